/** What the paper “Notulen monitoring” of a monitoring meeting says. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { meetingTags } from '../../../registers/meeting-tags.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { PaperSources } from './papers.ts';

export const MINUTES = 'Notulen monitoring';

export function minutesOrder({ meeting: { rapat }, zone }: PaperSources): DocumentOrder {
  return {
    kind: MINUTES,
    template: 'pihak-ketiga/notulen',
    pattern: 'minutesNumber',
    table: rapatTable,
    record: rapat.number,
    title: rapat.title,
    date: rapat.date,
    data: { ...meetingTags(rapat, zone) },
    loops: {},
  };
}
