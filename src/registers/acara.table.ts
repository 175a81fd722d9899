/** Acara: the agenda items of every meeting, each with what was said. */
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';

export const acaraTable = defineTable(
  'Acara',
  {
    number: field.registerNumber('No. acara', 'ACR'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    order: field.wholeNumber('Urutan', { min: 1, max: 100 }),
    title: field.text('Acara', { width: 280 }),
    step: field.text('Langkah SOP', {
      optional: true,
      hint: 'Langkah SOP yang dilaksanakan dalam acara ini, misalnya LM-6.',
      width: 100,
    }),
    presenter: field.text('Pembawa acara', { optional: true }),
    discussion: field.longText('Pembahasan', { optional: true }),
    minutes: field.wholeNumber('Menit terpakai', { optional: true, max: 600, width: 90 }),
    related: field.text('Rekaman terkait', {
      optional: true,
      maxLength: 1000,
      hint: 'Nomor umpan balik yang dibahas dalam acara ini, atau yang dicatat darinya.',
    }),
  },
  { tabColor: '#0b6e4f', note: 'Susunan acara dan pembahasan setiap rapat.' },
);
export type Acara = RowOf<typeof acaraTable>;

/** An agenda item under which nothing was said yet. */
export function newAcara(item: Omit<Acara, 'discussion' | 'minutes'>): Acara {
  return { ...item, discussion: null, minutes: null };
}

const BETWEEN = '; ';

/** Numbers of the records that an agenda item is about, or that were made from it. */
export function relatedOf({ related }: Pick<Acara, 'related'>): string[] {
  return (related ?? '')
    .split(BETWEEN.trim())
    .map((number) => number.trim())
    .filter((number) => number !== '');
}

/** The cell with one more number; the same when it is there already. */
export function withRelated(item: Pick<Acara, 'related'>, number: string): string {
  const numbers = relatedOf(item);
  return (numbers.includes(number) ? numbers : [...numbers, number]).join(BETWEEN);
}
