/** What the other meetings say on the home screen; who has not prepared for one, the lokmin's home tells of all meetings. */
import { where } from '../../../host/query.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { meetingNotices } from '../../meeting-notices.ts';
import type { SopServer } from '../../sop.ts';

const queries = () => ({ meetings: where(rapatTable, 'state', ['Direncanakan', 'Berlangsung']) });

export const rapatHome: SopServer<ReturnType<typeof queries>>['home'] = {
  queries,
  notices: ({ meetings }, today) => meetingNotices(meetings, 'rapat', today),
};
