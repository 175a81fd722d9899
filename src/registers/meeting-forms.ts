/** What all forms of a meeting share: a closed one is locked until it is opened again with a reason. */

import { printTime } from '../schema/kinds/time.ts';
import { meetingRoute } from './meeting-kinds.ts';
import type { Rapat } from './rapat.table.ts';
import { rapatTable } from './rapat.table.ts';
import { recordForms } from './record-forms.ts';

export const { loads: loadsMeeting, saves: savesMeeting } = recordForms(
  rapatTable,
  (rapat) => (rapat.state === 'Ditutup' ? closedReason(rapat) : null),
  (rapat) => ({ caption: rapat.kind, route: meetingRoute(rapat) }),
);

export function closedReason(rapat: Rapat): string {
  return `${rapat.title} sudah ditutup pada pukul ${printTime(rapat.closedAt ?? '')}. Buka kembali dengan alasan bila perlu diubah.`;
}
