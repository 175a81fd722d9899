/** What the RPK and RUK say of the rubric's row "RPK/POA": the rows to read, all in one read. Source: PKP-4. */
import { all, picked } from '../../../host/query.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Evidence, Period } from '../../evidence.ts';
import { numbersOf } from '../../weighing.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { rencanaTable } from './rencana.table.ts';
import { weighRpk } from './weigh-rpk.ts';

/** A RUK is drawn up in the year before its own; a plan meets what it was agreed in within these years, too. */
const queries = (period: Period) => ({
  rencana: all(rencanaTable),
  kegiatan: picked(kegiatanTable, 'plan', numbersOf('RCN', period)),
  rapat: picked(rapatTable, 'number', numbersOf('RPT', period)),
});

export const rencanaEvidence: Evidence<ReturnType<typeof queries>> = {
  queries,
  propose: (rows, period) => [weighRpk(rows, period)],
};
