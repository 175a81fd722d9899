/** What the paper “Lembar tugas” of a monitoring meeting says. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { meetingTags } from '../../../registers/meeting-tags.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { PaperSources } from './papers.ts';

export function taskSheetsOrder({ meeting: { rapat }, zone }: PaperSources): DocumentOrder {
  return {
    kind: 'Lembar tugas',
    template: 'pihak-ketiga/lembar-tugas',
    pattern: 'reportNumber',
    table: rapatTable,
    record: rapat.number,
    title: rapat.title,
    date: rapat.date,
    data: { ...meetingTags(rapat, zone) },
    loops: {},
  };
}
