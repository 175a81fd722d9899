/** What a period's entries, boxes and forms say of the rubric's row "pengelolaan pengaduan": the rows to read, all in one read. Source: PKP-4. */
import { all, picked, where } from '../../../host/query.ts';
import { addDays } from '../../../schema/dates.ts';
import type { Evidence, Period } from '../../evidence.ts';
import { daysFrom } from '../../weighing.ts';
import { formulirTable } from '../formulir/formulir.table.ts';
import { kotakTable } from '../kotak-saran/kotak.table.ts';
import { pembukaanTable } from '../kotak-saran/pembukaan.table.ts';
import { weekOf } from '../kotak-saran/weeks.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { weighComplaints } from './weigh-complaints.ts';

/** How far an entry is stands in its own row; openings count for whole weeks. */
const queries = ({ from, until }: Period) => ({
  boxes: all(kotakTable),
  openings: picked(pembukaanTable, 'date', daysFrom(weekOf(from), addDays(weekOf(until), 6))),
  forms: where(formulirTable, 'kind', ['Umpan balik']),
  entries: picked(umpanBalikTable, 'receivedOn', daysFrom(from, until)),
});

export const umpanBalikEvidence: Evidence<ReturnType<typeof queries>> = {
  queries,
  propose: (rows, period) => [weighComplaints(rows, period)],
};
