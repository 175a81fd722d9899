/** A row of another table. The cell shows number and name (`PGW-003 Siti Contoh`); the number decides, the name is as it was then. */
import * as v from 'valibot';
import type { Column } from '../cell.ts';
import { TEXT_FORMAT } from '../cell.ts';
import { tidyLine } from '../clean-text.ts';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';

export interface Ref {
  readonly id: string;
  readonly label: string;
}

export interface ReferenceOptions extends FieldOptions {
  /** The column of the other table that holds `number name`: it becomes the dropdown. */
  readonly dropdown?: string;
  readonly width?: number;
}

/** `PGW-003 Siti Contoh` */
export function printRef(ref: Ref): string {
  return ref.label === '' ? ref.id : `${ref.id} ${ref.label}`;
}

export function parseRef(words: string): Ref {
  const line = tidyLine(words);
  const space = line.indexOf(' ');
  return space < 0 ? { id: line, label: '' } : { id: line.slice(0, space), label: line.slice(space + 1) };
}

const refRules = () =>
  v.pipe(
    v.union([v.string(), v.object({ id: v.string(), label: v.string() })], '{label} harus dipilih dari daftar.'),
    v.transform(
      (input): Ref => (typeof input === 'string' ? parseRef(input) : { id: input.id.trim(), label: tidyLine(input.label) }),
    ),
    v.check(
      (ref) => /^[A-Z]+(-\d+)+$/.test(ref.id),
      '{label} harus dipilih dari daftar, atau diawali nomornya (misalnya PGW-003).',
    ),
    v.check((ref) => ref.label.length <= 300, '{label} terlalu panjang.'),
  );

/** `table` is the name of the other table (its sheet). Whether the row exists is for the use case to say: it has read the table. */
export function reference<const O extends ReferenceOptions = Record<never, never>>(
  label: string,
  table: string,
  options: O = {} as O,
) {
  const { dropdown, width = 190 } = options as ReferenceOptions;
  const column: Column = { width, type: 'text', numberFormat: TEXT_FORMAT, align: 'LEFT', wrap: true };
  return defineField<Ref, O>(label, options, {
    kind: 'reference',
    check: bySchema<Ref>(refRules),
    column: dropdown === undefined ? column : { ...column, validation: { rule: 'oneOfColumn', sheet: table, header: dropdown } },
    control: { type: 'reference', table },
    format: () => `Pilih dari daftar ${table}`,
    formQuestion: null,
    print: printRef,
    isEmpty: (input) => typeof input === 'object' && input !== null && 'id' in input && input.id === '',
    documentValue: (value) => (value.label === '' ? value.id : value.label),
  });
}
