/** The round is closed: its answers are locked and its value stands. Opened again only with a reason. Source: seed-002, D.b.5–6. */
import { update } from '../../../host/change.ts';
import { where } from '../../../host/query.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { printFixed, printNumber } from '../../../schema/numbers.ts';
import { ELEMENTS } from './elements.ts';
import { closingForm, reopenForm } from './forms.ts';
import type { SurveyResult } from './ikm.ts';
import { resultOf, rounded, tallyOf } from './ikm.ts';
import type { Jawaban } from './jawaban.table.ts';
import { jawabanTable } from './jawaban.table.ts';
import type { Ronde } from './ronde.table.ts';
import { rondeTable } from './ronde.table.ts';
import { sampleSize } from './sample-size.ts';
import { missingAnswers } from './survey.ts';
import { loadsClosed, loadsRunning, savesClosed, savesRunning, unreadableAnswer } from './survey-record.ts';

const answersOf = (record: string) => ({ answers: where(jawabanTable, 'round', [record]) });

const NO_ANSWERS = 'Belum ada jawaban yang tercatat. Catat kuesioner dahulu, lalu tutup ronde.';

export const loadClosing = loadsRunning(answersOf, ({ host, row, read: { answers } }) => {
  const missing = missingAnswers(row, answers.length);
  return {
    values: { shortReason: row.shortReason, missing },
    seen: host.seen(row),
    notes: answers.length === 0 ? [NO_ANSWERS] : closingNotes(row, answers, missing),
  };
});

function closingNotes(ronde: Ronde, answers: readonly Jawaban[], missing: number): string[] {
  const typed = answers.filter((answer) => answer.source === 'Kertas').length;
  const untyped = (ronde.collected ?? 0) - typed;
  return [
    `${printNumber(answers.length)} jawaban tercatat; diperlukan ${printNumber(sampleSize(ronde.population))}.`,
    ...(missing > 0 ? [`Kurang ${printNumber(missing)} jawaban. Tulis alasannya bila ronde tetap ditutup.`] : []),
    ...(untyped > 0 ? [`${printNumber(untyped)} kuesioner yang terkumpul belum dicatat isinya.`] : []),
  ];
}

/** Refuses a round without answers, one with an answer that cannot be read, and too few answers without a reason. */
export const closeRound = savesRunning(closingForm, answersOf, ({ host, row, read: { answers }, values, seen }) => {
  const unreadable = unreadableAnswer(host);
  if (unreadable) return unreadable;
  const result = resultOf(tallyOf(answers));
  if (!result) return refuse(NO_ANSWERS);
  const missing = missingAnswers(row, result.n);
  if (missing > 0 && values.shortReason === null)
    return refuse(
      `Kurang ${printNumber(missing)} jawaban dari ${printNumber(sampleSize(row.population))} yang diperlukan. Tulis alasannya bila ronde tetap ditutup.`,
      'shortReason',
    );
  const { value, grade, word } = result.ikm;
  const closed = { ...resultColumns(result), shortReason: missing > 0 ? values.shortReason : null };
  return ok({
    action: 'Tutup ronde survei',
    changes: [update(rondeTable, row, { ...closed, state: 'Ditutup', closedOn: host.today() }, seen)],
    options: { final: true },
    message: `${row.title} ditutup: IKM ${printFixed(value, 2)}, mutu ${grade} (${word.toLowerCase()}), ${printNumber(result.n)} responden.`,
    next: [{ caption: 'Catat pembahasan dengan pimpinan', route: `form/survei.bahas/${row.number}` }],
  });
});

function resultColumns({ n, elements, ikm }: SurveyResult) {
  const means = elements.map(({ key, sum }) => ({ element: ELEMENTS[key].label, mean: rounded(sum, n, 2) }));
  return { respondents: n, ikm: ikm.value, grade: ikm.grade, means };
}

const nothingMore = () => ({});

export const loadReopening = loadsClosed(nothingMore, ({ host, row }) => ({
  values: { reopenReason: null },
  seen: host.seen(row),
}));

/** Its value is taken back until it is closed again. Refuses a round that is not closed. */
export const reopenRound = savesClosed(reopenForm, nothingMore, ({ row, values, seen }) => {
  const withdrawn = { respondents: null, ikm: null, grade: null, means: null };
  return ok({
    action: 'Buka kembali ronde survei',
    changes: [update(rondeTable, row, { ...values, ...withdrawn, state: 'Berjalan', closedOn: null }, seen)],
    options: { final: true },
    message: `${row.title} dibuka kembali. Tutup lagi sesudah diperbaiki.`,
  });
});
