/** What all papers about a contract say of it. Pure. Source: PK-a, PK-c. */
import type { Rapat } from '../../../registers/rapat.table.ts';
import { printDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { kontrakTable, lastDay } from '../kontrak.table.ts';

export function contractTags(kontrak: Kontrak): DocumentRow {
  return {
    'Nama pihak ketiga': kontrak.partner.label,
    'Nomor kontrak': kontrak.contractNumber,
    Pekerjaan: kontrak.work,
    'Masa berlaku': validityWords(kontrak),
  };
}

/** In names of files and in Dokumen: `CV Bersih Contoh 12 Oktober 2026` */
export function meetingPaperTitle({ partner }: Pick<Kontrak, 'partner'>, { date }: Pick<Rapat, 'date'>): string {
  return `${partner.label} ${printDate(date)}`;
}

/** `1 Januari 2026 sampai 31 Desember 2026`, with a word when it was ended before its time. */
export function validityWords(kontrak: Kontrak): string {
  const isCut = lastDay(kontrak) < kontrak.end;
  return `${printDate(kontrak.start)} sampai ${printDate(lastDay(kontrak))}${isCut ? ' (diakhiri lebih awal)' : ''}`;
}

/** `Rp 96.000.000` */
export function valueWords({ value }: Pick<Kontrak, 'value'>): string {
  return value === null ? '–' : kontrakTable.fields.value.print(value);
}
