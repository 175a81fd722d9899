/** What a contract says is corrected, or it ends before its time. Source: PK-c. */
import { update } from '../../../host/change.ts';
import { all, where } from '../../../host/query.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { printDate } from '../../../schema/dates.ts';
import { ok, refuse } from '../../../schema/index.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { kontrakTable } from '../kontrak.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { periodsOf } from '../penilaian/periods.ts';
import { pihakKetigaTable } from '../pihak-ketiga.table.ts';
import { checkAgreed, contractOptions } from './add-contract.ts';
import { loadsContract, savesContract } from './contract-record.ts';
import { contractForm, endForm } from './forms.ts';

const people = () => ({ pihakKetiga: all(pihakKetigaTable), pegawai: all(pegawaiTable) });

export const loadContract = loadsContract(people, ({ host, row, read }) => ({
  values: Object.fromEntries(Object.keys(contractForm.fields).map((name) => [name, row[name as keyof Kontrak]])),
  seen: host.seen(row),
  options: contractOptions(read),
}));

/** Refuses what a new contract is refused for, and to change the scale or the periods under scores that are given. */
export const saveContract = savesContract(
  contractForm,
  (record) => ({ ...people(), others: all(kontrakTable), monitoring: where(monitoringTable, 'contract', [record]) }),
  ({ row, read, values, seen }) => {
    const others = read.others.filter(({ number }) => number !== row.number);
    const checked = checkAgreed({ ...values, endedOn: row.endedOn }, read, others);
    if (!checked.ok) return checked;
    const { endedOn: _kept, ...agreed } = checked.value;
    if (read.monitoring.length > 0 && agreed.scale !== row.scale)
      return refuse(
        `Skala tidak dapat diubah: ${read.monitoring.length} periode sudah dinilai menurut skala ${row.scale}.`,
        'scale',
      );
    const known = new Set(periodsOf({ ...row, ...agreed }).map(({ from }) => from));
    const lost = read.monitoring.find(({ from }) => !known.has(from));
    if (lost)
      return refuse(
        `Penilaian ${lost.period} sudah ada dan tidak lagi termasuk bila ini diubah. Biarkan tanggal dan periodenya.`,
        'start',
      );
    return ok({
      action: 'Ubah kontrak',
      changes: [update(kontrakTable, row, agreed, seen)],
      message: `Kontrak ${agreed.contractNumber} disimpan.`,
    });
  },
);

export const loadEnd = loadsContract(
  () => ({}),
  ({ host, row }) => ({ values: { endedOn: row.endedOn ?? host.today(), endedReason: row.endedReason }, seen: host.seen(row) }),
);

/** Refuses a day outside the contract. */
export const endContract = savesContract(
  endForm,
  () => ({}),
  ({ row, values, seen }) => {
    if (values.endedOn < row.start || values.endedOn > row.end)
      return refuse(`Isi hari antara ${printDate(row.start)} dan ${printDate(row.end)}.`, 'endedOn');
    return ok({
      action: 'Akhiri kontrak',
      changes: [update(kontrakTable, row, values, seen)],
      options: { final: true },
      message: `Kontrak ${row.contractNumber} diakhiri ${printDate(values.endedOn)}.`,
    });
  },
);
