/** One lokmin and one kind of meeting to which it hands matters: what it has handed, where that stands, and where more would go. */
import type { Change } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import type { Answers, Columns } from '../../../host/query.ts';
import { column, picked, where } from '../../../host/query.ts';
import type { Acara } from '../../../registers/acara.table.ts';
import { acaraTable } from '../../../registers/acara.table.ts';
import type { BahanRapat } from '../../../registers/bahan-rapat.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import type { Matter } from '../../../registers/meeting-matters.ts';
import {
  bringMatter,
  itemOf,
  moveMatter,
  nextPlanned,
  rewordMatter,
  takeBackMatter,
} from '../../../registers/meeting-matters.ts';
import type { MeetingKind, Rapat } from '../../../registers/rapat.table.ts';
import { rapatRef, rapatTable } from '../../../registers/rapat.table.ts';
import { printDate } from '../../../schema/dates.ts';

export function handingQueries(record: string) {
  const targets = (columns: Columns) => targetsOf(record, columns);
  return {
    bahanSources: column(bahanRapatTable, 'source'),
    bahanMeetings: column(bahanRapatTable, 'meeting'),
    bahan: where(bahanRapatTable, 'source', [record]),
    planned: where(rapatTable, 'state', ['Direncanakan']),
    targets: picked(rapatTable, 'number', (_numbers, columns) => targets(columns)),
    agenda: picked(acaraTable, 'meeting', (_meetings, columns) => targets(columns)),
  };
}

/** The meetings that have taken matters of this one. */
function targetsOf(record: string, { bahanSources = [], bahanMeetings = [] }: Columns): ReadonlySet<string> {
  return new Set(bahanMeetings.filter((_, index) => bahanSources[index] === record));
}

export interface Handing {
  readonly rapat: Rapat;
  readonly kind: MeetingKind;
  /** What was handed to this kind of meeting. */
  readonly bahan: readonly BahanRapat[];
  /** The planned meeting that takes what is handed now. */
  readonly next: Rapat | null;
  readonly targets: readonly Rapat[];
  readonly agenda: readonly Acara[];
}

export function handingOf(rapat: Rapat, kind: MeetingKind, read: Answers<ReturnType<typeof handingQueries>>): Handing {
  const bahan = read.bahan.filter((matter) => matter.kind === kind);
  return { ...read, rapat, kind, bahan, next: nextPlanned(read.planned, kind, rapat.date) };
}

/** Where a matter goes that is handed now, as a sentence. */
export function destinationOf({ next, kind }: Handing): string {
  if (next) return `Bahan masuk susunan acara ${next.title}, ${printDate(next.date)}.`;
  return `Belum ada ${kind.toLowerCase()} yang direncanakan. Bahan menunggu sampai rapatnya direncanakan.`;
}

/** Why a matter can no longer be taken back or put in other words; `null` while it can. */
export function discussedWords({ targets, agenda }: Handing, matter: BahanRapat): string | null {
  const target = targets.find(({ number }) => number === matter.meeting?.id);
  const isDiscussed = target?.state === 'Ditutup' || (itemOf(matter, agenda)?.discussion ?? null) !== null;
  return isDiscussed
    ? `Sudah dibahas dalam ${matter.meeting?.label ?? 'rapat itu'}, jadi tidak dapat ditarik atau diubah.`
    : null;
}

export function bring(host: Host, { rapat, kind, next }: Handing, words: Pick<Matter, 'title' | 'origin'>): Change[] {
  return bringMatter(host, { kind, source: rapatRef(rapat), ...words }, next);
}

export function takeBack({ agenda }: Handing, matter: BahanRapat, seen: string | null): Change[] {
  return takeBackMatter(matter, itemOf(matter, agenda), seen);
}

export function reword(
  { agenda }: Handing,
  matter: BahanRapat,
  words: Pick<Matter, 'title' | 'origin'>,
  seen: string | null,
): Change[] {
  return rewordMatter(matter, itemOf(matter, agenda), words, seen);
}

/** A matter that still waits goes to the meeting that is planned by now; so does one whose meeting was deleted. */
export function settle(host: Host, { next, targets }: Handing, matter: BahanRapat): Change[] {
  const isTaken = targets.some(({ number }) => number === matter.meeting?.id);
  return isTaken || (matter.meeting === null && !next) ? [] : moveMatter(host, matter, next);
}
