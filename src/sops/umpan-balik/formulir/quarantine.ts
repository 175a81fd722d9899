/** Answers in quarantine, as somebody reads them before deciding. */
import type { Host } from '../../../host/host.ts';
import { all, one, where } from '../../../host/query.ts';
import { MOST_LISTED } from '../../../registers/manifest.ts';
import { notFound } from '../../../registers/not-found.ts';
import type { ListedRow } from '../../../registers/register.ts';
import { printable } from '../../../schema/clean-text.ts';
import { printMoment } from '../../../schema/dates.ts';
import type { Filled, Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import { KINDS } from '../channels.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { LONGEST_CONTENT } from './forms.ts';
import { formulirTable } from './formulir.table.ts';
import { ASKED } from './public-form.ts';
import type { Tanggapan } from './tanggapan.table.ts';
import { tanggapanTable } from './tanggapan.table.ts';

export function listQuarantined(host: Host): Result<readonly ListedRow[]> {
  const { rows } = host.read({ rows: where(tanggapanTable, 'fate', ['Karantina']) });
  return ok(
    rows.slice(0, MOST_LISTED).map((row) => ({
      record: row.number,
      route: `form/formulir.karantina/${row.number}`,
      title: row.reason ?? '',
      detail: `${row.form.label} · dikirim ${row.sentAt === null ? '(waktu tidak terbaca)' : printMoment(row.sentAt)}`,
      tag: 'Karantina',
    })),
  );
}

const MOST_SHOWN = 3000;

export function loadQuarantined(host: Host, input: unknown): Result<Filled> {
  const { record } = parseTarget(input);
  const { row, forms } = host.read({ row: one(tanggapanTable, record), forms: all(formulirTable) });
  if (!row) return notFound(host, tanggapanTable, record);
  const formKind = forms.find((form) => form.number === row.form.id)?.kind ?? null;
  const kind = KINDS.find((known) => saidUnder(row, ASKED.kind.label) === known) ?? 'Keluhan';
  const content = saidUnder(row, ASKED.content.label) ?? row.answers ?? '';
  return ok({
    title: `Tanggapan ${record}`,
    values: { decision: null, kind, content: printable(content.slice(0, LONGEST_CONTENT)), reason: null, formKind },
    seen: host.seen(row),
    locked: row.fate === 'Karantina' ? null : decided(row),
    notes: [
      `Alasan karantina: ${row.reason ?? ''}`,
      ...(row.answers === null ? [] : [printable(row.answers.slice(0, MOST_SHOWN))]),
    ],
  });
}

const QUESTIONS = [...Object.values(ASKED), umpanBalikTable.fields.unit].map(({ label }) => `${label}: `);

/** What was said under a question, up to the next; `null` when it was not answered. */
function saidUnder({ answers }: Tanggapan, question: string): string | null {
  const lines = (answers ?? '').split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${question}: `));
  if (start < 0) return null;
  const end = lines.findIndex((line, index) => index > start && QUESTIONS.some((label) => line.startsWith(label)));
  return lines
    .slice(start, end < 0 ? lines.length : end)
    .join('\n')
    .slice(question.length + 2);
}

/** That there is nothing to decide any more, in words. */
export function decided({ number, fate, record }: Tanggapan): string {
  return `Tanggapan ${number} sudah diputuskan: ${fate.toLowerCase()}${record === null ? '' : ` sebagai ${record}`}.`;
}
