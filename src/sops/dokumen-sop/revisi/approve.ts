/** A draft is submitted with its history written, and the head alone approves it: that text and no other. Source: LM-0, header. */
import { update } from '../../../host/change.ts';
import { CONFLICT_FIELD } from '../../../host/host.ts';
import { refuseAllButHead } from '../../../registers/pimpinan.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import { approveForm } from '../forms.ts';
import { chartFaults } from '../naskah/check-content.ts';
import { loadsNaskah, runsNaskah, savesDraft, whyNoDraft } from '../naskah/edit-forms.ts';
import { contentOf, historyOf } from '../naskah/naskah-record.ts';
import type { PrintedSection } from '../naskah/printed.ts';
import { printedSections } from '../naskah/printed.ts';
import { approvalOf, markOf } from './approval.ts';
import { completeHistory, isUnchanged } from './edit-history.ts';
import { revisionWords, revisiTable } from './revisi.table.ts';

/** Refuses a draft that changes nothing, one without a procedure, and one whose flowchart cannot be followed. */
export const submitDraft = runsNaskah(({ host, record }) => {
  const { draft } = record;
  if (!draft) return refuse(whyNoDraft(record) ?? 'Tidak ada draf yang dapat diajukan.');
  const content = contentOf(record, draft);
  if (isUnchanged(record, draft)) return refuse('Isi draf masih sama dengan yang berlaku. Ubah dahulu, atau hapus drafnya.');
  if (content.steps.length === 0 && content.sections.some(({ kind }) => kind === 'Prosedur'))
    return refuse('Langkah prosedurnya belum ada. Isi Langkah dan bagan alir dahulu.');
  const faults = chartFaults(content);
  if (faults.length > 0) return refuseAll(faults.map(({ message }) => ({ field: '', message: `Bagan alir: ${message}` })));
  const history = completeHistory(host, record, draft);
  return ok({
    action: 'Ajukan naskah',
    changes: [
      ...history.changes,
      update(revisiTable, draft, {
        ...{ submittedAt: host.now(), submittedBy: host.user().name },
        ...{ approval: null, approvalNote: null, approvedAt: null, approvedBy: null, mark: null },
      }),
    ],
    message: `Revisi ${revisionWords(draft.revision)} diajukan kepada ${record.settings.headName}.`,
  });
});

const NOT_SUBMITTED = 'Draf belum diajukan. Ajukan dahulu, supaya riwayat perubahannya lengkap.';

export const loadApprove = loadsNaskah(({ host, record }) => {
  const { draft, settings } = record;
  if (!draft) return refuse(whyNoDraft(record) ?? 'Tidak ada draf yang menunggu persetujuan.');
  const other = refuseAllButHead(host, settings);
  if (other) return other;
  return {
    title: `Persetujuan: ${draft.title}`,
    values: { approval: null, approvalNote: null },
    // The whole text is what one approves: a change of any of its rows after this moment must not be approved unseen.
    seen: `${host.seen(draft)} ${markOf(record, draft)}`,
    // What changed stands first: that is what one decides on.
    notes: [
      ...historyOf(record, draft).map(
        ({ section, before, after }) => `Perubahan ${section}.\nSemula: ${before ?? '–'}\nDiubah menjadi: ${after ?? '–'}`,
      ),
      ...printedSections(contentOf(record, draft)).map(sectionNote),
    ],
    locked: draft.submittedAt === null ? NOT_SUBMITTED : null,
  };
});

/** `Tujuan: Sebagai acuan …`, or below its heading line by line. */
function sectionNote({ title, lines, marks }: PrintedSection): string {
  const numbered = lines.map((line, at) => [marks[at], line].filter(Boolean).join(' '));
  return `${title}:${numbered.length > 1 ? '\n' : ' '}${numbered.join('\n') || '–'}`;
}

/** Refuses everybody but the head, a draft that was not submitted, and one that changed since it was opened. */
export const approve = savesDraft(approveForm, ({ host, record, draft, values, seen }) => {
  const other = refuseAllButHead(host, record.settings);
  if (other) return other;
  if (draft.submittedAt === null) return refuse(NOT_SUBMITTED);
  const [seenDraft = '', seenMark = ''] = (seen ?? '').split(' ');
  const mark = markOf(record, draft);
  if (seenMark !== mark) return refuse(CHANGED, CONFLICT_FIELD);
  const isApproved = values.approval === 'Disetujui';
  if (isApproved && approvalOf(record, draft) === 'approved') return refuse('Naskah ini sudah disetujui.', 'approval');
  return ok({
    action: isApproved ? 'Setujui naskah' : 'Kembalikan naskah',
    changes: [
      update(
        revisiTable,
        draft,
        { ...values, approvedAt: host.now(), approvedBy: host.user().name, mark: isApproved ? mark : null },
        seenDraft,
      ),
    ],
    options: { final: true },
    message: isApproved
      ? `Revisi ${revisionWords(draft.revision)} disetujui dan dapat diterbitkan.`
      : 'Naskah dikembalikan dengan catatan. Penyusun memperbaikinya, lalu mengajukannya lagi.',
    next: isApproved ? [{ caption: 'Terbitkan', route: `form/dokumenSop.terbit/${record.naskah.number}` }] : [],
  });
});

const CHANGED = 'Naskah ini berubah sejak Anda buka. Belum ada yang disimpan: muat nilai terbaru, baca lagi, lalu putuskan.';
