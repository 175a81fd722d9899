/** What a contract says is corrected, or it ends before its time. Source: PK-c. */
import type { Change } from '../../../host/change.ts';
import { update } from '../../../host/change.ts';
import { all, where } from '../../../host/query.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Refusal } from '../../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { kontrakTable, LKPP_SCALE } from '../kontrak.table.ts';
import type { Kriteria } from '../kriteria.table.ts';
import { kriteriaTable } from '../kriteria.table.ts';
import type { Monitoring } from '../penilaian/monitoring.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { periodFrom, periodsOf } from '../penilaian/periods.ts';
import { pihakKetigaTable } from '../pihak-ketiga.table.ts';
import { checkAgreed, contractOptions } from './add-contract.ts';
import { rivalOf } from './check-contract.ts';
import { loadsContract, savesContract } from './contract-record.ts';
import { contractForm, endForm } from './forms.ts';

const people = () => ({ pihakKetiga: all(pihakKetigaTable), pegawai: all(pegawaiTable) });
const around = (record: string) => ({ others: all(kontrakTable), monitoring: where(monitoringTable, 'contract', [record]) });

export const loadContract = loadsContract(people, ({ host, row, read }) => ({
  values: Object.fromEntries(Object.keys(contractForm.fields).map((name) => [name, row[name as keyof Kontrak]])),
  seen: host.seen(row),
  options: contractOptions(read),
}));

/**
 * Refuses what a new contract is refused for, a scale that scores or criteria do not fit, and dates under which a period that was
 * assessed is no period any more. Where one only gets other days, its assessment gets them, too.
 */
export const saveContract = savesContract(
  contractForm,
  (record) => ({ ...people(), ...around(record), kriteria: where(kriteriaTable, 'contract', [record]) }),
  ({ row, read, values, seen }) => {
    const others = read.others.filter(({ number }) => number !== row.number);
    const checked = checkAgreed({ ...values, endedOn: row.endedOn }, read, others);
    if (!checked.ok) return checked;
    const { endedOn: _kept, ...agreed } = checked.value;
    const after = { ...row, ...agreed };
    const refusals = [...scaleFaults(row, after, read), ...lostFaults(row, after, read.monitoring)];
    if (refusals.length > 0) return refuseAll(refusals);
    return ok({
      action: 'Ubah kontrak',
      changes: [update(kontrakTable, row, agreed, seen), ...movedPeriods(row, after, read.monitoring)],
      message: `Kontrak ${agreed.contractNumber} disimpan.`,
    });
  },
);

interface Judged {
  readonly monitoring: readonly Monitoring[];
  readonly kriteria: readonly Kriteria[];
}

function scaleFaults(before: Kontrak, { scale }: Kontrak, { monitoring, kriteria }: Judged): Refusal[] {
  if (scale === before.scale) return [];
  if (monitoring.length > 0) {
    const message = `Skala tidak dapat diubah: ${monitoring.length} periode sudah dinilai menurut skala ${before.scale}.`;
    return [{ field: 'scale', message }];
  }
  const measurable = kriteria.find(({ targetValue }) => scale === LKPP_SCALE && targetValue !== null);
  if (!measurable) return [];
  const message = `Kriteria “${measurable.name}” memakai target angka, yang tidak ada pada skala 1–3. Kosongkan target angkanya dahulu.`;
  return [{ field: 'scale', message }];
}

function lostFaults(before: Kontrak, after: Kontrak, monitoring: readonly Monitoring[]): Refusal[] {
  const lost = lostPeriod(before, after, monitoring);
  if (lost === null) return [];
  const field = after.period !== before.period ? 'period' : after.start !== before.start ? 'start' : 'end';
  const message = `Penilaian ${lost} sudah ada dan tidak lagi termasuk bila ini diubah. Biarkan tanggal dan periodenya.`;
  return [{ field, message }];
}

/** The name of a period that was assessed, and is none of the contract's periods any more; `null` when all still are. */
function lostPeriod(before: Kontrak, after: Kontrak, monitoring: readonly Monitoring[]): string | null {
  const names = new Set(periodsOf(after).map(({ name }) => name));
  const lost = monitoring
    .map(({ from }) => periodFrom(before, from))
    .find((period) => period !== null && !names.has(period.name));
  return lost?.name ?? null;
}

/** The calendar names a period: under other dates of the contract it keeps its name, and its assessment gets its new days. */
function movedPeriods(before: Kontrak, after: Kontrak, monitoring: readonly Monitoring[]): Change[] {
  const periods = periodsOf(after);
  return monitoring.flatMap((row): Change[] => {
    const period = periods.find(({ name }) => name === periodFrom(before, row.from)?.name);
    if (!period || (period.from === row.from && period.to === row.to)) return [];
    return [update(monitoringTable, row, { from: period.from, to: period.to })];
  });
}

export const loadEnd = loadsContract(
  () => ({}),
  ({ host, row }) => ({ values: { endedOn: row.endedOn ?? host.today(), endedReason: row.endedReason }, seen: host.seen(row) }),
);

/** Refuses a day outside the contract, before a period that was assessed, or within the contract that follows. */
export const endContract = savesContract(endForm, around, ({ row, read, values, seen }) => {
  const { endedOn } = values;
  if (endedOn < row.start || endedOn > row.end)
    return refuse(`Isi hari antara ${printDate(row.start)} dan ${printDate(row.end)}.`, 'endedOn');
  const after = { ...row, ...values };
  const lost = lostPeriod(row, after, read.monitoring);
  if (lost !== null) return refuse(`Penilaian ${lost} sudah ada. Isi hari dalam periode itu, atau sesudahnya.`, 'endedOn');
  const others = read.others.filter(({ number }) => number !== row.number);
  const rival = rivalOf(after, others);
  if (rival !== null) return refuse(`${rival} Isi hari yang lebih awal.`, 'endedOn');
  return ok({
    action: 'Akhiri kontrak',
    changes: [update(kontrakTable, row, values, seen), ...movedPeriods(row, after, read.monitoring)],
    message: `Kontrak ${row.contractNumber} diakhiri ${printDate(endedOn)}.`,
  });
});
