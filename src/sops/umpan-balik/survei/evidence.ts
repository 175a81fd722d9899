/** What the rounds of a period say of the rubric's row "survei kepuasan masyarakat": the rows to read, all in one read. Source: PKP-4. */
import { all, picked } from '../../../host/query.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { Evidence, Period } from '../../evidence.ts';
import { numbersOf } from '../../weighing.ts';
import { rondeTable } from './ronde.table.ts';
import { weighSurvey } from './weigh-survey.ts';

/** One or two rounds a year; their answers, hundreds each, are not read: a closed round keeps its own figures. */
const queries = (period: Period) => {
  const ofRounds = numbersOf('SKM', period);
  return {
    rounds: all(rondeTable),
    rtl: picked(rtlTable, 'source', ofRounds),
    dokumen: picked(dokumenTable, 'record', ofRounds),
  };
};

export const surveiEvidence: Evidence<ReturnType<typeof queries>> = {
  queries,
  propose: (rows, period) => [weighSurvey(rows, period)],
};
