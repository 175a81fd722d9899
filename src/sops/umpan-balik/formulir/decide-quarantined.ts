/** Somebody decides on an answer in quarantine: it is recorded, read once more, or left aside with a reason. */
import { update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, column, one } from '../../../host/query.ts';
import { notFound } from '../../../registers/not-found.ts';
import type { Decision } from '../../../registers/record-forms.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import type { Result, Saved } from '../../../schema/index.ts';
import { ok, parseForm, refuse, refuseAll } from '../../../schema/index.ts';
import type { FeedbackKind } from '../channels.ts';
import { quarantineForm } from './forms.ts';
import type { Formulir } from './formulir.table.ts';
import { formulirTable } from './formulir.table.ts';
import type { PublicAnswer } from './public-form.ts';
import { besideContent } from './public-form.ts';
import { decided } from './quarantine.ts';
import type { Recorded, Surroundings } from './record-answer.ts';
import { misfits, recordAnswer, recordFeedback, surroundingQueries, surroundingsFrom } from './record-answer.ts';
import { momentTrouble, responseAgain } from './response-sheet.ts';
import type { Tanggapan } from './tanggapan.table.ts';
import { tanggapanTable } from './tanggapan.table.ts';

/** One answer in quarantine, with what deciding on it needs. */
interface Kept {
  readonly host: Host;
  readonly row: Tanggapan;
  readonly form: Formulir | null;
  /** Keys of everything that was taken. */
  readonly keys: readonly string[];
  readonly around: Surroundings;
}

const NEXT = [{ caption: 'Kembali ke karantina', route: 'register/karantina' }];

/** Refuses an answer on which somebody has decided meanwhile. Once decided, its words are not kept any longer: they may tell who spoke. */
export function decideQuarantined(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(quarantineForm, input);
  if (!submitted.ok) return submitted;
  const { record, values, seen } = submitted.value;
  const read = host.read({
    ...surroundingQueries,
    row: one(tanggapanTable, record),
    forms: all(formulirTable),
    keys: column(tanggapanTable, 'key'),
  });
  const { row } = read;
  if (!row) return notFound(host, tanggapanTable, record);
  if (row.fate !== 'Karantina') return refuse(decided(row));
  const form = read.forms.find((candidate) => candidate.number === row.form.id) ?? null;
  const kept: Kept = { host, row, form, keys: read.keys, around: surroundingsFrom(read) };
  const settle = (change: Partial<Tanggapan>) => update(tanggapanTable, row, { ...change, answers: null }, seen);
  const recorded = ({ record: number, changes }: Recorded, more = ''): Decision => ({
    action: 'Catat tanggapan dari karantina',
    changes: [...changes, settle({ fate: 'Dicatat', record: number })],
    options: { final: true },
    message: `Tercatat dengan nomor ${number}.${more}`,
    next: NEXT,
  });
  switch (values.decision) {
    case 'Abaikan':
      return carryOut(
        host,
        record,
        ok({
          action: 'Abaikan tanggapan formulir',
          changes: [settle({ fate: 'Diabaikan', reason: values.reason })],
          options: { final: true },
          message: `Tanggapan ${record} diabaikan.`,
          next: NEXT,
        }),
      );
    case 'Ambil lagi': {
      const again = takeAgain(kept);
      return again.ok ? carryOut(host, record, ok(recorded(again.value))) : again;
    }
    case 'Catat sebagai umpan balik': {
      const entry = asFeedback(kept, values.kind ?? 'Keluhan', values.content ?? '');
      return entry.ok ? carryOut(host, record, ok(recorded(entry.value, entry.value.more))) : entry;
    }
  }
}

/** The row of the form's sheet is read as at intake, but for what a person has looked at: spam, and words that came before. */
function takeAgain({ host, row, form, keys, around }: Kept): Result<Recorded> {
  if (!form)
    return refuse(`Formulir ${row.form.id} tidak ada lagi di lembar Formulir. Kembalikan barisnya, lalu coba lagi.`, 'decision');
  const response = responseAgain(host, form, row.key, keys);
  if (!response.ok) return atDecision(response);
  const { at } = response.value;
  // A moment that cannot be believed is none: what counts then is when the answer was found.
  const received = at === null || momentTrouble(form, at, host.now()) !== null ? row.takenAt : at;
  const recorded = recordAnswer(host, form, response.value, received, around);
  if (!recorded.ok) return atDecision(recorded);
  const wrong = misfits(recorded.value.changes);
  return wrong.length > 0 ? atDecision(refuseAll(wrong)) : recorded;
}

/** Kind and content as the person corrected them; the rest from the row of the form's sheet while it is there, else from nothing. */
function asFeedback(kept: Kept, kind: FeedbackKind, content: string): Result<Recorded & { readonly more: string }> {
  const { host, row, form, keys, around } = kept;
  if (form?.kind === 'Survei kepuasan')
    return refuse('Jawaban survei tidak dapat dicatat sebagai umpan balik. Pilih “Ambil lagi” atau “Abaikan”.', 'decision');
  const response = form ? responseAgain(host, form, row.key, keys) : null;
  const found = response?.ok ? besideContent(response.value, around.units) : { answer: NOTHING_ELSE, unusable: [] };
  const received = form && momentTrouble(form, row.sentAt, host.now()) === null ? (row.sentAt ?? row.takenAt) : row.takenAt;
  const recorded = recordFeedback(host, row.form, { ...found.answer, kind, content }, received, around);
  const left = found.unusable.length === 0 ? '' : ` Tidak ikut dicatat karena tidak terbaca: ${found.unusable.join(', ')}.`;
  return ok({ ...recorded, more: left });
}

const NOTHING_ELSE: Omit<PublicAnswer, 'kind' | 'content'> = {
  unit: null,
  hope: null,
  secrecy: 'Anonim',
  reporter: null,
  phone: null,
  consent: null,
};

/** The reasons stand at the question that was answered, whatever field of the row they are about. */
function atDecision<T>(refused: Extract<Result<T>, { ok: false }>): Result<never> {
  return refuse(refused.refusals.map((refusal) => refusal.message).join(' '), 'decision');
}
