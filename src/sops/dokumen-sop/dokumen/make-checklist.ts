/** The daftar tilik of a SOP: blank, to be filled in by pen, or as it was filled in. Source: LM-17. */
import type { Host } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { one, where } from '../../../host/query.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import type { DocumentContext, DocumentOrder, MadeDocument } from '../../../registers/make-document.ts';
import { makeDocument, wantsCopy, wantsDrive } from '../../../registers/make-document.ts';
import { printDate } from '../../../schema/dates.ts';
import type { DocumentRow, Result } from '../../../schema/index.ts';
import { parseTarget, refuse } from '../../../schema/index.ts';
import type { Answer } from '../../daftar-tilik.ts';
import { ANSWERS, complianceOfCounts, rateWords, verdictWords } from '../../daftar-tilik.ts';
import type { NaskahRecord } from '../naskah/naskah-record.ts';
import { contentOf, naskahFrom, naskahQueries } from '../naskah/naskah-record.ts';
import type { Revisi } from '../revisi/revisi.table.ts';
import { revisionWords, revisiTable } from '../revisi/revisi.table.ts';
import type { CheckedLine } from '../tilik/checked-lines.ts';
import { checkedLines } from '../tilik/checked-lines.ts';
import type { JawabanTilik, PenilaianTilik } from '../tilik/penilaian-tilik.table.ts';
import { jawabanTilikTable, penilaianTilikTable } from '../tilik/penilaian-tilik.table.ts';
import { DOTS } from './naskah-data.ts';

export const LINE_TAGS = ['No', 'Langkah kegiatan', 'Baris judul', 'Baris isian', ...ANSWERS, 'Bukti atau catatan'] as const;

/** Without answers; of the revision in force. Refuses a naskah that is not in force, or has no steps. */
export function makeBlankChecklist(host: Host, input: unknown): Result<MadeDocument> {
  const { record: number } = parseTarget(input);
  const read = host.read({ ...naskahQueries(number), ...papers() });
  const found = naskahFrom(host, number, read);
  if (!found.ok) return found;
  const record = found.value;
  const { current } = record;
  if (!current) return refuse('Naskah belum berlaku. Terbitkan dahulu, lalu cetak daftar tiliknya.');
  const lines = checkedLines(contentOf(record, current));
  if (lines.length === 0) return refuse('Naskah ini tidak mempunyai langkah, jadi tidak ada daftar tiliknya.');
  const order: DocumentOrder = {
    ...ORDER,
    ...{ table: revisiTable, record: current.number, date: null },
    title: `${current.title} (kosong)`,
    data: {
      ...headData(record, current),
      ...blankData(record),
      Langkah: lines.map((line) => lineData(line, null)),
    },
  };
  return makeDocument(host, contextOf(record, read, current.number, input), order);
}

/** `part` is the look. Answers stand as they were given, whatever the SOP says now. */
export function makeFilledChecklist(host: Host, input: unknown): Result<MadeDocument> {
  const { record: number, part } = parseTarget(input);
  const read = host.read({
    ...naskahQueries(number),
    ...papers(),
    check: one(penilaianTilikTable, part),
    jawaban: where(jawabanTilikTable, 'check', [part]),
  });
  const found = naskahFrom(host, number, read);
  if (!found.ok) return found;
  const record = found.value;
  const { check } = read;
  const revision = record.revisi.find((row) => row.number === check?.revision.id);
  if (!check || check.naskah.id !== number || !revision)
    return refuse(`Penilaian ${part} tidak ada pada naskah ini. Buka kepatuhannya lagi, lalu pilih penilaian.`);
  const order: DocumentOrder = {
    ...ORDER,
    ...{ table: penilaianTilikTable, record: check.number, date: check.checkedOn },
    title: `${revision.title} ${check.number}`,
    data: { ...headData(record, revision), ...checkData(record, check), Langkah: answeredLines(record, revision, read.jawaban) },
  };
  return makeDocument(host, contextOf(record, read, check.number, input), order);
}

const papers = () => ({
  dokumen: where(dokumenTable, 'kind', ['Daftar tilik']),
  berkas: berkasQuery,
});

function contextOf(
  { settings }: NaskahRecord,
  { dokumen, berkas }: Answers<ReturnType<typeof papers>>,
  of: string,
  input: unknown,
): DocumentContext {
  const present = dokumen.filter(({ record }) => record === of);
  return { settings, pictures: logosFrom(berkas), present, toDrive: wantsDrive(input), isCopy: wantsCopy(input) };
}

const ORDER = { kind: 'Daftar tilik', template: 'dokumen-sop/daftar-tilik', loops: { Langkah: LINE_TAGS } } as const;

function headData({ naskah, settings }: NaskahRecord, revision: Revisi): DocumentRow {
  return {
    'Judul naskah': revision.title,
    'No. dokumen naskah': naskah.documentNumber ?? '',
    'No. Revisi': revisionWords(revision.revision),
    'Ambang kepatuhan': `${settings.complianceLimit} %`,
  };
}

/** Dotted where a pen writes. */
function blankData({ settings }: NaskahRecord): DocumentRow {
  const line = DOTS.repeat(2);
  return {
    ...{ 'Tanggal penilaian': line, 'Unit yang dinilai': line, 'Penilai kepatuhan': line, 'Rekaman yang dinilai': line },
    ...{ 'Catatan penilaian': line, 'Jumlah ya': '', 'Jumlah tidak': '', 'Jumlah tidak berlaku': '' },
    'Tempat dan tanggal penilaian': `${settings.city}, ${DOTS}`,
    'Penilai bertanda tangan': '',
    'Tingkat kepatuhan': '…… : (…… + ……) × 100 % = …… %',
    'Simpulan kepatuhan': '☐ Patuh     ☐ Belum patuh',
  };
}

function checkData({ settings }: NaskahRecord, check: PenilaianTilik): DocumentRow {
  const { yes, no, notApplicable } = check;
  const compliance = complianceOfCounts(check);
  return {
    'Tanggal penilaian': printDate(check.checkedOn),
    'Unit yang dinilai': check.unit,
    'Penilai kepatuhan': check.assessor,
    'Rekaman yang dinilai': check.record ?? '–',
    'Catatan penilaian': check.note ?? '–',
    'Tempat dan tanggal penilaian': `${settings.city}, ${printDate(check.checkedOn)}`,
    'Penilai bertanda tangan': check.assessor,
    'Jumlah ya': String(yes),
    'Jumlah tidak': String(no),
    'Jumlah tidak berlaku': String(notApplicable),
    'Tingkat kepatuhan': rateWords(compliance),
    'Simpulan kepatuhan': verdictWords(compliance, settings.complianceLimit),
  };
}

/** The answers under the headings of the revision that was looked at. */
function answeredLines(record: NaskahRecord, revision: Revisi, jawaban: readonly JawabanTilik[]): DocumentRow[] {
  const lines = checkedLines(contentOf(record, revision));
  const answers = new Map(jawaban.map((row) => [row.code, row]));
  return lines.flatMap((line) =>
    line.isHeading || answers.has(line.code) ? [lineData(line, answers.get(line.code) ?? null)] : [],
  );
}

const MARK = '✓';

function lineData({ label, text, isHeading }: CheckedLine, given: JawabanTilik | null): DocumentRow {
  const mark = (answer: Answer) => (given?.answer === answer ? MARK : '');
  return {
    No: label,
    'Langkah kegiatan': given?.step ?? text,
    'Baris judul': isHeading,
    'Baris isian': !isHeading,
    ...Object.fromEntries(ANSWERS.map((answer) => [answer, mark(answer)])),
    'Bukti atau catatan': given?.proof ?? '',
  };
}
