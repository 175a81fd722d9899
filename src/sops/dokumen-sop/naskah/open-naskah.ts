/** One SOP or kerangka acuan as its screen shows it. */
import type { Host } from '../../../host/host.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import type { Action, RecordView } from '../../sop.ts';
import { whyNotIssued } from '../revisi/publish.ts';
import { revisionWords } from '../revisi/revisi.table.ts';
import { dokumenSop as sop } from '../sop.ts';
import { whyNoDraft } from './edit-forms.ts';
import { standingOf } from './list-naskah.ts';
import { naskahTable } from './naskah.table.ts';
import type { NaskahRecord } from './naskah-record.ts';
import { naskahFrom, naskahQueries } from './naskah-record.ts';

export function openNaskah(host: Host, input: unknown): Result<RecordView> {
  const { record: number } = parseTarget(input);
  const found = naskahFrom(host, number, host.read(naskahQueries(number)));
  if (!found.ok) return found;
  const record = found.value;
  const { naskah, revisi, bagian, langkah, riwayat, distribusi, penilaian, today } = record;
  const { tag, tone } = standingOf(naskah, revisi, today);
  return ok({
    record: number,
    title: record.draft?.title ?? naskah.title,
    subtitle: naskah.kind,
    tag: { text: tag, tone },
    about: aboutOf(record),
    steps: sop.steps.map((step) => ({
      id: step.id,
      proof: step.proof(record),
      actions: step.actions.flatMap((action) => actionsOf(action, record)),
      ...waitsFor(step.id, record),
    })),
    history: [number, ...[...revisi, ...bagian, ...langkah, ...riwayat, ...distribusi, ...penilaian].map((row) => row.number)],
    table: naskahTable.name,
  });
}

function aboutOf({ naskah, draft, current }: NaskahRecord): NonNullable<RecordView['about']> {
  return [
    { label: 'No. Dokumen', text: naskah.documentNumber ?? 'diberikan saat terbit' },
    ...(current
      ? [{ label: 'Berlaku', text: `Revisi ${revisionWords(current.revision)} sejak ${printDate(current.issuedOn ?? '')}` }]
      : []),
    ...(draft
      ? [{ label: 'Draf', text: [`Revisi ${revisionWords(draft.revision)}`, draft.reason].filter(Boolean).join(': ') }]
      : []),
    ...(naskah.reviewDue === null ? [] : [{ label: 'Tinjau ulang', text: `Paling lambat ${printDate(naskah.reviewDue)}` }]),
  ];
}

/** What changes the text is offered while there is a draft, what opens one while there is none. */
const ONLY_DRAFT: readonly string[] = ['dokumenSop.riwayat', 'dokumenSop.submit', 'dokumenSop.setuju', 'dokumenSop.terbit'];

function actionsOf(action: Action, record: NaskahRecord): Action[] {
  const { draft, current, revisi } = record;
  if (action.type === 'document' && action.each)
    return revisi.map((row) => ({
      ...action,
      part: row.number,
      caption: `Cetak revisi ${revisionWords(row.revision)}${row.state === 'Berlaku' ? '' : ` (${row.state.toLowerCase()})`}`,
    }));
  const name = action.type === 'form' ? action.form : action.type === 'run' ? action.useCase : '';
  if (ONLY_DRAFT.includes(name) && !draft) return [];
  if (name === 'dokumenSop.revisi' && draft) return [];
  if (name === 'dokumenSop.dropDraft' && (!draft || revisi.length === 1)) return [];
  if (['dokumenSop.cabut', 'dokumenSop.tinjau'].includes(name) && !current) return [];
  return [action];
}

function waitsFor(step: string, record: NaskahRecord): { waits?: string } {
  const { draft, current } = record;
  if (step === 'terbit' && draft) return withReason(whyNotIssued(record));
  if (['distribusi', 'tilik', 'tinjau'].includes(step) && !current)
    return withReason(draft ? 'Menunggu naskah terbit.' : whyNoDraft(record));
  return {};
}

function withReason(reason: string | null): { waits?: string } {
  return reason === null ? {} : { waits: reason };
}
