/** What the tanda terima says: that the entry was received, what happens next and by when, and how to ask about it. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { printDate, printDay } from '../../../schema/dates.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import type { EntrySources } from './entry-papers.ts';
import { hour } from './paper-words.ts';

/** Names nobody: the number is enough to ask about the entry. */
export function receiptOrder({ keluhan, zone }: EntrySources): DocumentOrder {
  const { entry } = keluhan;
  return {
    kind: 'Tanda terima',
    template: 'umpan-balik/tanda-terima',
    table: umpanBalikTable,
    record: entry.number,
    title: entry.number,
    date: entry.receivedOn,
    data: {
      'No. umpan balik': entry.number,
      'Hari dan tanggal': printDay(entry.receivedOn),
      'Jam diterima': hour(entry.receivedAt, zone),
      Saluran: entry.laporNumber === null ? entry.channel : `${entry.channel}, nomor ${entry.laporNumber}`,
      'Jenis umpan balik': entry.kind,
      'Petugas penerima': entry.receiver?.label ?? '………………………………',
      'Langkah berikutnya': nextStep(entry, keluhan.penanganan?.answeredOn ?? null, zone),
      'Cara bertanya': `Sebutkan nomor ${entry.number} kepada petugas, atau hubungi kami melalui alamat atau telepon di atas.`,
    },
    loops: {},
  };
}

/** What the reporter may expect, in a sentence. */
export function nextStep(entry: UmpanBalik, answeredOn: string | null, zone: string): string {
  if (answeredOn !== null) return `Sudah dijawab pada ${printDate(answeredOn)}.`;
  if (entry.closedOn !== null) return settledWords(entry.explanation);
  if (entry.due === null) return 'Ditelaah oleh tim penanganan keluhan, kemudian dijawab.';
  const by = `paling lambat ${printDay(entry.due)}${entry.dueTime === null ? '' : ` pukul ${hour(entry.dueTime, zone)}`}`;
  return entry.identifiedOn === null
    ? `Ditelaah oleh tim penanganan keluhan ${by}, kemudian ditindaklanjuti dan dijawab.`
    : `Sedang ditindaklanjuti, dan dijawab ${by}.`;
}

/** A long explanation was given in person; the slip is half a page. */
const LONGEST_EXPLANATION = 300;

function settledWords(explanation: string | null): string {
  if (explanation === null) return 'Sudah selesai ditangani.';
  if (explanation.length > LONGEST_EXPLANATION) return 'Sudah selesai, dengan penjelasan langsung dari petugas.';
  return `Sudah selesai, dengan penjelasan: ${explanation}`;
}
