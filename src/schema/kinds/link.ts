/** A web address, as evidence: only `http` and `https`, so that opening it can do nothing else. */
import * as v from 'valibot';
import { TEXT_FORMAT } from '../cell.ts';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';
import { lineRules } from './text.ts';

const rules = () =>
  v.pipe(
    lineRules(2000),
    v.regex(/^https?:\/\/[^\s/$.?#][^\s]*$/i, '{label} harus tautan yang diawali https://. Salin dari bilah alamat peramban.'),
  );

export function link<const O extends FieldOptions = Record<never, never>>(label: string, options: O = {} as O) {
  return defineField<string, O>(label, options, {
    kind: 'link',
    check: bySchema(rules),
    column: { width: 200, type: 'text', numberFormat: TEXT_FORMAT, align: 'LEFT', wrap: false, validation: { rule: 'link' } },
    control: { type: 'text', inputMode: 'url' },
    format: () => 'Tautan, misalnya https://contoh.example/berkas',
    formQuestion: { type: 'TEXT', validation: { rule: 'url', message: 'Tulis tautan yang diawali https://.' } },
    print: (value) => value,
  });
}
