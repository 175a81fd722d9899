/** An RTL said in one line: `apa / siapa / kapan`. Slashes may also stand within a date or within what is to be done. Source: LM-9. */
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { findPerson } from './find-person.ts';
import { parseDue } from './parse-due.ts';

export interface RtlLine<P> {
  readonly activity: string;
  readonly person: P;
  /** `YYYY-MM-DD` */
  readonly due: string;
}

const RTL_EXAMPLE = 'Perbaiki lemari vaksin / Ani / 12/11';
const DATES = '12/11, 12 November 2026, besok, minggu depan, akhir bulan, atau +14 (hari)';

/** `from` is the day of the meeting. Refuses missing parts, a person who cannot be told, and a day before the meeting. */
export function parseRtlLine<P extends Pick<Pegawai, 'name' | 'position' | 'active'>>(
  line: string,
  { from, people }: { readonly from: string; readonly people: readonly P[] },
): Result<RtlLine<P>> {
  if (parseDue(line, from) !== null) return refuse(missing(['apa', 'siapa']));
  const ends = slashesIn(line).find((at) => parseDue(line.slice(at + 1), from) !== null);
  if (ends === undefined) return refuse(withoutDate(line));
  const due = parseDue(line.slice(ends + 1), from) ?? '';
  const rest = line.slice(0, ends).trim();
  const parted = partings(rest);
  const [surest] = parted;
  if (!surest) return refuse(missing([rest === '' && 'apa', 'siapa']));
  const lacks = missing([surest.activity === '' && 'apa', surest.who === '' && 'siapa']);
  if (surest.activity === '' || surest.who === '') return refuse(lacks);
  const found = parted.map(({ activity, who }) => ({ activity, person: findPerson(who, people) }));
  const { activity, person } = found.find((parting) => parting.person.ok && parting.activity !== '') ?? found[0] ?? {};
  if (!person || activity === undefined) return refuse(lacks);
  if (!person.ok) return person;
  if (due < from)
    return refuse(
      `Tenggat ${printDate(due)} sebelum tanggal rapat (${printDate(from)}). Tulis juga tahunnya bila maksudnya tahun lain.`,
    );
  return ok({ activity, person: person.value, due });
}

/** What to do and by whom, the surest way of parting them first: a slash with spaces parts better than one without. */
function partings(words: string): { readonly activity: string; readonly who: string }[] {
  const slashes = slashesIn(words).reverse();
  const isSpaced = (at: number) => /(?:^|\s)\/(?:\s|$)/.test(words.slice(Math.max(0, at - 1), at + 2));
  return [...slashes.filter(isSpaced), ...slashes.filter((at) => !isSpaced(at))].map((at) => ({
    activity: words.slice(0, at).trim(),
    who: words.slice(at + 1).trim(),
  }));
}

function slashesIn(words: string): number[] {
  return [...words.matchAll(/\//g)].map((match) => match.index ?? 0);
}

/** What the line lacks when no part of it is a day. */
function withoutDate(line: string): string {
  const spaced = line.split(/\s\/(?=\s|$)/);
  const [what = '', who = '', ...rest] = (spaced.length > 2 ? spaced : line.split('/')).map((part) => part.trim());
  const when = rest[rest.length - 1] ?? '';
  if (when === '') return missing([what === '' && 'apa', who === '' && 'siapa', 'kapan']);
  return `“${when}” bukan tenggat yang dikenal. Tulis misalnya ${DATES}.`;
}

function missing(parts: readonly (string | false)[]): string {
  const named = parts.filter((part) => part !== false);
  return `Belum ada ${named.join(', ')}. Tulis apa / siapa / kapan, misalnya: ${RTL_EXAMPLE}`;
}
