/** What a contract cannot be: over before it begins, numbered like another, or a second one for the same work at the same time. Pure. */
import { printDate } from '../../../schema/dates.ts';
import type { Refusal } from '../../../schema/index.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { lastDay } from '../kontrak.table.ts';

export type Agreed = Pick<Kontrak, 'partner' | 'contractNumber' | 'work' | 'start' | 'end' | 'endedOn'>;

/** `others` are all other contracts. */
export function contractFaults(contract: Agreed, others: readonly Kontrak[]): Refusal[] {
  const { start, end, endedOn, contractNumber } = contract;
  if (end < start)
    return [{ field: 'end', message: `Kontrak tidak dapat berakhir sebelum mulai berlaku (${printDate(start)}).` }];
  if (endedOn !== null && endedOn < start)
    return [{ field: 'start', message: `Kontrak ini diakhiri ${printDate(endedOn)}. Mulainya tidak boleh sesudah hari itu.` }];
  const same = others.find((other) => folded(other.contractNumber) === folded(contractNumber));
  if (same)
    return [{ field: 'contractNumber', message: `Nomor ini sudah dipakai ${same.number} (${same.work}). Periksa nomornya.` }];
  const rival = rivalOf(contract, others);
  return rival === null ? [] : [{ field: 'start', message: `${rival} Ubah tanggalnya, atau akhiri kontrak itu dahulu.` }];
}

/** Another contract of the same partner for the same work, in force on one of the same days: a sentence; `null` when there is none. */
export function rivalOf(contract: Agreed, others: readonly Kontrak[]): string | null {
  const rival = others.find(
    (other) =>
      other.partner.id === contract.partner.id &&
      isSameWork(other, contract) &&
      other.start <= lastDay(contract) &&
      contract.start <= lastDay(other),
  );
  if (!rival) return null;
  const { number, start } = rival;
  return `Bertumpang tindih dengan ${number}: pekerjaan yang sama, ${printDate(start)} sampai ${printDate(lastDay(rival))}.`;
}

export function isSameWork(one: Pick<Kontrak, 'work'>, other: Pick<Kontrak, 'work'>): boolean {
  return folded(one.work) === folded(other.work);
}

/** Words as they are compared: neither case nor spaces tell two apart. */
export function folded(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}
