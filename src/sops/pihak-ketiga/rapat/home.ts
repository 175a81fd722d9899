/** What monitoring meetings say on the home screen. */
import { where } from '../../../host/query.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { meetingNotices } from '../../meeting-notices.ts';
import type { SopServer } from '../../sop.ts';

const queries = () => ({ meetings: where(rapatTable, 'state', ['Direncanakan', 'Berlangsung']) });

export const monitoringHome: SopServer<ReturnType<typeof queries>>['home'] = {
  queries,
  notices: ({ meetings }, today) => meetingNotices(meetings, 'monitoring', today),
};
