/** The use cases of what units bring to a meeting, by the names under which the sidebar calls them. */
import type { UseCase } from '../../../host/use-case.ts';
import { command, query } from '../../../host/use-case.ts';
import { makeHandout } from './make-handout.ts';
import { loadUnitReport, reportUnit } from './report-unit.ts';
import { takeDrafts } from './take-drafts.ts';

export const unitReportUseCases: Readonly<Record<string, UseCase>> = {
  'lokmin.loadUnitReport': query(loadUnitReport),
  'lokmin.reportUnit': command(reportUnit),
  'lokmin.takeDrafts': command(takeDrafts),
  'lokmin.makeHandout': command(makeHandout),
};
