/**
 * "Survei kepuasan masyarakat" (Lampiran 2, 1.1-13). 0: no round. 4: a round, but none closed with the sample that it needs. 7: one
 * closed with its sample. 10: that one discussed, its weak elements planned for, its RTL done, and its sheet for the public made. Pure.
 */
import type { Dokumen } from '../../../registers/dokumen.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { isOpen } from '../../../registers/rtl.table.ts';
import { printDate } from '../../../schema/dates.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { Period, Proposal } from '../../evidence.ts';
import { listed, proposalOf } from '../../weighing.ts';
import { PUBLICATION } from './proofs.ts';
import type { Ronde } from './ronde.table.ts';
import { sampleSize } from './sample-size.ts';
import { missingAnswers, unplannedWhenClosed } from './survey.ts';

/** Rounds of any time, RTL and documents of any record. */
export interface SurveyRows {
  readonly rounds: readonly Ronde[];
  readonly rtl: readonly Rtl[];
  readonly dokumen: readonly Dokumen[];
}

export function weighSurvey(rows: SurveyRows, period: Period): Proposal {
  const own = rows.rounds
    .filter(({ periodFrom, periodTo }) => periodFrom <= period.until && periodTo >= period.from)
    .sort((a, b) => `${a.periodFrom} ${a.number}`.localeCompare(`${b.periodFrom} ${b.number}`));
  const whole = own.filter(isWhole);
  const followed = whole.map((ronde) => ({ ronde, lacks: lacksOf(ronde, rows) })).sort((a, b) => a.lacks.length - b.lacks.length);
  const best = followed[0];
  return proposalOf({
    judge: 'surveiKepuasan',
    because: best ? wholeWords(own.length, best.ronde, rows) : `${partWords(own)} dalam periode ini`,
    records: (whole.length > 0 ? whole : own).map(({ number }) => number),
    lacks: {
      4: own.length === 0 ? ['Belum ada ronde survei kepuasan dalam periode ini.'] : [],
      7: own.length === 0 ? [NO_RESULT] : best ? [] : own.map((ronde) => unfinished(ronde)),
      10: best ? best.lacks : [NO_FOLLOW_UP],
    },
  });
}

const NO_RESULT = 'Belum ada ronde survei yang ditutup dengan sampel cukup.';
const NO_FOLLOW_UP = 'Pembahasan, rencana perbaikan, dan publikasi hasil survei belum ada.';

/** As it was counted when the round was closed. */
function answersOf({ respondents, collected }: Ronde): number {
  return respondents ?? collected ?? 0;
}

function isWhole(ronde: Ronde): boolean {
  return ronde.state === 'Ditutup' && missingAnswers(ronde, answersOf(ronde)) === 0;
}

function unfinished(ronde: Ronde): string {
  const name = nameOf(ronde);
  if (ronde.state !== 'Ditutup') return `${name}: ronde belum ditutup; periodenya sampai ${printDate(ronde.periodTo)}.`;
  const missing = printNumber(missingAnswers(ronde, answersOf(ronde)));
  return `${name}: kurang ${missing} responden dari ${printNumber(sampleSize(ronde.population))} yang diperlukan.`;
}

/** `SKM Maret 2026 (SKM-2026-0001)` */
function nameOf({ title, number }: Ronde): string {
  return `${title} (${number})`;
}

/** What is missing after the result; without a weak element no RTL is needed, but one that was planned is done all the same. */
function lacksOf(ronde: Ronde, rows: SurveyRows): string[] {
  const rtl = rtlOf(ronde, rows);
  const weak = unplannedWhenClosed(ronde, rtl);
  const open = rtl.filter(isOpen);
  const isDropped = rtl.length > 0 && rtl.every(({ state }) => state === 'Batal') && unplannedWhenClosed(ronde, []).length > 0;
  const sentences = [
    ...(ronde.discussedOn === null ? ['hasil belum dibahas dengan pimpinan.'] : []),
    ...(weak.length > 0 ? [`unsur bernilai di bawah 3 belum mempunyai RTL: ${listed(weak)}.`] : []),
    ...(open.length > 0 ? [`${open.length} RTL belum selesai: ${listed(open.map(({ number }) => number))}.`] : []),
    ...(isDropped ? ['semua RTL dibatalkan, belum ada yang selesai.'] : []),
    ...(isPublished(ronde, rows) ? [] : ['lembar publikasi belum dibuat.']),
  ];
  return sentences.map((words) => `${nameOf(ronde)}: ${words}`);
}

function rtlOf({ number }: Ronde, { rtl }: SurveyRows): readonly Rtl[] {
  return rtl.filter(({ source }) => source.id === number);
}

function isPublished({ number }: Ronde, { dokumen }: SurveyRows): boolean {
  return dokumen.some(({ record, kind }) => record === number && kind === PUBLICATION);
}

function partWords(own: readonly Ronde[]): string {
  return own.length === 0 ? 'tidak ada ronde survei kepuasan' : `0 dari ${own.length} ronde survei ditutup dengan sampel cukup`;
}

function wholeWords(count: number, ronde: Ronde, rows: SurveyRows): string {
  const rtl = rtlOf(ronde, rows);
  const done = rtl.filter(({ state }) => state === 'Selesai').length;
  return [
    `${count} ronde survei; ${ronde.number} ditutup dengan ${printNumber(answersOf(ronde))} responden dari ${printNumber(sampleSize(ronde.population))} yang diperlukan`,
    ronde.discussedOn === null ? 'belum dibahas' : 'sudah dibahas',
    rtl.length === 0 ? 'tanpa RTL' : `${done} dari ${rtl.length} RTL selesai`,
    isPublished(ronde, rows) ? 'sudah dipublikasikan' : 'belum dipublikasikan',
  ].join(', ');
}
