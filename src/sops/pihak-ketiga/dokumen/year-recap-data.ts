/** What the rekap tahunan says: a table of the contracts, their values month by month, and the closing statement. Pure. Source: PK-c. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { numbered } from '../../../registers/meeting-tags.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import { MONTHS, partsOf, printShortDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { borders } from '../kontrak/contract-record.ts';
import { kontrakTable, lastDay, SCALES } from '../kontrak.table.ts';
import { printScore } from '../penilaian/standing.ts';
import { valueWords } from './contract-tags.ts';
import { borderWords } from './performance-parts.ts';
import type { ContractYear } from './year-figures.ts';
import { yearStatements } from './year-statement.ts';

const RECAP = 'Rekap tahunan pihak ketiga';

/** Under which Dokumen knows it. */
export function recapRecord(year: number): string {
  return String(year);
}

export function recapOrder(year: number, contracts: readonly ContractYear[], settings: Pengaturan): DocumentOrder {
  const sum = (of: (contract: ContractYear) => number) => contracts.reduce((total, row) => total + of(row), 0);
  const hasValue = contracts.some(({ kontrak }) => kontrak.value !== null);
  return {
    kind: RECAP,
    template: 'pihak-ketiga/rekap-tahunan',
    table: kontrakTable,
    record: recapRecord(year),
    title: String(year),
    date: null,
    data: {
      Tahun: String(year),
      'Kontrak tahun ini': numbered(contracts, contractRow),
      'Nilai bulanan': numbered(contracts, monthsRow),
      'Jumlah nilai kontrak': valueWords({ value: hasValue ? sum(({ kontrak }) => kontrak.value ?? 0) : null }),
      'Jumlah rapat': String(sum(({ meetings }) => meetings)),
      'Jumlah RTL selesai': String(sum(({ done }) => done)),
      'Jumlah RTL terbuka': String(sum(({ open }) => open)),
      'Batas klasifikasi': bordersOfScales(contracts, settings),
      Simpulan: numbered(yearStatements(year, contracts), (words) => ({ 'Isi simpulan': words })),
    },
    loops: { 'Kontrak tahun ini': CONTRACT_TAGS, 'Nilai bulanan': MONTH_TAGS, Simpulan: ['No', 'Isi simpulan'] },
  };
}

const CONTRACT_TAGS = [
  'No',
  'Nama pihak ketiga',
  'Pekerjaan',
  'Nomor kontrak',
  'Masa berlaku',
  'Nilai kontrak',
  'Pengelola kontrak',
  'Rapat selesai',
  'RTL selesai',
  'RTL terbuka',
] as const;

function contractRow({ kontrak, meetings, done, open }: ContractYear): DocumentRow {
  const isCut = lastDay(kontrak) < kontrak.end;
  return {
    'Nama pihak ketiga': kontrak.partner.label,
    Pekerjaan: kontrak.work,
    'Nomor kontrak': kontrak.contractNumber,
    'Masa berlaku': `${printShortDate(kontrak.start)}–${printShortDate(lastDay(kontrak))}${isCut ? ', diakhiri lebih awal' : ''}`,
    'Nilai kontrak': valueWords(kontrak),
    'Pengelola kontrak': kontrak.manager.label,
    'Rapat selesai': String(meetings),
    'RTL selesai': String(done),
    'RTL terbuka': String(open),
  };
}

/** `Jan` … `Des`, as the head of the table has them. */
const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3));
const MONTH_TAGS = ['No', 'Pekerjaan', 'Periode dan skala', ...SHORT_MONTHS, 'Rata-rata', 'Klasifikasi'] as const;

/** A period longer than a month stands at the month in which it ends. */
function monthsRow(contract: ContractYear): DocumentRow {
  const { kontrak, mean, klass } = contract;
  return {
    Pekerjaan: kontrak.work,
    'Periode dan skala': `${kontrak.period}\nskala ${kontrak.scale}`,
    ...Object.fromEntries(SHORT_MONTHS.map((name, index) => [name, monthWords(contract, index + 1)])),
    'Rata-rata': printScore(mean),
    Klasifikasi: klass ?? 'Belum ada nilai',
  };
}

function monthWords({ periods, unscored }: ContractYear, month: number): string {
  const isIn = ({ to }: { readonly to: string }) => partsOf(to).month === month;
  const period = periods.find(({ monitoring }) => isIn(monitoring));
  if (period) return period.klass === null ? 'belum ada nilai' : `${printScore(period.total)}\n${period.klass}`;
  return unscored.some(isIn) ? 'belum dinilai' : '';
}

/** Of each scale that a contract of the year has. */
function bordersOfScales(contracts: readonly ContractYear[], settings: Pengaturan): string {
  const scales = SCALES.filter((scale) => contracts.some(({ kontrak }) => kontrak.scale === scale));
  return scales.map((scale) => `Skala ${scale}: ${borderWords({ scale }, borders(settings))}.`).join(' ');
}
