/** One contract with everything that hangs on it, read in one go. */
import type { Host } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { column, one, picked, where } from '../../../host/query.ts';
import { notFound } from '../../../registers/not-found.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { recordForms } from '../../../registers/record-forms.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { kontrakTable } from '../kontrak.table.ts';
import type { Kriteria } from '../kriteria.table.ts';
import { inOrder, kriteriaTable } from '../kriteria.table.ts';
import type { Monitoring } from '../penilaian/monitoring.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import type { Nilai } from '../penilaian/nilai.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import type { Borders } from '../penilaian/score-contract.ts';
import { pembahasanTable } from '../rapat/pembahasan.table.ts';

export const { loads: loadsContract, saves: savesContract } = recordForms(kontrakTable);

export interface Contract {
  readonly kontrak: Kontrak;
  /** In their order. */
  readonly kriteria: readonly Kriteria[];
  /** By period, the earliest first. */
  readonly monitoring: readonly Monitoring[];
  readonly nilai: readonly Nilai[];
  /** Meetings about it, the latest first. */
  readonly rapat: readonly Rapat[];
  readonly settings: Pengaturan;
  readonly today: string;
}

/** `rapat`: the meetings about a contract, found by the columns that say which each is about. */
export function meetingsAbout(contract: string) {
  return {
    aboutMeetings: column(pembahasanTable, 'meeting'),
    aboutContracts: column(pembahasanTable, 'contract'),
    rapat: picked(
      rapatTable,
      'number',
      (_numbers, { aboutMeetings = [], aboutContracts = [] }) =>
        new Set(aboutMeetings.filter((_, index) => aboutContracts[index] === contract)),
    ),
  };
}

export function contractQueries(number: string) {
  return {
    kontrak: one(kontrakTable, number),
    kriteria: where(kriteriaTable, 'contract', [number]),
    monitoring: where(monitoringTable, 'contract', [number]),
    nilai: where(nilaiTable, 'contract', [number]),
    ...meetingsAbout(number),
    pengaturan: pengaturanQuery,
  };
}

export function contractFrom(host: Host, number: string, read: Answers<ReturnType<typeof contractQueries>>): Result<Contract> {
  const { kontrak } = read;
  if (!kontrak) return notFound(host, kontrakTable, number);
  return ok({
    kontrak,
    kriteria: inOrder(read.kriteria),
    monitoring: byPeriod(read.monitoring),
    nilai: read.nilai,
    rapat: [...read.rapat].sort((a, b) => b.date.localeCompare(a.date)),
    settings: pengaturanFrom(read.pengaturan),
    today: host.today(),
  });
}

export function byPeriod(monitoring: readonly Monitoring[]): Monitoring[] {
  return [...monitoring].sort((a, b) => a.from.localeCompare(b.from));
}

export function borders({ veryGoodFrom, goodFrom, fairFrom }: Pengaturan): Borders {
  return { veryGood: veryGoodFrom, good: goodFrom, fair: fairFrom };
}
