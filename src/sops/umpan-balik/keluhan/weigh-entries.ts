/** How far the entries of a period are, as the rubric asks: analysed, followed up, evaluated, each when it was due. Pure. Source: Lampiran 2, 1.1-12. */
import { listed } from '../../weighing.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { isOldAndDone } from '../umpan-balik.table.ts';
import { isLate } from './list-keluhan.ts';

export interface EntriesWeighed {
  readonly analysed: readonly UmpanBalik[];
  readonly evaluated: readonly UmpanBalik[];
  /** Not analysed, although the limit for it has passed. */
  readonly unread: readonly UmpanBalik[];
  /** Analysed, past the deadline, and not evaluated. */
  readonly overdue: readonly UmpanBalik[];
  /** Closed, and nobody said how effective it was. */
  readonly unjudged: readonly UmpanBalik[];
}

/** `today` is `YYYY-MM-DD`. What was finished in the old book proves nothing of the SOP, and lacks nothing. */
export function weighEntries(all: readonly UmpanBalik[], today: string): EntriesWeighed {
  const entries = all.filter((entry) => !isOldAndDone(entry));
  const waiting = entries.filter((entry) => isAnalysed(entry) && !isEvaluated(entry));
  return {
    analysed: entries.filter(isAnalysed),
    evaluated: entries.filter((entry) => isAnalysed(entry) && isEvaluated(entry)),
    unread: entries.filter((entry) => !isAnalysed(entry) && isDue(entry, today)),
    overdue: waiting.filter((entry) => entry.closedOn === null && isDue(entry, today)),
    unjudged: waiting.filter(({ closedOn }) => closedOn !== null),
  };
}

/** Face to face, or with an explanation for what is no complaint, such as praise: the SOP then asks for no further step. */
function isSettled({ onSpot, closedOn }: UmpanBalik): boolean {
  return onSpot === true && closedOn !== null;
}

function isAnalysed(entry: UmpanBalik): boolean {
  return isSettled(entry) || (entry.core !== null && entry.category !== null);
}

/** An entry is closed only after it was decided, approved, carried out, answered and rated. */
function isEvaluated(entry: UmpanBalik): boolean {
  return isSettled(entry) || (entry.closedOn !== null && entry.effectiveness !== null);
}

/** Before it is examined, its deadline is that for examining it. An open one without deadline cannot be shown to be in time. */
function isDue(entry: UmpanBalik, today: string): boolean {
  return entry.closedOn !== null || entry.due === null || isLate(entry, `${today} 00:00`);
}

/** A sentence for each thing that is missing, with the numbers of the entries. */
export function followUpLacks({ evaluated, unread, overdue, unjudged }: EntriesWeighed): string[] {
  const states = [...new Set(overdue.map(({ state }) => state))];
  const lacks = [
    ...(unread.length > 0 ? [`${numbers(unread)} belum ditelaah, padahal batas telaahnya sudah lewat.`] : []),
    ...states.map((state) => {
      const found = overdue.filter((entry) => entry.state === state);
      return `${numbers(found)} lewat tenggat dan belum dievaluasi; keadaannya masih ${state}.`;
    }),
    ...(unjudged.length > 0 ? [`${numbers(unjudged)} selesai tanpa penilaian efektivitas.`] : []),
  ];
  if (lacks.length > 0 || evaluated.length > 0) return lacks;
  return ['Belum ada umpan balik dalam periode ini yang selesai ditindaklanjuti dan dievaluasi.'];
}

function numbers(entries: readonly UmpanBalik[]): string {
  return listed(entries.map(({ number }) => number));
}
