/** What the paper “Undangan pihak ketiga” of a monitoring meeting says. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { meetingTags } from '../../../registers/meeting-tags.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { PaperSources } from './papers.ts';

export function invitationOrder({ meeting: { rapat }, zone }: PaperSources): DocumentOrder {
  return {
    kind: 'Undangan pihak ketiga',
    template: 'pihak-ketiga/undangan',
    pattern: 'invitationNumber',
    table: rapatTable,
    record: rapat.number,
    title: rapat.title,
    date: rapat.date,
    data: { ...meetingTags(rapat, zone) },
    loops: {},
  };
}
