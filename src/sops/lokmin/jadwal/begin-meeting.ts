/**
 * What a new meeting begins with: its agenda from Templat acara, matters that wait for it, those who are invited, and its preparation
 * from Templat persiapan. One meeting and a year's series begin alike. Source: seed-001, steps 1–3; LM-18.
 */
import type { Change } from '../../../host/change.ts';
import { append, update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { all, none, where } from '../../../host/query.ts';
import { acaraTable, newAcara } from '../../../registers/acara.table.ts';
import type { BahanRapat } from '../../../registers/bahan-rapat.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import { kehadiranTable, newKehadiran } from '../../../registers/kehadiran.table.ts';
import { lintasSektorTable } from '../../../registers/lintas-sektor.table.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { MeetingKind, Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { TemplatAcara } from '../../../registers/templat-acara.table.ts';
import { templatAcaraTable } from '../../../registers/templat-acara.table.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import { rapatRef } from '../lokmin-record.ts';
import { kindsCovering, titleOf } from '../meeting-kinds.ts';
import { isForMonth } from '../meeting-months.ts';
import { persiapanTable } from '../persiapan/persiapan.table.ts';
import { newPreparation, preparationFor } from '../persiapan/preparation-for.ts';
import { templatPersiapanTable } from '../persiapan/templat-persiapan.table.ts';
import type { Schedule } from './check-schedule.ts';
import { participantsOf } from './participants-of-kind.ts';

/** All that meetings of these kinds begin with. */
export function beginningQueries(kinds: readonly MeetingKind[]) {
  return {
    pegawai: all(pegawaiTable),
    partners: all(lintasSektorTable),
    units: all(unitTable),
    agendas: all(templatAcaraTable),
    preparations: all(templatPersiapanTable),
    bahan: where(bahanRapatTable, 'kind', [...new Set(kinds.flatMap(kindsCovering))]),
    acara: none(acaraTable),
    kehadiran: none(kehadiranTable),
    persiapan: none(persiapanTable),
    pengaturan: pengaturanQuery,
  };
}

export type Beginnings = Answers<ReturnType<typeof beginningQueries>>;

/** The matters that still wait for a meeting of this kind. */
export function waitingFor(kind: MeetingKind, bahan: readonly BahanRapat[]): BahanRapat[] {
  const kinds = kindsCovering(kind);
  return bahan.filter((matter) => matter.meeting === null && kinds.includes(matter.kind));
}

export type Plan = Pick<Rapat, 'kind' | 'subject'> & Schedule;

export function newRapat(number: string, plan: Plan): Rapat {
  return {
    number,
    title: titleOf(plan),
    ...plan,
    state: 'Direncanakan',
    openedAt: null,
    closedAt: null,
    commitment: null,
    conclusion: null,
    reopenReason: null,
    invitedNote: null,
    reportedOn: null,
    reportedBy: null,
    reportedMinutes: null,
  };
}

/** The rows of a new meeting; `matters` are those that it takes in. */
export function beginMeeting(host: Host, rapat: Rapat, from: Beginnings, matters: readonly BahanRapat[]): Change[] {
  const meeting = rapatRef(rapat);
  return [
    append(rapatTable, rapat),
    ...withMatters(agendaFor(rapat, from), matters).map((item, index) =>
      append(acaraTable, newAcara({ number: host.nextNumber(acaraTable), meeting, order: index + 1, ...item })),
    ),
    ...matters.map((matter) => update(bahanRapatTable, matter, { meeting })),
    ...participantsOf(rapat, from.pegawai, from.partners).map((participant) =>
      append(kehadiranTable, newKehadiran({ number: host.nextNumber(kehadiranTable), meeting, ...participant })),
    ),
    ...preparationFor(rapat, from.preparations, from.units).map((line) =>
      append(persiapanTable, newPreparation(host, rapat, line)),
    ),
  ];
}

/** Some items belong to some months only: LM-16 to those of its row, LM-10 to the one that Pengaturan names, unless its row names others. */
export function agendaFor(
  rapat: Pick<Rapat, 'kind' | 'date'>,
  { agendas, pengaturan }: Pick<Beginnings, 'agendas' | 'pengaturan'>,
): TemplatAcara[] {
  const { midtermMonth } = pengaturanFrom(pengaturan);
  const monthsOf = ({ step, months }: TemplatAcara) => months ?? (step === 'LM-10' ? [midtermMonth] : null);
  return agendas
    .filter((item) => item.kind === rapat.kind && isForMonth({ months: monthsOf(item) }, rapat.date))
    .sort((a, b) => a.order - b.order);
}

interface Item extends Pick<TemplatAcara, 'title' | 'step' | 'presenter'> {
  readonly related: string | null;
}

/** Matters come before plans are made: before the RTL of a lokmin, and before the last item of other meetings. */
function withMatters(agenda: readonly TemplatAcara[], matters: readonly BahanRapat[]): Item[] {
  const items = agenda.map(({ title, step, presenter }) => ({ title, step, presenter, related: null }));
  const taken = matters.map((matter) => ({ title: matter.title, step: null, presenter: null, related: matter.source.id }));
  const plans = items.findIndex((item) => item.step === 'LM-9');
  const at = plans < 0 ? Math.max(items.length - 1, 0) : plans;
  return [...items.slice(0, at), ...taken, ...items.slice(at)];
}
