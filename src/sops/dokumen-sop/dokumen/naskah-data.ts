/** A revision as its Word document tells it: header, sections with their lines, history, schedule, signatures. Pure. Source: PK-0, LM-0, UB-0, KA-0. */
import { nipLine } from '../../../registers/letterhead.ts';
import { printDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import type { Content, SectionContent } from '../naskah/content.ts';
import { countMark, letterOf, linesOf, numberedSteps } from '../naskah/content.ts';
import type { NaskahRecord } from '../naskah/naskah-record.ts';
import { contentOf } from '../naskah/naskah-record.ts';
import { inOfficeWords, scheduleLines } from '../naskah/printed.ts';
import { isTampered } from '../revisi/approval.ts';
import { distributionOf } from '../revisi/distribute.ts';
import type { Revisi } from '../revisi/revisi.table.ts';
import { revisionWords } from '../revisi/revisi.table.ts';
import type { Riwayat } from '../revisi/riwayat.table.ts';

const SECTION_TAGS = [
  ...['Nomor bagian', 'Judul bagian', 'Bagian teks', 'Bagian pendek', 'Bagian panjang', 'Baris bagian'],
  ...['Ada bagan', 'Ada lanjutan bagan', 'Ada jadwal', 'Jadwal kegiatan', 'Ada riwayat', 'Riwayat perubahan'],
] as const;
const LINE_TAGS = ['Tanda', 'Teks baris', 'Baris polos', 'Baris bernomor', 'Baris rincian'] as const;
const SCHEDULE_TAGS = ['No', 'Kegiatan', 'Waktu', 'Keterangan'] as const;
const HISTORY_TAGS = [
  ...['No', 'Yang diubah', 'Isi perubahan', 'Semula', 'Diubah menjadi', 'Ditambahkan', 'Dihapus'],
  ...['Tanggal mulai diberlakukan', 'Perubahan pendek', 'Perubahan panjang'],
] as const;

export const NASKAH_LOOPS = {
  'Bagian naskah': SECTION_TAGS,
  'Baris bagian': LINE_TAGS,
  'Jadwal kegiatan': SCHEDULE_TAGS,
  'Riwayat perubahan': HISTORY_TAGS,
} as const;

/** What is no longer than that, in characters, stands whole on one page; the rest may go on with the next. */
const SHORT = 700;

/** To be filled in by pen. */
export const DOTS = '…'.repeat(16);

/** What a section without words has, so that nobody takes it for forgotten. */
const NOTHING = '–';

/** Of the chart: on how many pages it is drawn. `coNip` is the second signer's, where the office knows it. */
export interface NaskahExtras {
  readonly chartPages: number;
  readonly coNip: string | null;
}

/** Everything but letterhead and number. */
export function naskahData(record: NaskahRecord, revision: Revisi, extras: NaskahExtras): DocumentRow {
  const { naskah, settings } = record;
  const content = contentOf(record, revision);
  const issued = revision.issuedOn === null ? '' : printDate(revision.issuedOn);
  return {
    'Judul naskah': revision.title.toUpperCase(),
    'No. Revisi': revisionWords(revision.revision),
    'Tanggal terbit': issued,
    'Keadaan naskah': isTampered(record, revision) ? TAMPERED : standWords(revision),
    'Unit pemilik': naskah.unit ?? '',
    'Tempat dan tanggal terbit': `${settings.city}, ${issued || DOTS}`,
    ...signatures(record, extras),
    'Distribusi naskah': distributionOf(record, revision)
      .map(({ recipient }) => recipient)
      .join(', '),
    'Ada bagian': content.sections.length > 0,
    'Bagian naskah': content.sections.map((section, index) => ({
      'Nomor bagian': naskah.kind === 'SOP' ? `${index + 1}.` : `${letterOf(index + 1).toUpperCase()}.`,
      'Judul bagian': section.title,
      ...sectionData(section, content, record, revision, extras),
    })),
  };
}

/** Somebody typed over the text in the sheet after it was approved. */
const TAMPERED = 'TIDAK SESUAI DENGAN NASKAH YANG DISETUJUI';

/** What is not in force says so on every page. */
function standWords({ state, endedOn }: Revisi): string {
  if (state === 'Berlaku') return '';
  if (state === 'Draf') return 'DRAF – BELUM BERLAKU';
  return endedOn === null ? 'KEDALUWARSA' : `KEDALUWARSA SEJAK ${printDate(endedOn).toUpperCase()}`;
}

/** The head on the left of who else signs; alone, on the right under the date. */
function signatures({ naskah, settings }: NaskahRecord, { coNip }: NaskahExtras): DocumentRow {
  const head = [`${settings.headTitle},`, settings.headName, nipLine(settings.headNip)];
  const other = naskah.coTitle === null ? null : [`${naskah.coTitle},`, naskah.coName ?? '', nipLine(coNip)];
  const side = (where: string, [title = '', name = '', nip = '']: readonly string[]) => ({
    [`Jabatan penanda tangan ${where}`]: title,
    [`Nama penanda tangan ${where}`]: name,
    [`NIP penanda tangan ${where}`]: nip,
  });
  return { ...side('kiri', other ? head : []), ...side('kanan', other ?? head) };
}

function sectionData(
  section: SectionContent,
  content: Content,
  record: NaskahRecord,
  revision: Revisi,
  { chartPages }: NaskahExtras,
): DocumentRow {
  const { office, villages } = record.settings;
  const words = (text: string) => inOfficeWords(text, { office, villages: (villages ?? []).map(({ name }) => name) });
  const { kind } = section;
  const schedule = kind === 'Tabel jadwal' ? scheduleLines(section.text) : [];
  const hasChart = kind === 'Bagan alir' && chartPages > 0;
  const isWords = !hasChart && schedule.length === 0 && kind !== 'Riwayat perubahan';
  const lines = isWords ? lineRows(section, content, words) : [];
  const isShort = isBrief(lines.map((line) => line['Teks baris']));
  return {
    'Bagian teks': isWords,
    'Bagian pendek': isWords && isShort,
    'Bagian panjang': isWords && !isShort,
    'Baris bagian': lines,
    'Ada bagan': hasChart,
    'Ada lanjutan bagan': hasChart && chartPages > 1,
    'Ada jadwal': schedule.length > 0,
    'Jadwal kegiatan': schedule.map(({ activity, time, note }, index) => ({
      ...{ No: String(index + 1), Kegiatan: words(activity), Waktu: words(time), Keterangan: words(note) },
    })),
    'Ada riwayat': kind === 'Riwayat perubahan',
    'Riwayat perubahan': kind === 'Riwayat perubahan' ? historyRows(record, revision, words) : [],
  };
}

function isBrief(texts: readonly string[]): boolean {
  return texts.join(' ').length <= SHORT;
}

function lineRows(section: SectionContent, { steps }: Content, words: (text: string) => string) {
  const row = (mark: string, text: string, isPart: boolean) => ({
    Tanda: mark,
    'Teks baris': words(text),
    'Baris polos': !isPart && mark === '',
    'Baris bernomor': !isPart && mark !== '',
    'Baris rincian': isPart,
  });
  const rows =
    section.kind === 'Prosedur'
      ? numberedSteps(steps, section.numbering).map(({ step, mark }) =>
          row(mark, linesOf(step.text).join(' '), step.level === 'Rincian'),
        )
      : linesOf(section.kind === 'Bagan alir' ? null : section.text).map((line, index) =>
          row(section.kind === 'Daftar' ? countMark(section.numbering, index + 1) : '', line, false),
        );
  return rows.length > 0 ? rows : [row('', NOTHING, false)];
}

/** The changes of this revision and of all before it. */
function historyRows({ riwayat, revisi }: NaskahRecord, until: Revisi, words: (text: string) => string): DocumentRow[] {
  const told = [...revisi]
    .filter(({ revision }) => revision <= until.revision)
    .sort((a, b) => a.revision - b.revision)
    .flatMap((revision) => riwayat.filter((row) => row.revision.id === revision.number).map((row) => ({ row, revision })));
  const rows = told.map(({ row, revision }, index) => {
    const since = row.since ?? revision.issuedOn;
    return {
      ...{ No: String(index + 1), 'Yang diubah': row.section, 'Isi perubahan': '', ...changeData(row, words) },
      'Tanggal mulai diberlakukan': since === null ? '' : printDate(since),
    };
  });
  return rows.length > 0 ? rows : [NO_CHANGES];
}

const NO_CHANGES = {
  ...{ No: NOTHING, 'Yang diubah': NOTHING, 'Isi perubahan': NOTHING, 'Tanggal mulai diberlakukan': NOTHING },
  ...{ Semula: '', 'Diubah menjadi': '', Ditambahkan: '', Dihapus: '', 'Perubahan pendek': true, 'Perubahan panjang': false },
};

/** What stood and what stands, under words of their own; what was added or removed stands alone. */
function changeData({ before, after }: Pick<Riwayat, 'before' | 'after'>, words: (text: string) => string): DocumentRow {
  const [old, now] = [words(before ?? ''), words(after ?? '')];
  const isReplaced = before !== null && after !== null;
  const isShort = isBrief([old, now]);
  return {
    'Perubahan pendek': isShort,
    'Perubahan panjang': !isShort,
    Semula: isReplaced ? old : '',
    'Diubah menjadi': isReplaced ? now : '',
    Ditambahkan: isReplaced ? '' : now,
    Dihapus: isReplaced ? '' : old,
  };
}
