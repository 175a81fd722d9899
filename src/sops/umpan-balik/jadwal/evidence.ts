/** What the activities of a period say of the rubric's rows "SMD" and "pertemuan dengan masyarakat": the rows to read, all in one read. Source: PKP-4. */
import { picked, where } from '../../../host/query.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { Evidence, Period } from '../../evidence.ts';
import { numbersOf } from '../../weighing.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { weighPertemuan } from './weigh-pertemuan.ts';
import { weighSmd } from './weigh-smd.ts';

/** A handful of activities a year: those of both kinds are read whole. */
const queries = (period: Period) => ({
  kegiatan: where(kegiatanTable, 'kind', ['SMD', 'MMD']),
  rtl: picked(rtlTable, 'source', numbersOf('KGU', period)),
});

export const jadwalEvidence: Evidence<ReturnType<typeof queries>> = {
  queries,
  propose: ({ kegiatan, rtl }, period) => [weighSmd(kegiatan, period), weighPertemuan({ kegiatan, rtl }, period)],
};
