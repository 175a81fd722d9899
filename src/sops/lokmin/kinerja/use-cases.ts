/** The use cases of performance, by the names under which the sidebar calls them. */
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import type { UseCase } from '../../../host/use-case.ts';
import { command, query } from '../../../host/use-case.ts';
import { unitOptions } from '../../../registers/referensi.ts';
import { maintain } from '../../../registers/register.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import { analysePerformance, loadAnalysis } from './analyse.ts';
import { checkIndikator } from './check-indikator.ts';
import { copyIndicators, loadCopyIndicators } from './copy-indicators.ts';
import { indikatorRegister } from './indikator-register.ts';
import { loadPerformance, recordPerformance } from './record-performance.ts';
import { showYear } from './show-year.ts';

function unitsToChoose(host: Host) {
  return { Unit: unitOptions(host.read({ units: all(unitTable) }).units) };
}

export const performanceUseCases: Readonly<Record<string, UseCase>> = {
  ...maintain(indikatorRegister, unitsToChoose, checkIndikator),
  'lokmin.loadPerformance': query(loadPerformance),
  'lokmin.recordPerformance': command(recordPerformance),
  'lokmin.loadAnalysis': query(loadAnalysis),
  'lokmin.analysePerformance': command(analysePerformance),
  'lokmin.loadCopyIndicators': query(loadCopyIndicators),
  'lokmin.copyIndicators': command(copyIndicators),
  'lokmin.showYear': query(showYear),
};
