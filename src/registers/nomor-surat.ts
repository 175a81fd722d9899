/** Letter numbers from a pattern of tokens: `{klasifikasi}/{urut:3}/UND/{unit}/{bulanRomawi}/{tahun}`. Pure. */
import { partsOf } from '../schema/dates.ts';
import type { Result } from '../schema/index.ts';
import { ok, refuse } from '../schema/index.ts';

export interface LetterNumbering {
  readonly classification: string;
  readonly unitCode: string;
  /** The day of the letter. */
  readonly date: string;
  /** The sequence within kind and year; 1 is first. */
  readonly count: number;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** `label` names the setting in the refusal of a pattern with an unknown token, or without the sequence. */
export function letterNumber(pattern: string, label: string, given: LetterNumbering): Result<string> {
  const { year, month } = partsOf(given.date);
  const values: Readonly<Record<string, string>> = {
    klasifikasi: given.classification,
    unit: given.unitCode,
    urut: String(given.count),
    bulan: String(month).padStart(2, '0'),
    bulanRomawi: ROMAN[month - 1] ?? '',
    tahun: String(year),
  };
  const unknown: string[] = [];
  const number = pattern.replace(/\{([A-Za-z]+)(?::(\d))?\}/g, (token: string, name: string, digits: string | undefined) => {
    const value = values[name];
    if (value === undefined) unknown.push(token);
    return (value ?? token).padStart(Number(digits ?? 0), '0');
  });
  if (unknown.length > 0)
    return refuse(
      `${label} di Pengaturan memuat penanda ${unknown.join(', ')} yang tidak dikenal. Pakai {${Object.keys(values).join('} {')}}.`,
    );
  if (!/\{urut(:\d)?\}/.test(pattern))
    return refuse(`${label} di Pengaturan harus memuat {urut}, supaya tidak ada nomor kembar.`);
  return ok(number);
}
