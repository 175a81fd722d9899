/** What a contract cannot be: over before it begins, numbered like another, or a second one for the same work at the same time. Pure. */
import { printDate } from '../../../schema/dates.ts';
import type { Refusal } from '../../../schema/index.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { lastDay } from '../kontrak.table.ts';

export type Agreed = Pick<Kontrak, 'partner' | 'contractNumber' | 'work' | 'start' | 'end' | 'endedOn'>;

/** `others` are all other contracts. */
export function contractFaults(contract: Agreed, others: readonly Kontrak[]): Refusal[] {
  if (contract.end < contract.start)
    return [{ field: 'end', message: `Kontrak tidak dapat berakhir sebelum mulai berlaku (${printDate(contract.start)}).` }];
  const same = others.find((other) => folded(other.contractNumber) === folded(contract.contractNumber));
  if (same)
    return [{ field: 'contractNumber', message: `Nomor ini sudah dipakai ${same.number} (${same.work}). Periksa nomornya.` }];
  const rival = others.find(
    (other) => isForSameWork(other, contract) && other.start <= lastDay(contract) && contract.start <= lastDay(other),
  );
  if (!rival) return [];
  const until = `${printDate(rival.start)} sampai ${printDate(lastDay(rival))}`;
  return [
    {
      field: 'start',
      message: `Bertumpang tindih dengan ${rival.number}: pekerjaan yang sama, ${until}. Ubah tanggalnya, atau akhiri kontrak itu dahulu.`,
    },
  ];
}

function isForSameWork(other: Kontrak, { partner, work }: Agreed): boolean {
  return other.partner.id === partner.id && folded(other.work) === folded(work);
}

function folded(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}
