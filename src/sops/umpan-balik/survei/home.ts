/** What the survey says on the home screen: a round to close, one that lacks answers near its end, a result not yet discussed. */
import { all, picked } from '../../../host/query.ts';
import { daysBetween, printDate } from '../../../schema/dates.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { Notice, SopServer } from '../../sop.ts';
import type { Jawaban } from './jawaban.table.ts';
import { jawabanTable } from './jawaban.table.ts';
import type { Ronde } from './ronde.table.ts';
import { rondeRoute, rondeTable } from './ronde.table.ts';
import { missingAnswers } from './survey.ts';

/** Answers of the newest round alone: its size is bounded by the sample, that of the register is not. */
const queries = () => ({
  rounds: all(rondeTable),
  answers: picked(jawabanTable, 'round', (rounds) => new Set([...rounds].sort().slice(-1))),
});

/** Few answers are told from a week before the end of the period. */
const SOON_DAYS = 7;

export const surveiHome: SopServer<ReturnType<typeof queries>>['home'] = {
  queries,
  notices: ({ rounds, answers }, today) =>
    [...rounds]
      .sort((a, b) => a.periodTo.localeCompare(b.periodTo))
      .flatMap((ronde) => {
        const said = ronde.state === 'Ditutup' ? undiscussed(ronde) : running(ronde, answers, today);
        return said ? [{ text: ronde.title, ...said, route: rondeRoute(ronde.number), person: '' }] : [];
      }),
};

type Said = Pick<Notice, 'detail' | 'tone' | 'tag'> | null;

function undiscussed({ discussedOn }: Ronde): Said {
  return discussedOn === null
    ? { detail: 'Hasil survei belum dibahas dengan pimpinan.', tone: 'soon', tag: 'Belum dibahas' }
    : null;
}

function running(ronde: Ronde, answers: readonly Jawaban[], today: string): Said {
  const left = daysBetween(today, ronde.periodTo);
  if (left < 0) return { detail: `Periode berakhir ${printDate(ronde.periodTo)}`, tone: 'late', tag: 'Belum ditutup' };
  const counted = answers.filter((answer) => answer.round.id === ronde.number).length;
  const isCounted = answers.every((answer) => answer.round.id <= ronde.number);
  const missing = missingAnswers(ronde, counted);
  if (left > SOON_DAYS || missing === 0 || !isCounted) return null;
  return {
    detail: `Kurang ${printNumber(missing)} jawaban · periode berakhir ${printDate(ronde.periodTo)}`,
    tone: 'soon',
    tag: left === 0 ? 'Hari terakhir' : `${left} hari lagi`,
  };
}
