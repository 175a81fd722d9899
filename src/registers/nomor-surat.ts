/** Letter numbers from a pattern of tokens: `{klasifikasi}/{urut:3}/UND/{unit}/{bulanRomawi}/{tahun}`. Pure. */
import { pad, partsOf } from '../schema/dates.ts';
import type { Result } from '../schema/index.ts';
import { ok, refuse } from '../schema/index.ts';

export interface NumberedOffice {
  readonly classification: string;
  readonly unitCode: string;
}

export interface LetterNumbering extends NumberedOffice {
  /** `{jenis}`: the code of the kind of document. */
  readonly kindCode: string;
  /** The day of the letter. */
  readonly date: string;
  /** The sequence within its series; 1 is first. */
  readonly count: number;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;
const TOKEN = /\{([A-Za-z]+)(?::(\d))?\}/g;
const SEQUENCE = /\{urut(?::\d)?\}/g;

/** `label` names the setting in the refusal of a pattern with an unknown token, or without the sequence. */
export function letterNumber(pattern: string, label: string, given: LetterNumbering): Result<string> {
  const { year, month } = partsOf(given.date);
  const values: Readonly<Record<string, string>> = {
    klasifikasi: given.classification,
    unit: given.unitCode,
    jenis: given.kindCode,
    urut: String(given.count),
    bulan: pad(month),
    bulanRomawi: ROMAN[month - 1] ?? '',
    tahun: String(year),
  };
  const unknown: string[] = [];
  const number = pattern.replace(TOKEN, (token: string, name: string, digits: string | undefined) => {
    const value = values[name];
    if (value === undefined) unknown.push(token);
    return (value ?? token).padStart(Number(digits ?? 0), '0');
  });
  if (unknown.length > 0)
    return refuse(
      `${label} di Pengaturan memuat penanda ${unknown.join(', ')} yang tidak dikenal. Pakai {${Object.keys(values).join('} {')}}.`,
    );
  if (!hasSequence(pattern)) return refuse(`${label} di Pengaturan harus memuat {urut}, supaya tidak ada nomor kembar.`);
  return ok(number);
}

function hasSequence(pattern: string): boolean {
  return pattern.search(SEQUENCE) >= 0;
}

/** What cannot be kept as a pattern. A digit or a token right beside the sequence could print one number for two counts. */
export function checkPattern(pattern: string, label: string): Result<string> {
  const tried = letterNumber(pattern, label, { classification: '0', unitCode: '0', kindCode: '0', date: '2000-01-01', count: 1 });
  if (!tried.ok) return tried;
  const rest = pattern.replace(TOKEN, '');
  if (/[{}]/.test(rest)) return refuse(`${label} memuat kurung { atau } yang bukan penanda. Hapus, atau lengkapi penandanya.`);
  if ((pattern.match(SEQUENCE) ?? []).length > 1) return refuse(`${label} memuat {urut} lebih dari sekali. Pakai sekali saja.`);
  if (/[\d}]\{urut|\{urut(?::\d)?\}[\d{]/.test(pattern))
    return refuse(`${label} harus memisahkan {urut} dari angka atau penanda di sebelahnya, misalnya dengan garis miring.`);
  return ok(pattern);
}

/** Whether its numbers begin anew each year: without the year in the number, they would repeat. */
export function isYearly(pattern: string): boolean {
  return /\{tahun(?::\d)?\}/.test(pattern);
}

/**
 * A pattern as its numbers look, whatever is typed as a token and what as it stands; two patterns with the same shape could print the
 * same number.
 */
export function shapeOf(
  pattern: string,
  { classification, unitCode, kindCode }: Omit<LetterNumbering, 'date' | 'count'>,
): string {
  const values: Readonly<Record<string, string>> = { klasifikasi: classification, unit: unitCode, jenis: kindCode };
  return pattern
    .trim()
    .replace(SEQUENCE, '{urut}')
    .replace(TOKEN, (token: string, name: string) => values[name] ?? token)
    .toUpperCase();
}
