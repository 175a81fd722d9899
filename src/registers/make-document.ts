/** A Word document of a record: numbered once, filled, and entered in Dokumen. Made again with other content it is the next revision. */
import type { Change } from '../host/change.ts';
import { append, update } from '../host/change.ts';
import type { ChartData } from '../host/document-engine.ts';
import type { Drawing } from '../host/flowchart.ts';
import type { Host, NewFile } from '../host/host.ts';
import type { DocumentRow, Result, Table } from '../schema/index.ts';
import { ok, refuseAll } from '../schema/index.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { Dokumen } from './dokumen.table.ts';
import { dokumenTable } from './dokumen.table.ts';
import { letterheadTags } from './letterhead.ts';
import type { Numbered } from './next-letter-number.ts';
import { nextLetterNumber } from './next-letter-number.ts';
import type { Pengaturan } from './pengaturan.ts';
import { fillTemplate } from './templat/fill-template.ts';
import { WORD_TYPE } from './templat/word-type.ts';

export interface DocumentOrder {
  /** As in Dokumen: `Undangan`. */
  readonly kind: DocumentKind;
  readonly template: string;
  readonly table: Table;
  readonly record: string;
  readonly title: string;
  /** The day of the letter; `null` means the day it is first made. */
  readonly date: string | null;
  /** Everything but the letterhead and the number, and the tags of each list's rows. */
  readonly data: DocumentRow;
  readonly loops: Readonly<Record<string, readonly string[]>>;
  /** The number that it bears already, such as that of a SOP; then none of its kind is given. */
  readonly letterNumber?: string;
  /** Flowcharts, by the names of their `{@…}` tags. */
  readonly drawings?: Readonly<Record<string, readonly Drawing[]>>;
  /** Native charts of the template, and pictures beside the logos, by their alt text; `null` for a place that stays empty. */
  readonly charts?: Readonly<Record<string, ChartData>>;
  readonly pictures?: Readonly<Record<string, string | null>>;
}

export interface DocumentContext {
  readonly settings: Pengaturan;
  readonly pictures: Readonly<Record<string, string | null>>;
  /** Documents of this record that were made before. */
  readonly present: readonly Dokumen[];
  readonly toDrive: boolean;
  /** For a packet of proofs: what was made before is filled once more, and is never entered as a revision. */
  readonly isCopy?: boolean;
}

/** What the sidebar gets: a file to download, or a link to it in Drive. */
export interface MadeDocument {
  readonly message: string;
  readonly letterNumber: string;
  readonly file: NewFile;
  readonly link: string | null;
  /** A copy that differs from what was made then. */
  readonly isChanged?: true;
}

/** Fills the template, keeps the entry, and answers with the file. A broken template is refused with its faults. */
export function makeDocument(host: Host, context: DocumentContext, order: DocumentOrder): Result<MadeDocument> {
  const earlier = context.present.filter((row) => row.kind === order.kind).sort((a, b) => a.revision - b.revision);
  const [first] = earlier;
  const latest = earlier[earlier.length - 1];
  const date = order.date ?? first?.madeAt.slice(0, 10) ?? host.today();
  const numbered = numberFor(host, context.settings, order, first, date);
  if (!numbered.ok) return numbered;

  const letterhead = letterheadTags(context.settings, numbered.value.number, date);
  const options = {
    date,
    pictures: { ...context.pictures, ...order.pictures },
    loops: order.loops,
    charts: order.charts ?? {},
    drawings: order.drawings ?? {},
  };
  const filled = fillTemplate(host, context.settings, order.template, { ...order.data, ...letterhead }, options);
  if (!filled.ok) return refuseAll(filled.faults.map((fault) => ({ field: '', message: `Templat ${order.template}: ${fault}` })));

  const isSame = latest?.sha256 === filled.sha256;
  if (context.isCopy && latest && !isSame)
    return ok({
      message: `${order.kind} nomor ${numbered.value.number} disalin; isinya berubah sejak dibuat.${filled.note}`,
      letterNumber: numbered.value.number,
      file: { name: fileName(order, latest.revision), mimeType: WORD_TYPE, base64: filled.base64 },
      link: latest.link,
      isChanged: true,
    });
  const revision = isSame || !latest ? (latest?.revision ?? 0) : latest.revision + 1;
  const file = { name: fileName(order, revision), mimeType: WORD_TYPE, base64: filled.base64 };
  const link = context.toDrive ? (isSame && latest?.link ? latest.link : host.saveToDrive(file).link) : null;
  const change =
    isSame && latest
      ? linkChange(latest, link)
      : append(dokumenTable, entry(host, order, { ...numbered.value, revision, file, sha256: filled.sha256, link }));
  const committed = change ? host.commit(`Buat ${order.kind.toLowerCase()}`, [change], { final: true }) : ok({ transaction: 0 });
  if (!committed.ok) return committed;
  return ok({
    message: `${messageFor(order, numbered.value.number, revision, isSame, link)}${filled.note}`,
    letterNumber: numbered.value.number,
    file,
    link,
  });
}

/** In place of a series: the number was given elsewhere, and counts in none. */
export const OWN_NUMBER = 'nomor sendiri';

/** A document keeps the number it was first given; a new one takes the next of its kind and year. */
function numberFor(
  host: Host,
  settings: Pengaturan,
  order: DocumentOrder,
  first: Dokumen | undefined,
  date: string,
): Result<Numbered> {
  if (order.letterNumber !== undefined) return ok({ number: order.letterNumber, series: OWN_NUMBER, count: 0 });
  if (first) return ok({ number: first.letterNumber ?? '', series: first.series, count: first.count });
  return nextLetterNumber(host, settings, { kind: order.kind, date });
}

function fileName(order: DocumentOrder, revision: number): string {
  const suffix = revision === 0 ? '' : ` (revisi ${String(revision).padStart(2, '0')})`;
  return `${order.kind} ${order.title}${suffix}.docx`.replace(/[\\/:*?"<>|]/g, '-');
}

interface Made extends Numbered {
  readonly revision: number;
  readonly file: NewFile;
  readonly sha256: string;
  readonly link: string | null;
}

function entry(host: Host, order: DocumentOrder, made: Made): Dokumen {
  return {
    number: host.nextNumber(dokumenTable),
    letterNumber: made.number,
    kind: order.kind,
    title: order.title,
    table: order.table.name,
    record: order.record,
    revision: made.revision,
    madeAt: host.now(),
    madeBy: host.user().name,
    fileName: made.file.name,
    sha256: made.sha256,
    link: made.link,
    series: made.series,
    count: made.count,
  };
}

function linkChange(latest: Dokumen, link: string | null): Change | null {
  return link !== null && link !== latest.link ? update(dokumenTable, latest, { link }) : null;
}

function messageFor(order: DocumentOrder, number: string, revision: number, isSame: boolean, link: string | null): string {
  const what = isSame
    ? 'dibuat ulang; isinya tidak berubah'
    : revision === 0
      ? 'dibuat'
      : `dibuat sebagai revisi ${String(revision).padStart(2, '0')}`;
  return `${order.kind} nomor ${number} ${what}.${link === null ? '' : ' Berkasnya tersimpan di Drive.'}`;
}

/** What a document use case gets from the sidebar. */
export function wantsDrive(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'toDrive' in input && input.toDrive === true;
}

/** Whether it is to be a copy of what was made before. */
export function wantsCopy(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'isCopy' in input && input.isCopy === true;
}
