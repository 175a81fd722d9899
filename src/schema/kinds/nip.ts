/**
 * NIP, the number of a civil servant: 18 digits = birth date 8, start of service 6 (YYYYMM), sex 1, serial 3.
 * Numbers of PPPK differ, so a strange one warns and is never refused.
 */
import * as v from 'valibot';
import { TEXT_FORMAT } from '../cell.ts';
import { toDate } from '../dates.ts';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';
import { lineRules } from './text.ts';

const rules = () => v.pipe(lineRules(30), v.regex(/^[0-9 .-]+$/, '{label} hanya berisi angka. Kosongkan bila tidak ada.'));

/** What looks wrong about the number, or `null`. */
export function nipWarning(nip: string): string | null {
  const digits = nip.replace(/\D/g, '');
  if (digits.length !== 18) return `NIP biasanya 18 angka; ini ${digits.length}. Periksa lagi.`;
  if (toDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))) === null)
    return 'Delapan angka pertama NIP biasanya tanggal lahir (tahun, bulan, hari). Periksa lagi.';
  const month = Number(digits.slice(12, 14));
  if (month < 1 || month > 12) return 'Angka ke-13 dan ke-14 NIP biasanya bulan pengangkatan (01–12). Periksa lagi.';
  return /[12]/.test(digits.charAt(14)) ? null : 'Angka ke-15 NIP biasanya 1 (laki-laki) atau 2 (perempuan). Periksa lagi.';
}

export function nip<const O extends FieldOptions = Record<never, never>>(label: string, options: O = {} as O) {
  return defineField<string, O>(label, options, {
    kind: 'nip',
    check: bySchema(rules),
    column: { width: 170, type: 'text', numberFormat: TEXT_FORMAT, align: 'LEFT', wrap: false },
    control: { type: 'text', inputMode: 'numeric' },
    format: () => '18 angka, boleh berspasi, misalnya 19800101 200501 1 001',
    formQuestion: null,
    warn: nipWarning,
    fromCell: (cell) => ({ ok: true, value: String(cell).trim() }),
    print: (value) => value,
  });
}
