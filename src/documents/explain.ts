/** What docxtemplater says is wrong with a template, in Indonesian, with the place. */
import type PizZip from 'pizzip';
import { textOf } from './archive.ts';
import { paragraphAt, paragraphsOf } from './places.ts';

interface TemplateFault {
  readonly id?: string;
  readonly xtag?: string;
  readonly file?: string;
  readonly offset?: number | readonly number[];
  readonly errors?: readonly { readonly properties?: TemplateFault }[];
}

/** What our own check leaves to docxtemplater: how a loop stands among tables and paragraphs, and parts that it alone reads. */
const SENTENCES: Readonly<Record<string, string>> = {
  loop_position_invalid: 'Pembuka dan penutup harus berada dalam tabel yang sama, atau keduanya di luar tabel',
  unbalanced_loop_tags: 'Dua bagian tumpang tindih dalam satu baris tabel; tutup yang kedua sebelum yang pertama',
  closing_tag_does_not_match_opening_tag: 'Pembuka dan penutup tidak sama, termasuk spasinya',
  unopened_loop: 'Penutup {/…} tidak mempunyai pembuka {#…}',
  unclosed_loop: 'Pembuka {#…} tidak mempunyai penutup {/…}',
  unclosed_tag: 'Penanda tidak ditutup dengan }',
  unopened_tag: 'Ada } tanpa {',
  duplicate_open_tag: 'Ada dua kurung buka {{; pakai satu',
  duplicate_close_tag: 'Ada dua kurung tutup }}; pakai satu',
};

const DAMAGED = 'Templat ini rusak: susunan isinya tidak dapat dibaca. Buka di Word atau LibreOffice, lalu simpan ulang.';

export function explain(error: unknown, zip: PizZip): string[] {
  const properties = propertiesOf(error);
  if (properties.errors) return properties.errors.map((inner) => sentence(inner.properties ?? {}, zip));
  return [sentence(properties, zip)];
}

function propertiesOf(error: unknown): TemplateFault {
  return typeof error === 'object' && error !== null && 'properties' in error ? (error.properties as TemplateFault) : {};
}

function sentence(fault: TemplateFault, zip: PizZip): string {
  const what = SENTENCES[fault.id ?? ''];
  if (what === undefined) return DAMAGED;
  const tag = fault.xtag === undefined ? '' : ` (${fault.xtag})`;
  return `${what}${tag}: ${placeOf(fault, zip)}.`;
}

function placeOf(fault: TemplateFault, zip: PizZip): string {
  const offset = typeof fault.offset === 'number' ? fault.offset : (fault.offset?.[0] ?? -1);
  const file = fault.file ?? 'word/document.xml';
  return paragraphAt(paragraphsOf(textOf(zip, file), file), offset)?.place ?? `bagian ${file}`;
}
