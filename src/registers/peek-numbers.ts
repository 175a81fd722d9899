/** Which numbers the next documents would bear, without giving any: shown while patterns are chosen. Pure, but for the loader. */
import type { Host } from '../host/host.ts';
import { all } from '../host/query.ts';
import { lastInSeries } from '../host/series.ts';
import type { Question, Result, RowOf } from '../schema/index.ts';
import { isRecord, ok, parseSubmission } from '../schema/index.ts';
import type { DocumentKind } from './document-kinds.ts';
import { settingFaults } from './edit-pengaturan.ts';
import type { Numbering } from './next-letter-number.ts';
import { nextLetterNumber } from './next-letter-number.ts';
import { pengaturanFrom, pengaturanQuery } from './pengaturan.ts';
import { partForms } from './pengaturan-parts.ts';
import { penomoranTable } from './penomoran.table.ts';

/** Of each pattern that people know, one kind. */
const SHOWN: readonly DocumentKind[] = ['Undangan', 'Notulen', 'Surat jawaban', 'SOP'];

/** `Undangan: 440/001/UND/PKM-CTH/X/2026` and its like; a pattern that cannot be filled is left out. */
export function nextNumbers(
  counters: readonly RowOf<typeof penomoranTable>[],
  settings: Numbering,
  date: string,
): readonly string[] {
  const last = new Map(counters.map((row) => [row.series, row.last]));
  const lastOf = (name: string) => last.get(name) ?? 0;
  const nextCount = (...series: readonly string[]) =>
    Math.max(...series.map((name) => lastInSeries(name, last.keys(), lastOf))) + 1;
  return SHOWN.flatMap((kind) => {
    const next = nextLetterNumber({ nextCount }, settings, { kind, date });
    return next.ok ? [`${kind}: ${next.value.number}`] : [];
  });
}

/** Asked before patterns are saved; patterns that are refused anyway are left to saving. */
export function previewNumbers(host: Host, input: unknown): Result<Question | null> {
  const submitted = parseSubmission(partForms.nomor.fields, input);
  if (!submitted.ok) return submitted;
  const values = submitted.value.values as unknown as Numbering;
  if (!isRecord(values) || settingFaults(values).length > 0) return ok(null);
  const read = host.read({ pengaturan: pengaturanQuery, counters: all(penomoranTable) });
  const numbers = nextNumbers(read.counters, { ...pengaturanFrom(read.pengaturan), ...values }, host.today());
  return ok({
    text: 'Nomor berikutnya akan seperti ini. Sudah sesuai?',
    answers: [{ caption: 'Ya, simpan', detail: numbers.join('\n'), values: {} }],
  });
}
