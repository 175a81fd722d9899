/** One monitoring meeting with everything that hangs on it, and the contract and period that it discusses, read in one go. */
import type { Host } from '../../../host/host.ts';
import type { Answers, Columns } from '../../../host/query.ts';
import { column, one, picked, where } from '../../../host/query.ts';
import type { Acara } from '../../../registers/acara.table.ts';
import { acaraTable } from '../../../registers/acara.table.ts';
import { isCarriedInto } from '../../../registers/carried-rtl.ts';
import type { DistribusiDokumen } from '../../../registers/distribusi-dokumen.table.ts';
import { distribusiDokumenTable } from '../../../registers/distribusi-dokumen.table.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { kehadiranTable } from '../../../registers/kehadiran.table.ts';
import { notFound } from '../../../registers/not-found.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { OPEN_STATES, rtlTable } from '../../../registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../../registers/tinjauan-rtl.table.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';
import type { HeldMeeting } from '../../meeting-proofs.ts';
import { borders, byPeriod } from '../kontrak/contract-record.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { kontrakTable } from '../kontrak.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import type { Nilai } from '../penilaian/nilai.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import type { ScoredPeriod } from '../penilaian/standing.ts';
import { scoredPeriods } from '../penilaian/standing.ts';
import type { PihakKetiga } from '../pihak-ketiga.table.ts';
import { pihakKetigaTable } from '../pihak-ketiga.table.ts';
import type { Alternatif } from './alternatif.table.ts';
import { alternatifTable } from './alternatif.table.ts';
import type { MasalahKerjaSama } from './masalah-kerja-sama.table.ts';
import { masalahKerjaSamaTable } from './masalah-kerja-sama.table.ts';
import type { Pembahasan } from './pembahasan.table.ts';
import { pembahasanTable } from './pembahasan.table.ts';

export interface MonitoringMeeting extends HeldMeeting {
  readonly acara: readonly Acara[];
  readonly pembahasan: Pembahasan;
  readonly kontrak: Kontrak;
  readonly partner: PihakKetiga | null;
  /** All assessments of the contract, the earliest first; and the one that this meeting discusses. */
  readonly periods: readonly ScoredPeriod[];
  readonly discussed: ScoredPeriod | null;
  readonly masalah: readonly MasalahKerjaSama[];
  readonly alternatif: readonly Alternatif[];
  readonly distribusi: readonly DistribusiDokumen[];
  readonly settings: Pengaturan;
  readonly today: string;
}

/** The contract of the meeting, from the columns that come with the first call. */
export function contractOf(meeting: string, { aboutMeetings = [], aboutContracts = [] }: Columns): ReadonlySet<string> {
  const place = aboutMeetings.indexOf(meeting);
  return new Set(place < 0 ? [] : [aboutContracts[place] ?? '']);
}

function partnerOf(meeting: string, columns: Columns): ReadonlySet<string> {
  const contracts = contractOf(meeting, columns);
  const { contractNumbers = [], contractPartners = [] } = columns;
  return new Set(contractPartners.filter((_, index) => contracts.has(contractNumbers[index] ?? '')));
}

export function meetingQueries(number: string) {
  return {
    rapat: one(rapatTable, number),
    acara: where(acaraTable, 'meeting', [number]),
    kehadiran: where(kehadiranTable, 'meeting', [number]),
    rtl: where(rtlTable, 'source', [number]),
    open: where(rtlTable, 'state', OPEN_STATES),
    tinjauan: where(tinjauanRtlTable, 'meeting', [number]),
    dokumen: where(dokumenTable, 'record', [number]),
    pembahasan: where(pembahasanTable, 'meeting', [number]),
    masalah: where(masalahKerjaSamaTable, 'meeting', [number]),
    alternatif: where(alternatifTable, 'meeting', [number]),
    distribusi: where(distribusiDokumenTable, 'record', [number]),
    aboutMeetings: column(pembahasanTable, 'meeting'),
    aboutContracts: column(pembahasanTable, 'contract'),
    contractNumbers: column(kontrakTable, 'number'),
    contractPartners: column(kontrakTable, 'partner'),
    kontrak: picked(kontrakTable, 'number', (_numbers, columns) => contractOf(number, columns)),
    partner: picked(pihakKetigaTable, 'number', (_numbers, columns) => partnerOf(number, columns)),
    monitoring: picked(monitoringTable, 'contract', (_contracts, columns) => contractOf(number, columns)),
    nilai: picked(nilaiTable, 'contract', (_contracts, columns) => contractOf(number, columns)),
    pengaturan: pengaturanQuery,
  };
}

/** The meeting from what was read, or why it cannot be had. Refuses one whose contract is gone. */
export function meetingFrom(
  host: Host,
  number: string,
  read: Answers<ReturnType<typeof meetingQueries>>,
): Result<MonitoringMeeting> {
  const { rapat, acara, open, kehadiran, rtl, tinjauan, dokumen, masalah, alternatif, distribusi } = read;
  if (!rapat) return notFound(host, rapatTable, number);
  const [pembahasan] = read.pembahasan;
  const [kontrak] = read.kontrak;
  if (!pembahasan || !kontrak)
    return refuse(`Kontrak yang dibahas ${rapat.title} tidak ada lagi di lembar Kontrak atau Pembahasan kontrak.`);
  const settings = pengaturanFrom(read.pengaturan);
  const periods = scoredPeriods(kontrak, { monitoring: byPeriod(read.monitoring), nilai: read.nilai }, borders(settings));
  return ok({
    ...{ rapat, kehadiran, rtl, tinjauan, dokumen, pembahasan, kontrak, masalah, alternatif, distribusi, periods, settings },
    acara: [...acara].sort((a, b) => a.order - b.order),
    carried: open.filter((line) => isCarriedInto(line, rapat)),
    partner: read.partner[0] ?? null,
    discussed: periods.find(({ monitoring }) => monitoring.number === pembahasan.monitoring?.id) ?? null,
    today: host.today(),
  });
}

/** Problems that happened, and those that may still happen. */
export function problemsOf({ masalah }: Pick<MonitoringMeeting, 'masalah'>, kind: MasalahKerjaSama['kind']): MasalahKerjaSama[] {
  return masalah.filter((row) => row.kind === kind);
}

/** What was proposed against a problem. */
export function alternativesTo(problem: Pick<MasalahKerjaSama, 'number'>, alternatif: readonly Alternatif[]): Alternatif[] {
  return alternatif.filter((row) => row.problem.id === problem.number);
}

/** The solution that both sides agreed on; `null` unless exactly one is marked. */
export function agreedSolution(problem: Pick<MasalahKerjaSama, 'number'>, alternatif: readonly Alternatif[]): Alternatif | null {
  const agreed = alternativesTo(problem, alternatif).filter((row) => row.agreed === true);
  return agreed.length === 1 ? (agreed[0] ?? null) : null;
}

/** What must be agreed before the meeting can be closed: each problem that happened, and whatever has alternatives. */
export function unagreed({ masalah, alternatif }: Pick<MonitoringMeeting, 'masalah' | 'alternatif'>): MasalahKerjaSama[] {
  return masalah.filter(
    (row) => (row.kind === 'Terjadi' || alternativesTo(row, alternatif).length > 0) && agreedSolution(row, alternatif) === null,
  );
}

/** The lines that the meeting analyses. */
export function discussedLines({ discussed }: Pick<MonitoringMeeting, 'discussed'>): readonly Nilai[] {
  return discussed?.lines ?? [];
}
