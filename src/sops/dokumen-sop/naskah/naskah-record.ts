/** One SOP or kerangka acuan with all its revisions and what hangs on it, read in one go. */
import type { Host } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { column, one, picked, where } from '../../../host/query.ts';
import type { DistribusiDokumen } from '../../../registers/distribusi-dokumen.table.ts';
import { distribusiDokumenTable } from '../../../registers/distribusi-dokumen.table.ts';
import { notFound } from '../../../registers/not-found.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import type { Revisi } from '../revisi/revisi.table.ts';
import { revisiTable } from '../revisi/revisi.table.ts';
import type { Riwayat } from '../revisi/riwayat.table.ts';
import { riwayatTable } from '../revisi/riwayat.table.ts';
import type { PenilaianTilik } from '../tilik/penilaian-tilik.table.ts';
import { penilaianTilikTable } from '../tilik/penilaian-tilik.table.ts';
import type { Bagian } from './bagian.table.ts';
import { bagianTable } from './bagian.table.ts';
import type { Content } from './content.ts';
import type { Langkah } from './langkah.table.ts';
import { langkahTable } from './langkah.table.ts';
import type { Naskah } from './naskah.table.ts';
import { naskahTable } from './naskah.table.ts';

export interface NaskahRecord {
  readonly naskah: Naskah;
  /** The newest first. */
  readonly revisi: readonly Revisi[];
  /** The revision that is being written, if any. */
  readonly draft: Revisi | null;
  /** The revision in force, if any. */
  readonly current: Revisi | null;
  /** Of all revisions, in their order. */
  readonly bagian: readonly Bagian[];
  readonly langkah: readonly Langkah[];
  readonly riwayat: readonly Riwayat[];
  readonly distribusi: readonly DistribusiDokumen[];
  /** The latest first. */
  readonly penilaian: readonly PenilaianTilik[];
  readonly settings: Pengaturan;
  readonly today: string;
}

/** The rows of all revisions of a naskah, found by the columns that say whose each revision is. */
export function contentQueries(number: string) {
  const ofNaskah = ({ revisionNumbers = [], revisionOwners = [] }: Readonly<Record<string, readonly string[]>>) =>
    new Set(revisionNumbers.filter((_, index) => revisionOwners[index] === number));
  return {
    revisionNumbers: column(revisiTable, 'number'),
    revisionOwners: column(revisiTable, 'naskah'),
    naskah: one(naskahTable, number),
    revisi: where(revisiTable, 'naskah', [number]),
    bagian: picked(bagianTable, 'revision', (_values, columns) => ofNaskah(columns)),
    langkah: picked(langkahTable, 'revision', (_values, columns) => ofNaskah(columns)),
    riwayat: where(riwayatTable, 'naskah', [number]),
    pengaturan: pengaturanQuery,
  };
}

export function naskahQueries(number: string) {
  return {
    ...contentQueries(number),
    distribusi: where(distribusiDokumenTable, 'record', [number]),
    penilaian: where(penilaianTilikTable, 'naskah', [number]),
  };
}

type Read = Answers<ReturnType<typeof contentQueries>> &
  Partial<Pick<Answers<ReturnType<typeof naskahQueries>>, 'distribusi' | 'penilaian'>>;

/** The record from what was read; what was not asked for is empty. */
export function naskahFrom(host: Host, number: string, read: Read): Result<NaskahRecord> {
  if (!read.naskah) return notFound(host, naskahTable, number);
  const revisi = [...read.revisi].sort((a, b) => b.revision - a.revision || b.number.localeCompare(a.number));
  return ok({
    naskah: read.naskah,
    revisi,
    draft: revisi.find(({ state }) => state === 'Draf') ?? null,
    current: revisi.find(({ state }) => state === 'Berlaku') ?? null,
    bagian: inOrder(read.bagian),
    langkah: inOrder(read.langkah),
    riwayat: inOrder(read.riwayat),
    distribusi: read.distribusi ?? [],
    penilaian: [...(read.penilaian ?? [])].sort(
      (a, b) => b.checkedOn.localeCompare(a.checkedOn) || b.number.localeCompare(a.number),
    ),
    settings: pengaturanFrom(read.pengaturan),
    today: host.today(),
  });
}

function inOrder<Row extends { readonly order: number }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => a.order - b.order);
}

/** The revision that people look at first: the draft when there is one, else the one in force, else the last. */
export function shownRevision({ draft, current, revisi }: NaskahRecord): Revisi | null {
  return draft ?? current ?? revisi[0] ?? null;
}

/** The one that a revision follows: the one in force or expired with the next lower number. */
export function revisionBefore({ revisi }: NaskahRecord, revision: Revisi): Revisi | null {
  return revisi.find((other) => other.state !== 'Draf' && other.revision < revision.revision) ?? null;
}

export function sectionsOf({ bagian }: Pick<NaskahRecord, 'bagian'>, revision: Revisi): readonly Bagian[] {
  return bagian.filter((row) => row.revision.id === revision.number);
}

export function stepsOf({ langkah }: Pick<NaskahRecord, 'langkah'>, revision: Revisi): readonly Langkah[] {
  return langkah.filter((row) => row.revision.id === revision.number);
}

export function historyOf({ riwayat }: Pick<NaskahRecord, 'riwayat'>, revision: Revisi): readonly Riwayat[] {
  return riwayat.filter((row) => row.revision.id === revision.number);
}

/** What all revisions changed up to this one, the oldest first, each with the revision that changed it. */
export function historyUntil({ riwayat, revisi }: Pick<NaskahRecord, 'riwayat' | 'revisi'>, until: Revisi) {
  return [...revisi]
    .filter(({ revision }) => revision <= until.revision)
    .sort((a, b) => a.revision - b.revision)
    .flatMap((of) => historyOf({ riwayat }, of).map((row) => ({ ...row, of })));
}

export function contentOf(record: Pick<NaskahRecord, 'bagian' | 'langkah'>, revision: Revisi): Content {
  return { title: revision.title, sections: sectionsOf(record, revision), steps: stepsOf(record, revision) };
}

export function naskahRoute(number: string): string {
  return `sop/dokumenSop/${number}`;
}
