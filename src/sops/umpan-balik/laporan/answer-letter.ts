/** The surat jawaban: thanks, the answer in the office's own words, what was done, and the wish to hear how it was. Source: UB-j, UB-k. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { printDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import type { EntrySources } from './entry-papers.ts';

/** The answer is there and approved: the use case has seen to it. */
export function answerLetterOrder({ keluhan }: EntrySources): DocumentOrder {
  const { entry, penanganan } = keluhan;
  const kind = entry.kind.toLowerCase();
  return {
    kind: 'Surat jawaban',
    template: 'umpan-balik/surat-jawaban',
    table: umpanBalikTable,
    record: entry.number,
    title: entry.number,
    date: penanganan?.answeredOn ?? null,
    data: {
      Hal: `Jawaban atas ${kind} nomor ${entry.number}`,
      Sifat: entry.secrecy === 'Rahasia' ? 'Rahasia' : 'Biasa',
      'Nama tujuan': addressee(entry),
      'Alamat tujuan': entry.secrecy !== 'Terbuka' ? 'di tempat' : (entry.address ?? 'di tempat'),
      Pembuka: `Terima kasih atas ${kind} yang disampaikan kepada kami pada tanggal ${printDate(entry.receivedOn)}, yang kami catat dengan nomor ${entry.number}.`,
      'Isi jawaban': paragraphs(penanganan?.answer ?? ''),
      ...executionTags(penanganan),
      Penilaian: `Kami ingin mengetahui apakah penyelesaian ini sesuai dengan harapan. Mohon kesediaan Bapak/Ibu/Saudara menilainya dari 1 (sangat tidak puas) sampai 5 (sangat puas) dengan menyebutkan nomor ${entry.number} kepada petugas, atau melalui alamat, telepon, atau e-mail pada kepala surat ini.`,
    },
    loops: { 'Isi jawaban': ['Alinea'] },
  };
}

/** Whoever gave no name, or wants it kept from those reported (who may write the letter), is addressed by the number. */
export function addressee({ number, secrecy, reporter }: Pick<UmpanBalik, 'number' | 'secrecy' | 'reporter'>): string {
  return secrecy !== 'Terbuka' || reporter === null
    ? `Pelapor umpan balik nomor ${number}`
    : `Bapak/Ibu/Saudara ${withoutTitle(reporter)}`;
}

function withoutTitle(name: string): string {
  return name.replace(/^(?:bapak|ibu|saudara|saudari|pak|bu|sdr|sdri|bp|tn|ny)\b\.?\s+/i, '');
}

/** Only what stands in the register is told: the work and its day, when they were recorded. */
function executionTags(penanganan: EntrySources['keluhan']['penanganan']): DocumentRow {
  const execution = penanganan?.execution ?? null;
  const executedOn = penanganan?.executedOn ?? null;
  const day = executedOn === null ? '' : ` pada tanggal ${printDate(executedOn)}`;
  return {
    'Ada pelaksanaan': execution !== null,
    Pelaksanaan: execution === null ? '' : `Tindak lanjut yang sudah kami laksanakan${day}: ${execution}`,
  };
}

/** Line by line: a letter has paragraphs, not a field. */
function paragraphs(text: string): DocumentRow[] {
  return text
    .split(/\n+/)
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => ({ Alinea: words }));
}
