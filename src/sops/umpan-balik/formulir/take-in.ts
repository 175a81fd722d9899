/**
 * Answers of the public are taken in: all that were not yet, in one commit, whoever asks (trigger or button) and however often. An
 * answer that cannot be recorded as it is goes into quarantine with its reason; none is dropped.
 */
import type { Change } from '../../../host/change.ts';
import { append } from '../../../host/change.ts';
import type { FormResponse, Host } from '../../../host/host.ts';
import { HostError } from '../../../host/host.ts';
import { all, column } from '../../../host/query.ts';
import { sha256Text } from '../../../host/sha256.ts';
import { printable } from '../../../schema/clean-text.ts';
import type { Result, Saved } from '../../../schema/index.ts';
import { isRecord, ok, refuse } from '../../../schema/index.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import type { Formulir } from './formulir.table.ts';
import { formulirTable } from './formulir.table.ts';
import { spamReason } from './public-form.ts';
import type { Surroundings } from './record-answer.ts';
import { misfits, recordAnswer, surroundingQueries, surroundingsFrom } from './record-answer.ts';
import { formRef, momentTrouble, sheetTrouble } from './response-sheet.ts';
import type { Tanggapan } from './tanggapan.table.ts';
import { MOST_KEPT, tanggapanTable } from './tanggapan.table.ts';

interface Intake {
  readonly around: Surroundings;
  readonly now: string;
  /** Marks of content that must not come again: longer words; of what many may say alike, that whose row vanished from its sheet. */
  readonly known: Set<string>;
  /** What was taken so far, with this run: the mark of its content by its key. */
  readonly taken: Map<string, string>;
  /** What a person must see to, one sentence each. */
  readonly troubles: string[];
}

/** What became of one answer. */
interface Taken {
  readonly fate: Tanggapan['fate'];
  readonly record: string | null;
  readonly reason: string | null;
  readonly changes: readonly Change[];
}

const NO_FORM = 'Belum ada formulir. Buat dahulu lewat “Buat formulir umpan balik”.';

/** Refuses when there is no form, unless a trigger asks (`byTrigger`): then nobody has to be told. */
export function takeIn(host: Host, input: unknown): Result<Saved> {
  const read = host.read({
    ...surroundingQueries,
    forms: all(formulirTable),
    keys: column(tanggapanTable, 'key'),
    marks: column(tanggapanTable, 'mark'),
  });
  const active = read.forms.filter((form) => form.active);
  if (active.length === 0)
    return isRecord(input) && input.byTrigger === true ? ok({ message: NO_FORM, record: '' }) : refuse(NO_FORM);
  const intake: Intake = {
    around: surroundingsFrom(read),
    now: host.now(),
    known: new Set(),
    taken: new Map(read.keys.map((key, index) => [key, read.marks[index] ?? ''])),
    troubles: [],
  };
  const { troubles } = intake;
  const taken = active.flatMap((form) => takeForm(host, form, intake));
  if (taken.length === 0 && troubles.length > 0) return refuse(troubles.join(' '));
  const committed = host.commit(
    'Ambil tanggapan formulir',
    taken.flatMap((one) => one.changes),
    { final: true },
  );
  return committed.ok ? ok({ message: [messageFor(taken), ...troubles].join(' '), record: '' }) : committed;
}

/** A form whose sheet is gone or no longer whole must not hold up the others: its trouble is told beside what was taken. */
function takeForm(host: Host, form: Formulir, intake: Intake): Taken[] {
  const tell = (trouble: string) => void intake.troubles.push(`${form.number} ${form.title}: ${trouble}`);
  try {
    const read = host.formResponses(form.sheetId, new Set(intake.taken.keys()));
    const trouble = sheetTrouble(form, read);
    if (trouble !== null) {
      tell(trouble);
      return [];
    }
    const { responses, gone } = read;
    const known = new Set([...intake.taken].filter(([key, mark]) => isTelling(mark) || gone.has(key)).map(([, mark]) => mark));
    return responses.flatMap((response) => {
      const taken = takeOne(host, form, response, { ...intake, known });
      if (taken === null)
        tell(`Tanggapan di baris ${response.row} tidak dapat disimpan. Periksa baris itu di lembar tanggapannya.`);
      return taken ?? [];
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'form') throw error;
    tell(error.message);
    return [];
  }
}

/** One answer whose rows do not fit must never stop the others: it is kept aside without its words. `null` when not even that fits. */
function takeOne(host: Host, form: Formulir, response: FormResponse, intake: Intake): Taken | null {
  const mark = markOf(form, response);
  const fate = fateOf(host, form, response, intake, mark);
  const line: Tanggapan = {
    number: host.nextNumber(tanggapanTable),
    form: formRef(form),
    key: response.key,
    sentAt: response.at,
    takenAt: intake.now,
    fate: fate.fate,
    record: fate.record,
    reason: fate.reason,
    answers: fate.fate === 'Karantina' ? inWords(response) : null,
    mark,
  };
  const bare = quarantined(`Tanggapan ini tidak dapat disimpan apa adanya. Baca di lembar tanggapannya, baris ${response.row}.`);
  const attempts = [
    { ...fate, changes: [...fate.changes, append(tanggapanTable, line)] },
    {
      ...bare,
      changes: [append(tanggapanTable, { ...line, fate: bare.fate, record: null, reason: bare.reason, answers: null })],
    },
  ];
  const taken = attempts.find(({ changes }) => misfits(changes).length === 0) ?? null;
  if (taken === null) return null;
  intake.taken.set(response.key, mark);
  if (isTelling(mark)) intake.known.add(mark);
  return taken;
}

function fateOf(host: Host, form: Formulir, response: FormResponse, { around, now, known }: Intake, mark: string): Taken {
  const wrongMoment = momentTrouble(form, response.at, now);
  if (wrongMoment !== null) return quarantined(wrongMoment);
  if (known.has(mark))
    return quarantined('Isinya sama persis dengan tanggapan yang sudah diambil; mungkin cap waktunya diubah tangan.');
  const content = form.kind === 'Umpan balik' ? (response.answers[umpanBalikTable.fields.content.label] ?? null) : null;
  const spam = content === null ? null : spamReason(String(content));
  if (spam !== null) return quarantined(spam);
  const recorded = recordAnswer(host, form, response, response.at ?? now, around);
  return recorded.ok
    ? { fate: 'Dicatat', reason: null, ...recorded.value }
    : quarantined(recorded.refusals.map((refusal) => refusal.message).join(' '));
}

const LONGEST_REASON = 2000;

/** A reason may quote what was said, also what cannot be kept. */
function quarantined(reason: string): Taken {
  return { fate: 'Karantina', record: null, reason: printable(reason.slice(0, LONGEST_REASON)), changes: [] };
}

/** Words so long are hardly said by two people alike; a short "Bagus" is, and so are ticked answers. */
const TELLING_LENGTH = 40;
const COMMON = '~';

/** A short mark of what was said, whenever it was sent; one that many may share is marked as such. */
function markOf(form: Formulir, { answers }: FormResponse): string {
  const isLong = Object.values(answers).some((answer) => String(answer ?? '').length >= TELLING_LENGTH);
  return `${isLong && form.kind === 'Umpan balik' ? '' : COMMON}${sha256Text(JSON.stringify([form.number, Object.entries(answers)])).slice(0, 24)}`;
}

function isTelling(mark: string): boolean {
  return !mark.startsWith(COMMON);
}

/** The answers as lines; one that no cell can hold is cut, and stands whole in the form's own sheet. */
function inWords({ answers, row }: FormResponse): string {
  const words = Object.entries(answers)
    .flatMap(([question, answer]) => (answer === null ? [] : [`${question}: ${String(answer)}`]))
    .join('\n');
  if (words.length <= MOST_KEPT - 100) return printable(words);
  return `${printable(words.slice(0, MOST_KEPT - 100))}\n… (selengkapnya di lembar tanggapan, baris ${row})`;
}

function messageFor(taken: readonly Taken[]): string {
  if (taken.length === 0) return 'Tidak ada tanggapan baru.';
  const kept = taken.filter((one) => one.fate === 'Karantina').length;
  const recorded = taken.length - kept;
  return `${taken.length} tanggapan diambil: ${recorded} dicatat${kept > 0 ? `, ${kept} dikarantina untuk diperiksa` : ''}.`;
}
