/**
 * Matters that one record brings before a coming meeting: a planned one takes them into its agenda at once; otherwise they wait in
 * Bahan rapat until one is planned. What the other meeting has not discussed can be taken back. Source: LM-14, LM-16.
 */
import type { Change } from '../host/change.ts';
import { append, remove, update } from '../host/change.ts';
import type { Host } from '../host/host.ts';
import type { Acara } from './acara.table.ts';
import { acaraTable, newAcara, relatedOf } from './acara.table.ts';
import type { BahanRapat } from './bahan-rapat.table.ts';
import { bahanRapatTable } from './bahan-rapat.table.ts';
import type { MeetingKind, Rapat } from './rapat.table.ts';

/** As long as the title of a matter may be. */
const LONGEST = 300;

export function matterTitle(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`;
}

/** The first planned meeting of a kind from that day on. `Lokmin bulanan` stands also for the first of the year. */
export function nextPlanned(planned: readonly Rapat[], kind: MeetingKind, from: string): Rapat | null {
  const coming = planned.filter((rapat) => rapat.state === 'Direncanakan' && rapat.kind.startsWith(kind) && rapat.date >= from);
  return coming.sort((a, b) => a.date.localeCompare(b.date))[0] ?? null;
}

export type Matter = Pick<BahanRapat, 'kind' | 'source' | 'title' | 'origin'>;

/** The matter in Bahan rapat, and in the agenda of `next` when there is one. */
export function bringMatter(host: Host, matter: Matter, next: Rapat | null): Change[] {
  const row = {
    number: host.nextNumber(bahanRapatTable),
    ...matter,
    proposedBy: host.user().name,
    proposedOn: host.today(),
    meeting: next && { id: next.number, label: next.title },
    weighed: null,
  };
  return [append(bahanRapatTable, row), ...agendaChanges(host, matter, next)];
}

/** A matter that waits, or whose meeting is gone, goes to `next`; without one it waits. */
export function moveMatter(host: Host, matter: BahanRapat, next: Rapat | null): Change[] {
  const meeting = next && { id: next.number, label: next.title };
  return [update(bahanRapatTable, matter, { meeting, weighed: null }), ...agendaChanges(host, matter, next)];
}

/** After everything that is planned: the secretary may move it. */
const LAST = 90;

function agendaChanges(host: Host, { title, source }: Matter, next: Rapat | null): Change[] {
  if (!next) return [];
  const meeting = { id: next.number, label: next.title };
  const number = host.nextNumber(acaraTable);
  return [append(acaraTable, newAcara({ number, meeting, order: LAST, title, step: null, presenter: null, related: source.id }))];
}

/** The agenda item of a matter among those of other meetings; `null` when nobody planned it yet, or it was reworded or taken out there. */
export function itemOf(matter: BahanRapat, agenda: readonly Acara[]): Acara | null {
  const isIts = (item: Acara) =>
    item.meeting.id === matter.meeting?.id && item.title === matter.title && relatedOf(item).includes(matter.source.id);
  return agenda.find(isIts) ?? null;
}

/** Out of Bahan rapat and out of the other meeting's agenda. */
export function takeBackMatter(matter: BahanRapat, item: Acara | null, seen: string | null = null): Change[] {
  return [remove(bahanRapatTable, matter, seen), ...(item ? [remove(acaraTable, item)] : [])];
}

/** The matter in other words, here and in the other meeting's agenda. */
export function rewordMatter(
  matter: BahanRapat,
  item: Acara | null,
  words: Pick<BahanRapat, 'title' | 'origin'>,
  seen: string | null,
): Change[] {
  return [update(bahanRapatTable, matter, words, seen), ...(item ? [update(acaraTable, item, { title: words.title })] : [])];
}
