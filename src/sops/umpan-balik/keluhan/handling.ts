/**
 * The order of the handling: how far an entry is, what a step still waits for, and when an approval lapses. Every guard, the column
 * "Keadaan" and the stepper take it from here. Pure. Source: seed-003, steps f–l.
 */
import { printShortDate } from '../../../schema/dates.ts';
import { COMPLAINTS } from '../channels.ts';
import type { Penanganan } from '../penanganan.table.ts';
import type { FeedbackState, UmpanBalik } from '../umpan-balik.table.ts';
import type { Keluhan } from './keluhan-record.ts';

/** The parts of an entry on which its order depends. */
export type Handled = Pick<Keluhan, 'entry' | 'penanganan' | 'distribusi' | 'kepuasan'>;

export const HANDLING_STEPS = ['identify', 'distribute', 'decide', 'approve', 'execute', 'answer', 'rate', 'close'] as const;
export type HandlingStep = (typeof HANDLING_STEPS)[number];

interface Decided {
  readonly entry: Pick<UmpanBalik, 'core'>;
  readonly penanganan: Pick<Penanganan, 'solution' | 'reasons'> | null;
}

/** What the head approves, as one text: when it changes, the approval lapses. */
export function decidedText({ entry, penanganan }: Decided): string {
  return [
    `Pokok masalah: ${entry.core ?? ''}`,
    `Solusi: ${penanganan?.solution ?? ''}`,
    `Alasan: ${penanganan?.reasons ?? ''}`,
  ].join('\n');
}

export type ApprovalState = 'none' | 'approved' | 'lapsed' | 'returned';

/** `returned`: sent back and not decided anew since; a decision made after that waits for approval again. */
export function approvalOf(handled: Handled): ApprovalState {
  const { penanganan } = handled;
  if (!penanganan || penanganan.approval === null) return 'none';
  const isSame = penanganan.approvedText === decidedText(handled);
  if (penanganan.approval === 'Disetujui') return isSame ? 'approved' : 'lapsed';
  const isDecidedAnew = (penanganan.decidedAt ?? '') > (penanganan.approvedAt ?? '');
  return isSame && !isDecidedAnew ? 'returned' : 'none';
}

/** Whether what was recorded under an approval still stands on the one that holds now. */
function standsOn(round: number | null, { approvalRound }: Penanganan): boolean {
  return round !== null && round === approvalRound;
}

/** Whether each step was done by itself, and what it lacks; `isDone` also asks the steps before. */
const OWN: Readonly<Record<HandlingStep, (handled: Handled, today: string) => boolean>> = {
  identify: ({ entry }) => entry.core !== null && entry.category !== null && entry.grade !== null && entry.handler !== null,
  distribute: ({ distribusi }, today) =>
    distribusi.some((row) => row.answeredOn !== null) && unansweredIn(distribusi, today).length === 0,
  decide: ({ penanganan }) => penanganan !== null && penanganan.solution !== null && penanganan.reasons !== null,
  approve: (handled) => approvalOf(handled) === 'approved',
  execute: ({ penanganan }) =>
    penanganan !== null && penanganan.executedOn !== null && standsOn(penanganan.executedRound, penanganan),
  answer: ({ penanganan }) => penanganan !== null && penanganan.answer !== null && standsOn(penanganan.answeredRound, penanganan),
  rate: ({ penanganan, kepuasan }) =>
    penanganan !== null && kepuasan !== null && kepuasan.outcome !== null && standsOn(kepuasan.approvalRound, penanganan),
  close: ({ entry }) => entry.closedOn !== null,
};

/** Units that were asked, have not answered, and still have time: a unit that lets its date pass does not hold up the others. */
function unansweredIn(distribusi: Handled['distribusi'], today: string): Handled['distribusi'] {
  return distribusi.filter((row) => row.answeredOn === null && row.due >= today);
}

export function isDone(handled: Handled, step: HandlingStep, today: string): boolean {
  const until = HANDLING_STEPS.slice(0, HANDLING_STEPS.indexOf(step) + 1);
  return until.every((earlier) => OWN[earlier](handled, today));
}

/** What must be done before this step, as a sentence; `null` when it can be done now. */
export function waitsFor(handled: Handled, step: HandlingStep, today: string): string | null {
  if (handled.entry.onSpot === true) return 'Umpan balik ini sudah diselesaikan langsung, dengan penjelasan kepada pelapor.';
  const before = HANDLING_STEPS.slice(0, HANDLING_STEPS.indexOf(step));
  const missing = before.find((earlier) => !OWN[earlier](handled, today));
  return missing === undefined ? null : LACKS[missing](handled, today);
}

const LACKS: Readonly<Record<HandlingStep, (handled: Handled, today: string) => string>> = {
  identify: () => 'Tetapkan pokok masalah, kategori, kelas, dan penanggung jawab dahulu (langkah Telaah).',
  distribute: ({ distribusi }, today) => {
    if (distribusi.length === 0) return 'Distribusikan dahulu ke unit terkait.';
    const waiting = unansweredIn(distribusi, today).map((row) => `${row.unit.label} (sampai ${printShortDate(row.due)})`);
    return waiting.length > 0
      ? `Alternatif solusi belum diberikan oleh ${waiting.join(', ')}.`
      : 'Belum ada unit yang memberi alternatif solusi.';
  },
  decide: () => 'Catat pembahasan dan solusi terpilih dahulu.',
  approve: (handled) => APPROVAL_LACKS[approvalOf(handled)],
  execute: ({ penanganan }) =>
    (penanganan?.executedOn ?? null) === null
      ? 'Catat pelaksanaan solusi dahulu.'
      : 'Solusi sudah berganti sejak pelaksanaan dicatat. Catat pelaksanaan solusi yang disetujui sekarang.',
  answer: ({ penanganan }) =>
    (penanganan?.answer ?? null) === null
      ? 'Tulis jawaban kepada pelapor dahulu.'
      : 'Solusi sudah berganti sejak jawaban ditulis. Periksa dan simpan jawaban lagi.',
  rate: () => 'Catat tanggapan pelanggan dahulu, atau dua upaya menghubungi yang tidak berhasil.',
  close: () => 'Umpan balik belum selesai.',
};

const APPROVAL_LACKS: Readonly<Record<ApprovalState, string>> = {
  none: 'Menunggu persetujuan Kepala Puskesmas.',
  lapsed: 'Naskah keputusan berubah sesudah disetujui, jadi persetujuannya gugur. Minta persetujuan Kepala Puskesmas lagi.',
  returned: 'Kepala Puskesmas mengembalikan keputusan ini. Perbaiki keputusan, lalu minta persetujuan lagi.',
  approved: '',
};

const REACHED: readonly (readonly [step: HandlingStep, state: FeedbackState])[] = [
  ['rate', 'Dinilai'],
  ['answer', 'Dijawab'],
  ['execute', 'Dilaksanakan'],
  ['approve', 'Disetujui'],
  ['decide', 'Menunggu persetujuan'],
  ['distribute', 'Didistribusikan'],
  ['identify', 'Ditelaah'],
];

/** The word for how far an entry is; it stands in the register. */
export function stateOf(handled: Handled, today: string): FeedbackState {
  const { entry, distribusi } = handled;
  if (entry.closedOn !== null) return entry.onSpot === true && entry.channel === 'Langsung' ? 'Selesai di tempat' : 'Selesai';
  const reached = REACHED.find(([step]) => isDone(handled, step, today))?.[1] ?? 'Baru';
  if (reached === 'Menunggu persetujuan' && approvalOf(handled) === 'returned') return 'Dikembalikan';
  return reached === 'Ditelaah' && distribusi.length > 0 ? 'Didistribusikan' : reached;
}

export function isComplaint({ kind }: Pick<UmpanBalik, 'kind'>): boolean {
  return COMPLAINTS.includes(kind);
}

export function hasContact({ phone, email, address }: Pick<UmpanBalik, 'phone' | 'email' | 'address'>): boolean {
  return phone !== null || email !== null || address !== null;
}

export function closedReason({ number, closedOn }: Pick<UmpanBalik, 'number' | 'closedOn'>): string | null {
  if (closedOn === null) return null;
  return `${number} sudah selesai pada ${printShortDate(closedOn)}. Buka kembali dengan alasan bila perlu diubah.`;
}
