/** Text at the door: made uniform where nothing is lost, refused where a person must look. */
import type { Result } from './result.ts';
import { ok, refuse } from './result.ts';

const LINE_BREAKS = /\r\n?|\u2028|\u2029|\v|\f/g;
const INVISIBLE = /[\u200B\u2060\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/;
const CUT_EMOJI = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
const NONCHARACTER = /[\uFFFE\uFFFF]/;

/** Uniform text: one kind of line break, composed letters, no invisible characters, no space at the ends. */
export function tidyText(text: string): string {
  return text.replace(LINE_BREAKS, '\n').replace(/\t/g, ' ').replace(INVISIBLE, '').normalize('NFC').trim();
}

/** One line: line breaks and runs of spaces become one space. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ');
}

/** Refuses what Word and LibreOffice cannot open (cut emoji, control characters), naming the words before it. */
export function refuseUnprintable(text: string, label: string): Result<string> {
  const emoji = CUT_EMOJI.exec(text) ?? NONCHARACTER.exec(text);
  if (emoji) return refuse(`${label} memuat emoji yang terpotong${after(text, emoji.index)}. Hapus, lalu ketik ulang emoji itu.`);
  const control = CONTROL.exec(text);
  if (control)
    return refuse(
      `${label} memuat karakter yang tidak terlihat${after(text, control.index)}. Hapus bagian itu, lalu ketik ulang.`,
    );
  return ok(text);
}

function after(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 20), index).trim();
  return before === '' ? ' di awal' : ` setelah “${before}”`;
}

/** For text that comes from cells: whatever cannot be printed is left out, so that a document always opens. */
export function printable(text: string): string {
  const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;
  return tidyText(text)
    .replace(pairs, (unit) => (unit.length === 2 ? unit : ''))
    .replace(new RegExp(CONTROL, 'g'), '')
    .replace(new RegExp(NONCHARACTER, 'g'), '');
}
