/** The text of any revision as it reads, with its flowchart and what it changed: for the panel. Source: PK-0, LM-0, UB-0, KA-0. */
import type { Drawing, FlowStep } from '../../../host/flowchart.ts';
import type { Host } from '../../../host/host.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget, refuse } from '../../../schema/index.ts';
import { differenceOf } from '../../difference.ts';
import type { Piece, RecordView } from '../../sop.ts';
import { historyLines } from '../revisi/approval.ts';
import type { ChangeWords } from '../revisi/differences.ts';
import { inWords } from '../revisi/differences.ts';
import type { Revisi, RevisionState } from '../revisi/revisi.table.ts';
import { revisionWords } from '../revisi/revisi.table.ts';
import { linkedSops } from '../tilik/checked-lines.ts';
import { chartFaults } from './check-content.ts';
import type { Content, SectionKind } from './content.ts';
import { sectionMark } from './content.ts';
import { flowOf } from './flow.ts';
import type { Naskah } from './naskah.table.ts';
import type { NaskahRecord } from './naskah-record.ts';
import { contentOf, contentQueries, historyUntil, naskahFrom, shownRevision } from './naskah-record.ts';
import type { PrintedSection, ScheduleLine } from './printed.ts';
import { inOfficeWords, printedSections, scheduleLines } from './printed.ts';

export interface NaskahView {
  readonly title: string;
  readonly kind: string;
  readonly documentNumber: string | null;
  /** `01` */
  readonly revision: string;
  readonly state: RevisionState;
  readonly issuedOn: string | null;
  /** What its header says, and why it is not in force any more. */
  readonly about: NonNullable<RecordView['about']>;
  /** All revisions, the newest first. */
  readonly revisions: readonly { readonly number: string; readonly caption: string }[];
  readonly shown: string;
  readonly sections: readonly ReadSection[];
  readonly flow: readonly FlowStep[];
  readonly chart: readonly Drawing[];
  readonly faults: readonly string[];
  /** Ids of the SOPs in which its steps are carried out and proved. */
  readonly servedBy: readonly string[];
  /** Of this revision and of all before it; of a draft also what nobody wrote down yet. */
  readonly changes: readonly ReadChange[];
}

export interface ReadSection extends PrintedSection {
  /** `3.`, or `C.` in a kerangka acuan. */
  readonly number: string;
  readonly kind: SectionKind;
  readonly schedule: readonly ScheduleLine[];
}

export interface ReadChange extends ChangeWords {
  /** `01` */
  readonly revision: string;
  readonly since: string | null;
  /** Word by word; `null` where it says no more than both texts. */
  readonly difference: readonly Piece[] | null;
}

/** Room in a panel, so that its letters can be read there: the page scrolls, so nothing is split. */
const PANEL = { width: 250, maxHeight: 100_000 };

/** `part` is the revision; without one the draft, else what is in force. */
export function readNaskah(host: Host, input: unknown): Result<NaskahView> {
  const { record: number, part } = parseTarget(input);
  const found = naskahFrom(host, number, host.read(contentQueries(number)));
  if (!found.ok) return found;
  const record = found.value;
  const { naskah, revisi } = record;
  const shown = part === '' ? shownRevision(record) : revisi.find((row) => row.number === part);
  if (!shown) return refuse(`Revisi ${part} tidak ada pada naskah ini. Pilih revisi lain.`);
  const content = contentOf(record, shown);
  const flow = content.sections.some(({ kind }) => kind === 'Bagan alir') ? flowOf(content.steps) : [];
  return ok({
    ...{ title: shown.title, kind: naskah.kind, documentNumber: naskah.documentNumber },
    ...{ revision: revisionWords(shown.revision), state: shown.state, issuedOn: shown.issuedOn, shown: shown.number },
    about: aboutOf(naskah, shown),
    revisions: revisi.map((row) => ({
      number: row.number,
      caption: `Revisi ${revisionWords(row.revision)} (${row.state.toLowerCase()})`,
    })),
    sections: readSections(record, content),
    flow,
    chart: flow.length > 0 ? host.documents().flowchart(flow, PANEL) : [],
    faults: chartFaults(content).map(({ message }) => message),
    servedBy: linkedSops(content.steps),
    changes: changesUntil(record, shown),
  });
}

function aboutOf({ documentNumber, unit }: Naskah, { revision, issuedOn, approvedBy, endedOn, endedReason }: Revisi) {
  const line = (label: string, text: string | null) => (text === null || text === '' ? [] : [{ label, text }]);
  return [
    ...line('No. Dokumen', documentNumber ?? 'diberikan saat terbit'),
    ...line('No. Revisi', revisionWords(revision)),
    ...line('Tanggal terbit', issuedOn === null ? 'belum terbit' : printDate(issuedOn)),
    ...line('Unit pemilik', unit),
    ...line('Disetujui oleh', issuedOn === null ? null : approvedBy),
    ...line('Kedaluwarsa sejak', endedOn && [printDate(endedOn), endedReason].filter(Boolean).join(': ')),
  ];
}

function readSections({ naskah, settings }: NaskahRecord, content: Content): ReadSection[] {
  const words = { office: settings.office, villages: (settings.villages ?? []).map(({ name }) => name) };
  return printedSections(content).map((section, index) => {
    const { kind, text } = content.sections[index] ?? { kind: 'Teks', text: null };
    return {
      ...section,
      number: sectionMark(naskah.kind, index),
      lines: section.lines.map((line) => inOfficeWords(line, words)),
      kind,
      schedule: kind === 'Tabel jadwal' ? scheduleLines(inOfficeWords(text ?? '', words)) : [],
    };
  });
}

/** Longer texts are read one after the other: struck out words among them would hide what they say. */
const COMPARED = 900;

function changesUntil(record: NaskahRecord, shown: Revisi): ReadChange[] {
  const unwritten = shown.state === 'Draf' ? historyLines(record, shown).missing.map(inWords) : [];
  return [...historyUntil(record, shown), ...unwritten.map((change) => ({ ...change, since: null, of: shown }))].map(
    ({ section, before, after, since, of }) => ({
      ...{ section, before, after, since, revision: revisionWords(of.revision) },
      difference:
        before === null || after === null || before.length + after.length > COMPARED ? null : differenceOf(before, after),
    }),
  );
}
