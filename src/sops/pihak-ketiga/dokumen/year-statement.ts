/** What follows from the figures of a year, in sentences: never more than the figures say. Pure. Source: PK-c. */
import { printDate } from '../../../schema/dates.ts';
import { lastDay } from '../kontrak.table.ts';
import { CLASSES } from '../penilaian/score-contract.ts';
import { printScore, scoreWords } from '../penilaian/standing.ts';
import { valueWords } from './contract-tags.ts';
import type { ContractYear } from './year-figures.ts';

export function yearStatements(year: number, contracts: readonly ContractYear[]): string[] {
  return [
    sizeWords(year, contracts),
    classWords(contracts),
    ...attentionWords(contracts),
    ...fallenWords(contracts),
    ...unscoredWords(contracts),
    meetingWords(contracts),
    ...endingWords(year, contracts),
  ];
}

function sizeWords(year: number, contracts: readonly ContractYear[]): string {
  const partners = new Set(contracts.map(({ kontrak }) => kontrak.partner.id)).size;
  const valued = contracts.flatMap(({ kontrak: { value } }) => (value === null ? [] : [value]));
  const value = valued.length === 0 ? null : valued.reduce((sum, one) => sum + one, 0);
  const without = contracts.length - valued.length;
  const but = without === 0 ? '' : ` (${without} kontrak tanpa nilai tercatat)`;
  const worth = value === null ? '' : ` dengan nilai seluruhnya ${valueWords({ value })}${but}`;
  return `Pada tahun ${year} berlaku ${contracts.length} kontrak dengan ${partners} pihak ketiga${worth}.`;
}

function classWords(contracts: readonly ContractYear[]): string {
  const counts = CLASSES.flatMap((klass) => {
    const count = contracts.filter((contract) => contract.klass === klass).length;
    return count === 0 ? [] : [`${count} ${klass.toLowerCase()}`];
  });
  const without = contracts.filter(({ klass }) => klass === null).length;
  if (counts.length === 0) return 'Belum ada kontrak yang kinerjanya dinilai pada tahun ini.';
  const rest = without === 0 ? '' : `; ${without} kontrak belum mempunyai nilai`;
  return `Rata-rata kinerja menurut klasifikasi: ${counts.join(', ')}${rest}.`;
}

function attentionWords(contracts: readonly ContractYear[]): string[] {
  const valued = contracts.filter(({ klass }) => klass !== null);
  const weak = valued.filter(({ klass }) => klass === 'Cukup' || klass === 'Kurang');
  if (valued.length === 0) return [];
  if (weak.length === 0) return ['Tidak ada kontrak dengan rata-rata di bawah klasifikasi baik.'];
  return [listed('Di bawah klasifikasi baik dan perlu perbaikan', weak, ({ mean, klass }) => `${printScore(mean)} ${klass}`)];
}

function fallenWords(contracts: readonly ContractYear[]): string[] {
  const latest = contracts.flatMap((contract) => {
    const period = contract.periods.filter(({ total }) => total !== null).pop();
    return period && period.change !== null && period.change < 0 ? [{ ...contract, period }] : [];
  });
  if (latest.length === 0) return [];
  return [listed('Nilai terakhirnya turun', latest, ({ period }) => `${period.monitoring.period}: ${scoreWords(period)}`)];
}

function unscoredWords(contracts: readonly ContractYear[]): string[] {
  const waiting = contracts.filter(({ unscored }) => unscored.length > 0);
  if (waiting.length === 0) return [];
  return [listed('Belum dinilai', waiting, ({ unscored }) => unscored.map(({ name }) => name).join(', '))];
}

function meetingWords(contracts: readonly ContractYear[]): string {
  const sum = (of: (contract: ContractYear) => number) => contracts.reduce((total, contract) => total + of(contract), 0);
  const [meetings, done, open] = [sum((row) => row.meetings), sum((row) => row.done), sum((row) => row.open)];
  const silent = contracts.filter((row) => row.meetings === 0);
  const held = meetings === 0 ? 'Belum ada rapat monitoring yang selesai.' : `${meetings} rapat monitoring selesai dilaksanakan.`;
  const plans =
    done + open === 0 ? 'Belum ada tindak lanjut yang diputuskan.' : `Tindak lanjut: ${done} selesai, ${open} masih terbuka.`;
  const rest = silent.length === 0 || meetings === 0 ? '' : ` ${listed('Tanpa rapat', silent, null)}`;
  return `${held} ${plans}${rest}`;
}

function endingWords(year: number, contracts: readonly ContractYear[]): string[] {
  const ending = contracts.filter(({ kontrak }) => lastDay(kontrak).startsWith(String(year)));
  if (ending.length === 0) return [];
  return [listed('Berakhir dalam tahun ini', ending, ({ kontrak }) => printDate(lastDay(kontrak)))];
}

/** `Belum dinilai: Jasa kebersihan (Mei 2026, Juni 2026); Limbah medis (…).` */
function listed<T extends ContractYear>(what: string, rows: readonly T[], detail: ((row: T) => string) | null): string {
  const names = rows.map((row) => `${row.kontrak.work}${detail === null ? '' : ` (${detail(row)})`}`);
  return `${what}: ${names.join('; ')}.`;
}
