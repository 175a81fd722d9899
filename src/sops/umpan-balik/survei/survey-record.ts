/** One survey round with everything that hangs on it, read in one go; and what all its forms share. */
import type { Host } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { all, where } from '../../../host/query.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { notFound } from '../../../registers/not-found.ts';
import { recordForms } from '../../../registers/record-forms.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { Refused, Result } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { resultOf, tallyOf } from './ikm.ts';
import { jawabanTable } from './jawaban.table.ts';
import type { Ronde } from './ronde.table.ts';
import { rondeTable } from './ronde.table.ts';
import type { Survey } from './survey.ts';
import { closedReason } from './survey.ts';

export function surveyQueries(number: string) {
  return {
    rounds: all(rondeTable),
    answers: where(jawabanTable, 'round', [number]),
    rtl: where(rtlTable, 'source', [number]),
    dokumen: where(dokumenTable, 'record', [number]),
  };
}

/** The round from what was read, or why it cannot be had. */
export function surveyFrom(host: Host, number: string, read: Answers<ReturnType<typeof surveyQueries>>): Result<Survey> {
  const { rounds, answers, rtl, dokumen } = read;
  const ronde = rounds.find((row) => row.number === number);
  if (!ronde) return notFound(host, rondeTable, number);
  return ok({ ronde, answers, result: resultOf(tallyOf(answers)), before: roundBefore(ronde, rounds), rtl, dokumen });
}

/** Rounds follow each other by their first day; of the same day, by number. */
function roundBefore(ronde: Ronde, rounds: readonly Ronde[]): Ronde | null {
  const place = (row: Ronde) => `${row.periodFrom} ${row.number}`;
  const earlier = rounds.filter((row) => row.state === 'Ditutup' && row.ikm !== null && place(row) < place(ronde));
  return earlier.sort((a, b) => place(b).localeCompare(place(a)))[0] ?? null;
}

/** Forms by which answers are gathered: a closed round takes no more, so that its published value stands. */
export const { loads: loadsRunning, saves: savesRunning } = recordForms(rondeTable, closedReason);

/** Forms that act on the final figures: a running round has none yet. */
export const { loads: loadsClosed, saves: savesClosed } = recordForms(rondeTable, (ronde) =>
  ronde.state === 'Ditutup' ? null : `${ronde.title} belum ditutup. Tutup ronde dahulu, supaya angkanya tetap.`,
);

/** A figure must not pass over an answer that somebody made unreadable in the sheet: says where it is. */
export function unreadableAnswer(host: Host): Refused | null {
  const problem = host.problems().find((candidate) => candidate.sheet === jawabanTable.name);
  if (!problem) return null;
  return refuse(`Lembar “${problem.sheet}” baris ${problem.row}, kolom “${problem.header}”: ${problem.message} Perbaiki dahulu.`);
}
