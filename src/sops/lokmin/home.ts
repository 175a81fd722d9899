/** What lokmin says on the home screen: meetings that come or wait to be closed, who has not prepared, minutes not reported, RTL that are due. */
import type { Host } from '../../host/host.ts';
import { picked, where } from '../../host/query.ts';
import { pengaturanFrom, pengaturanQuery } from '../../registers/pengaturan.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { meetingNotices } from '../meeting-notices.ts';
import type { SopServer } from '../sop.ts';
import { reportableDays, reportNotices } from './lapor/report-notices.ts';
import { preparationNotices, preparationQueries } from './persiapan/waiting-preparation.ts';
import { rtlNoticeQueries, rtlNotices } from './rtl-notices.ts';

const queries = (host: Host) => ({
  rapat: where(rapatTable, 'state', ['Direncanakan', 'Berlangsung']),
  ...rtlNoticeQueries,
  held: picked(rapatTable, 'date', reportableDays(host.today())),
  pengaturan: pengaturanQuery,
  ...preparationQueries(host),
});

export const lokminHome: SopServer<ReturnType<typeof queries>>['home'] = {
  queries,
  notices: ({ rapat, rtl, reviews, held, pengaturan, ...preparation }, today) => {
    return [
      ...meetingNotices(rapat, 'lokmin', today),
      ...preparationNotices(rapat, preparation, today),
      ...reportNotices(held, pengaturanFrom(pengaturan), today),
      ...rtlNotices(rtl, reviews, today),
    ];
  },
};
