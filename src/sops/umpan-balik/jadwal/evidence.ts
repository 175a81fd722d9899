/** What the activities of a period say of the rubric's rows "SMD" and "pertemuan dengan masyarakat": the rows to read, all in one read. Source: PKP-4. */
import type { Columns } from '../../../host/query.ts';
import { column, picked, where } from '../../../host/query.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { Evidence, Period } from '../../evidence.ts';
import { numbersOf } from '../../weighing.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { weighPertemuan } from './weigh-pertemuan.ts';
import { weighSmd } from './weigh-smd.ts';

/** Of all meetings, those with the people; which they are is told by columns of the same read. */
function withThePeople({ meetings = [], kinds = [] }: Columns): readonly string[] {
  return meetings.filter((_, index) => kinds[index] === 'Pertemuan masyarakat');
}

/** A handful of activities and meetings a year: those of their kinds are read whole. */
const queries = (period: Period) => {
  const ofActivities = numbersOf('KGU', period);
  return {
    meetings: column(rapatTable, 'number'),
    kinds: column(rapatTable, 'kind'),
    kegiatan: where(kegiatanTable, 'kind', ['SMD', 'MMD']),
    rapat: where(rapatTable, 'kind', ['Pertemuan masyarakat']),
    rtl: picked(
      rtlTable,
      'source',
      (sources, columns) => new Set([...ofActivities(sources, columns), ...withThePeople(columns)]),
    ),
  };
};

export const jadwalEvidence: Evidence<ReturnType<typeof queries>> = {
  queries,
  propose: ({ kegiatan, rapat, rtl }, period) => [weighSmd(kegiatan, period), weighPertemuan({ kegiatan, rapat, rtl }, period)],
};
