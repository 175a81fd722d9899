/** The use cases of reporting a notulen to the Dinas Kesehatan. Source: LM-15. */
import type { UseCase } from '../../../host/use-case.ts';
import { command, query } from '../../../host/use-case.ts';
import { makeCoverLetter } from './cover-letter.ts';
import { loadReport, reportMinutes } from './report-minutes.ts';

export const reportUseCases: Readonly<Record<string, UseCase>> = {
  'lokmin.makeCoverLetter': command(makeCoverLetter),
  'lokmin.loadReport': query(loadReport),
  'lokmin.report': command(reportMinutes),
};
