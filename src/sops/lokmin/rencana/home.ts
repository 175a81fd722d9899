/** What RPK say on the home screen: last month's realisation that nobody has told yet. */
import type { Host } from '../../../host/host.ts';
import { where } from '../../../host/query.ts';
import { partsOf } from '../../../schema/dates.ts';
import type { SopServer } from '../../sop.ts';
import { monthBefore } from '../meeting-months.ts';
import { countQueries, countsOf } from './list-plans.ts';
import { monthlyTitle } from './plans-of-months.ts';
import { rencanaTable } from './rencana.table.ts';

const queries = (host: Host) => ({
  ...countQueries,
  rencana: where(rencanaTable, 'title', [monthlyTitle(monthBefore(partsOf(host.today())))]),
});

export const rencanaHome: SopServer<ReturnType<typeof queries>>['home'] = {
  queries,
  notices: ({ rencana, ...columns }) =>
    rencana.flatMap((row) => {
      const { all, open } = countsOf(row.number, columns);
      if (open === 0) return [];
      return [
        {
          text: `Catat realisasi ${row.title}`,
          detail: `${open} dari ${all} kegiatan belum dicatat`,
          tone: 'soon',
          tag: 'Sebelum lokmin',
          route: `form/rencana.realisasi/${row.number}`,
          person: '',
        },
      ];
    }),
};
