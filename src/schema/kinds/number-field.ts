/** What whole numbers, decimals, percentages and rupiah share: the Indonesian way of writing, and bounds. */
import * as v from 'valibot';
import type { Column } from '../cell.ts';
import type { FieldOptions, KindFaces } from '../field.ts';
import { bySchema, defineField } from '../field.ts';
import { parseNumber, printNumber } from '../numbers.ts';

export interface NumberOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
}

export interface NumberKind {
  readonly kind: 'wholeNumber' | 'decimal' | 'percent' | 'rupiah';
  /** Digits after the comma, as people write the number. */
  readonly decimals: number;
  /** How many of the written unit make 1: 100 for percent. */
  readonly scale: number;
  readonly numberFormat: Column['numberFormat'];
  readonly prefix?: string;
  readonly suffix?: string;
}

const LARGEST = 999_999_999_999;
/** A number between these bounds is a year, and is written without the dot. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const YEAR_FORMAT: Column['numberFormat'] = { type: 'NUMBER', pattern: '0' };

export function numberField<const O extends NumberOptions>(label: string, options: O, kind: NumberKind) {
  const { min = -LARGEST, max = LARGEST } = options as NumberOptions;
  const isYear = min >= FIRST_YEAR && max <= LAST_YEAR;
  const print = (value: number) => {
    const digits = isYear ? String(value) : printNumber(value * kind.scale, kind.decimals);
    return `${kind.prefix ?? ''}${digits}${kind.suffix ?? ''}`;
  };
  const parse = (words: string) => parseWritten(words, kind);
  const rules = () =>
    v.pipe(
      v.union([v.number(), v.string()], `{label} harus berupa angka, misalnya ${print(12 / kind.scale)}.`),
      v.transform((input) => (typeof input === 'string' ? parse(input) : input)),
      v.number(`{label} harus berupa angka, misalnya ${print(12 / kind.scale)}.`),
      v.finite('{label} harus berupa angka yang terbatas.'),
      v.check(
        (value) => Math.abs(value - rounded(value, kind)) <= 1e-9 * Math.max(1, Math.abs(value)),
        decimalsMessage(kind.decimals),
      ),
      v.transform((value) => rounded(value, kind)),
      v.minValue(min, `{label} paling kecil ${print(min)}.`),
      v.maxValue(max, `{label} paling besar ${print(max)}.`),
    );
  const faces: KindFaces<number> = {
    kind: kind.kind,
    check: bySchema<number>(rules),
    column: {
      width: 110,
      type: 'number',
      numberFormat: isYear ? YEAR_FORMAT : kind.numberFormat,
      align: 'RIGHT',
      wrap: false,
      validation: { rule: 'number', min, max },
    },
    control: {
      type: 'text',
      inputMode: kind.decimals === 0 ? 'numeric' : 'decimal',
      ...(kind.prefix && { prefix: kind.prefix.trim() }),
      ...(kind.suffix && { suffix: kind.suffix.trim() }),
    },
    format: () => (isYear ? `Tahun dengan empat angka, misalnya ${Math.max(min, 2026)}` : formatOf(kind.kind, [min, max], print)),
    formQuestion: {
      type: 'TEXT',
      validation: {
        rule: 'number',
        min: min * kind.scale,
        max: max * kind.scale,
        wholeOnly: kind.decimals === 0,
        message: 'Tulis dengan angka.',
      },
    },
    toCell: (value) => value,
    print,
  };
  return defineField<number, O>(label, options, faces);
}

const EXAMPLES = { wholeNumber: 12, decimal: 12.5, percent: 0.855, rupiah: 1_250_000 } as const;
const WORDS = {
  wholeNumber: 'Bilangan bulat',
  decimal: 'Angka, boleh dengan koma',
  percent: 'Persen',
  rupiah: 'Rupiah',
} as const;

function formatOf(kind: NumberKind['kind'], [min, max]: readonly [number, number], print: (value: number) => string): string {
  const example = `misalnya ${print(Math.min(Math.max(EXAMPLES[kind], min), max))}`;
  const bounds = max < LARGEST ? ` dari ${print(min)} sampai ${print(max)}` : '';
  return `${WORDS[kind]}${min > -LARGEST ? bounds : ''}, ${example}`;
}

function parseWritten(words: string, kind: NumberKind): number {
  const bare = words.replace(/^\s*Rp\.?/i, '').replace(/%\s*$/, '');
  const value = parseNumber(bare);
  return value === null ? Number.NaN : value / kind.scale;
}

function decimalsMessage(decimals: number): string {
  return decimals === 0
    ? '{label} harus bilangan bulat, tanpa koma.'
    : `{label} paling banyak ${decimals} angka di belakang koma.`;
}

/** The nearest number that can be written with the kind's decimals; dividing once keeps 0.3523 exactly 0.3523. */
function rounded(value: number, kind: NumberKind): number {
  const steps = kind.scale * 10 ** kind.decimals;
  return Math.round(value * steps) / steps;
}
