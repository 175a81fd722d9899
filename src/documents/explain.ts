/** What docxtemplater says is wrong with a template, in Indonesian, with the place. */
import type PizZip from 'pizzip';
import { textOf } from './archive.ts';
import { paragraphsOf } from './places.ts';

interface TemplateFault {
  readonly id?: string;
  readonly xtag?: string;
  readonly file?: string;
  readonly offset?: number | readonly number[];
  readonly explanation?: string;
  readonly errors?: readonly { readonly properties?: TemplateFault }[];
}

const SENTENCES: Readonly<Record<string, string>> = {
  unopened_loop: 'Penutup {/…} tidak mempunyai pembuka {#…}',
  unclosed_loop: 'Pembuka {#…} tidak mempunyai penutup {/…}',
  closing_tag_does_not_match_opening_tag: 'Pembuka dan penutup tidak sama',
  unclosed_tag: 'Penanda tidak ditutup dengan }',
  unopened_tag: 'Ada } tanpa {',
  duplicate_open_tag: 'Ada dua kurung buka {{; pakai satu',
  duplicate_close_tag: 'Ada dua kurung tutup }}; pakai satu',
  no_cell_found_in_docx_table_row: 'Baris tabel tidak mempunyai sel',
  loop_position_invalid: 'Pembuka dan penutup harus berada di baris tabel yang sama, atau di dua paragraf',
};

export function explain(error: unknown, zip: PizZip): string[] {
  const properties = propertiesOf(error);
  if (properties.errors) return properties.errors.map((inner) => sentence(inner.properties ?? {}, zip));
  return [sentence(properties, zip)];
}

function propertiesOf(error: unknown): TemplateFault {
  return typeof error === 'object' && error !== null && 'properties' in error ? (error.properties as TemplateFault) : {};
}

function sentence(fault: TemplateFault, zip: PizZip): string {
  const what = SENTENCES[fault.id ?? ''] ?? 'Templat tidak dapat dibaca';
  const tag = fault.xtag === undefined ? '' : ` (${fault.xtag})`;
  return `${what}${tag}: ${placeOf(fault, zip)}.`;
}

function placeOf(fault: TemplateFault, zip: PizZip): string {
  const offset = typeof fault.offset === 'number' ? fault.offset : (fault.offset?.[0] ?? -1);
  const file = fault.file ?? 'word/document.xml';
  const paragraph = paragraphsOf(textOf(zip, file), file).find(
    ({ start, text }) => start <= offset && offset < start + text.length,
  );
  return paragraph?.place ?? 'tempatnya tidak diketahui';
}
