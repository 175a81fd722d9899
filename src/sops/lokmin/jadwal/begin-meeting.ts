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
import { kindsCovering } from '../../../registers/meeting-kinds.ts';
import { agendaFor, withMatters } from '../../../registers/new-meeting.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { MeetingKind, Rapat } from '../../../registers/rapat.table.ts';
import { rapatRef, rapatTable } from '../../../registers/rapat.table.ts';
import { templatAcaraTable } from '../../../registers/templat-acara.table.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import { persiapanTable } from '../persiapan/persiapan.table.ts';
import { newPreparation, preparationFor } from '../persiapan/preparation-for.ts';
import { templatPersiapanTable } from '../persiapan/templat-persiapan.table.ts';
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
