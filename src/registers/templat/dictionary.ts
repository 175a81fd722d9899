/** The tags of a template in words: how each is written, what it stands for, in which list it belongs. Pure. */
import type { Fields, Table } from '../../schema/index.ts';
import { isChildList } from '../../schema/index.ts';
import { pengaturanFields } from '../pengaturan.ts';
import type { Template } from './catalogue.ts';

const TAG_KINDS = ['Teks', 'Syarat', 'Daftar', 'Isi daftar', 'Gambar', 'Grafik', 'Bagan'] as const;

export interface DictionaryEntry {
  readonly name: string;
  readonly kind: (typeof TAG_KINDS)[number];
  /** As it is written into the template. */
  readonly written: string;
  /** Where it may stand, and what the field says of itself. */
  readonly hint: string;
}

/** What fields say of themselves, by their labels. */
export type Hints = ReadonlyMap<string, string>;

export function hintsOf(tables: readonly Table[]): Hints {
  const hints = new Map<string, string>();
  const take = (fields: Fields, isOwn: (label: string) => boolean) => {
    for (const field of Object.values(fields)) {
      if (field.hint !== '' && isOwn(field.label) && !hints.has(field.label)) hints.set(field.label, field.hint);
      if (isChildList(field)) take(field.items, isOwn);
    }
  };
  take(pengaturanFields, () => true);
  // One word (`Waktu`) means another thing in every paper.
  for (const { fields } of tables) take(fields, (label) => label.includes(' '));
  return hints;
}

export function dictionaryOf(template: Pick<Template, 'offered'>, hints: Hints): readonly DictionaryEntry[] {
  const { texts, conditions, lists, pictures, charts, drawings } = template.offered();
  const text = (name: string) => hints.get(name) ?? '';
  return [
    ...texts.map((name): DictionaryEntry => ({ name, kind: 'Teks', written: `{${name}}`, hint: text(name) })),
    ...conditions.map(
      (name): DictionaryEntry => ({
        name,
        kind: 'Syarat',
        written: `{#${name}} … {/${name}}`,
        hint: `Bagian di antaranya hanya tercetak bila ${lowerFirst(name)}; {^${name}} untuk kebalikannya.`,
      }),
    ),
    ...Object.entries(lists).flatMap(([name, tags]): DictionaryEntry[] => [
      {
        name,
        kind: 'Daftar',
        written: `{#${name}} … {/${name}}`,
        hint: 'Diulang untuk setiap baris. Dalam tabel: pembuka di sel pertama, penutup di sel terakhir baris yang sama.',
      },
      ...tags
        .filter((tag) => !(tag in lists))
        .map((tag): DictionaryEntry => ({ name: tag, kind: 'Isi daftar', written: `{${tag}}`, hint: inList(name, text(tag)) })),
    ]),
    ...pictures.map((name): DictionaryEntry => ({ name, kind: 'Gambar', written: `{%${name}}`, hint: ALT_TEXT })),
    ...charts.map((name): DictionaryEntry => ({ name, kind: 'Grafik', written: `{%${name}}`, hint: ALT_TEXT_OF_CHART })),
    ...drawings.map((name): DictionaryEntry => ({ name, kind: 'Bagan', written: `{@${name}}`, hint: ALONE })),
  ];
}

const ALT_TEXT = 'Ditulis sebagai teks alternatif (alt text) sebuah gambar; gambar itu diganti dengan yang sebenarnya.';
const ALT_TEXT_OF_CHART =
  'Ditulis sebagai teks alternatif (alt text) sebuah grafik Word; datanya diganti dengan yang sebenarnya.';
const ALONE = 'Ditulis sendirian dalam paragrafnya; di tempat itu tergambar bagannya.';

function inList(list: string, hint: string): string {
  return `Di dalam {#${list}}.${hint === '' ? '' : ` ${hint}`}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
