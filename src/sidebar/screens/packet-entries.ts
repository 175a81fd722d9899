/** What stands in the packet for assessors: a folder for each meeting with its documents, and the table of contents. Pure. */
import type { Completeness, CompletenessRow, MeetingLine } from '../../sops/lokmin/laporan/completeness-view.ts';
import type { MadePaper } from './packet.ts';

export interface PacketEntry {
  readonly path: string;
  /** A file's bytes as base64, or text. */
  readonly base64?: string;
  readonly text?: string;
}

export interface Packet {
  readonly completeness: Pick<Completeness, 'year' | 'office' | 'parts'>;
  /** Of the chosen months. */
  readonly rows: readonly CompletenessRow[];
  readonly made: readonly MadePaper[];
  /** When it was put together, in words. */
  readonly at: string;
}

/** `Paket bukti lokmin 2026.zip`; of one month `Paket bukti lokmin Oktober 2026.zip`. */
export function packetName(year: string, rows: readonly CompletenessRow[], isWholeYear: boolean): string {
  const labels = [...new Set(rows.map(({ label }) => label))];
  const what = isWholeYear ? year : labels.length === 1 ? labels[0] : `${year} (${labels.length} bulan)`;
  return `Paket bukti lokmin ${what}.zip`;
}

export function packetEntries(packet: Packet): readonly PacketEntry[] {
  const { rows, made } = packet;
  const folders = folderNames(rows);
  const files = made.flatMap(({ record, file }): PacketEntry[] =>
    file === null ? [] : [{ path: `${folders.get(record)}/${safeName(file.name)}`, base64: file.base64 }],
  );
  return [{ path: 'Daftar isi.txt', text: contentsOf(packet, folders) }, ...files];
}

/** `2026-10 Lokmin bulanan Oktober 2026`, by the meeting's number; two of the same name carry it. */
function folderNames(rows: readonly CompletenessRow[]): ReadonlyMap<string, string> {
  const named = rows.flatMap(({ month, meeting }) =>
    meeting ? [{ record: meeting.record, name: folderName(month, meeting) }] : [],
  );
  const isShared = (name: string) => named.filter((other) => other.name === name).length > 1;
  return new Map(named.map(({ record, name }) => [record, isShared(name) ? `${name} (${record})` : name]));
}

/** Windows takes paths of 260 characters: a long subject is cut. */
const LONGEST = 90;

function folderName(month: string, { title }: MeetingLine): string {
  return safeName(`${month} ${title}`.slice(0, LONGEST));
}

function safeName(name: string): string {
  return name.replace(/[\\/:*?"<>|]/g, '-').replace(/[. ]+$/, '');
}

/** What old editors need to see the letters right, and the lines apart. */
const MARK = '\ufeff';
const LINE_END = '\r\n';

function contentsOf({ completeness, rows, made, at }: Packet, folders: ReadonlyMap<string, string>): string {
  const { year, office, parts } = completeness;
  const files = made.filter(({ file }) => file !== null).length;
  const lines = [
    `PAKET BUKTI RAPAT ${year}`,
    office,
    `Disusun ${at}. Berisi ${files} dokumen.`,
    ...rows.flatMap((row) => ['', ...rowLines(row, parts, made, folders)]),
    '',
  ];
  return MARK + lines.join(LINE_END);
}

function rowLines(
  row: CompletenessRow,
  parts: readonly string[],
  made: readonly MadePaper[],
  folders: ReadonlyMap<string, string>,
): string[] {
  const { label, group, meeting, cells, isWhole } = row;
  if (meeting === null) return [`${label} · ${group}: ${isWhole ? 'belum waktunya' : 'BELUM ADA'} (${cells[0]?.words ?? ''})`];
  return [
    `${folders.get(meeting.record)} (${meeting.record})`,
    isWhole ? '  Lengkap.' : '  BELUM LENGKAP:',
    ...cells.flatMap(({ state, words }, index) => (state === 'missing' ? [`  - ${parts[index]}: ${words}`] : [])),
    '  Dokumen:',
    ...meeting.papers.map(({ kind, why }) => `  - ${paperWords(meeting.record, kind, why, made)}`),
  ];
}

function paperWords(record: string, kind: string, why: string | null, made: readonly MadePaper[]): string {
  const paper = made.find((candidate) => candidate.record === record && candidate.kind === kind);
  if (paper?.file) return `${safeName(paper.file.name)}${paper.isChanged ? CHANGED : ''}`;
  return `${kind}: tidak disertakan, ${paper?.why ?? why ?? 'tidak disusun'}`;
}

/** What was signed is on paper, or in Drive. */
const CHANGED = ' (isinya berubah sejak dibuat; sertakan berkas yang ditandatangani)';
