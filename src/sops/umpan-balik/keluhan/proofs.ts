/** How the rows of an entry show that a step of its SOP was done. Pure. */
import { printMoment, printShortDate } from '../../../schema/dates.ts';
import { differenceOf } from '../../difference.ts';
import type { Proof } from '../../sop.ts';
import { receivingSteps } from '../channels.ts';
import { MEMBER_ROLES } from '../penanganan.table.ts';
import { approvalOf, decidedText } from './handling.ts';
import type { Keluhan } from './keluhan-record.ts';

type Prove = (keluhan: Keluhan) => Proof;

const OPEN: Proof = { state: 'open', lines: [] };

/** UB-a–e: done when every step of the channel was ticked; channels that receive by themselves have none to tick. */
export const received: Prove = ({ entry }) => {
  const wanted = receivingSteps(entry.channel);
  const done = wanted.filter((step) => entry.receivingSteps?.includes(step));
  const who = entry.receiver === null ? [] : [`Diterima ${entry.receiver.label}`];
  if (wanted.length === 0 || done.length === wanted.length) return { state: 'done', lines: who };
  const lines = [...who, `${done.length} dari ${wanted.length} langkah penerimaan ditandai`];
  return { state: 'partly', lines };
};

/** The number is the receipt; a slip may be printed too. */
export const receipted: Prove = ({ entry, dokumen }) => ({
  state: 'done',
  lines: [
    `Nomor ${entry.number}`,
    ...dokumen
      .filter((row) => row.kind === 'Tanda terima')
      .slice(-1)
      .map((row) => `Tanda terima ${row.letterNumber ?? ''}`),
  ],
});

export const identified: Prove = ({ entry }) => {
  const { core, category, grade, handler, identifiedOn } = entry;
  if (core === null || category === null || grade === null || handler === null || identifiedOn === null) return OPEN;
  return {
    state: 'done',
    lines: [core, `${category.label} · kelas ${grade.label}`, `${handler.label}, ${printShortDate(identifiedOn)}`],
  };
};

export const distributed: Prove = ({ distribusi }) => {
  if (distribusi.length === 0) return OPEN;
  const answered = distribusi.filter((row) => row.answeredOn !== null);
  const lines = distribusi.map(({ unit, alternatives, due }) =>
    alternatives === null
      ? `${unit.label}: ditunggu sampai ${printShortDate(due)}`
      : `${unit.label}: ${alternatives.length} alternatif`,
  );
  return { state: answered.length === distribusi.length ? 'done' : 'partly', lines };
};

export const decided: Prove = ({ penanganan }) => {
  if (!penanganan || penanganan.solution === null || penanganan.discussedOn === null) return OPEN;
  const members = penanganan.members ?? [];
  const missing = MEMBER_ROLES.filter((role) => !members.some((member) => member.as === role));
  return {
    state: 'done',
    lines: [
      penanganan.solution,
      `${printShortDate(penanganan.discussedOn)}, ${members.length} peserta`,
      ...(missing.length > 0 ? [`Tidak ikut membahas: ${missing.join(', ')}`] : []),
    ],
  };
};

export const approved: Prove = (keluhan) => {
  const { penanganan } = keluhan;
  if (!penanganan || penanganan.approval === null) return OPEN;
  const by = `${penanganan.approvedBy ?? ''}, ${printMoment(penanganan.approvedAt ?? '')}`;
  const note = penanganan.approvalNote === null ? [] : [`Catatan: ${penanganan.approvalNote}`];
  switch (approvalOf(keluhan)) {
    case 'approved':
      return { state: 'done', lines: [`Disetujui ${by}`, ...note] };
    case 'lapsed':
      return {
        state: 'partly',
        lines: [`Persetujuan ${by} gugur: naskahnya berubah`],
        difference: differenceOf(penanganan.approvedText ?? '', decidedText(keluhan)),
      };
    default:
      return { state: 'partly', lines: [`Dikembalikan ${by}`, ...note] };
  }
};

export const executed: Prove = ({ penanganan, dokumen }) => {
  if (!penanganan || penanganan.executedOn === null) return OPEN;
  const isCurrent = penanganan.executedRound === penanganan.approvalRound;
  const isAnswered = penanganan.answer !== null && penanganan.answeredRound === penanganan.approvalRound;
  const letter = dokumen.filter((row) => row.kind === 'Surat jawaban').slice(-1);
  return {
    state: isCurrent && isAnswered ? 'done' : 'partly',
    lines: [
      `Dilaksanakan ${printShortDate(penanganan.executedOn)} oleh ${penanganan.executedBy?.label ?? ''}`,
      ...(isCurrent ? [] : ['Solusi sudah berganti: catat pelaksanaannya lagi']),
      ...(penanganan.answeredOn === null
        ? ['Jawaban belum ditulis']
        : [`Dijawab ${printShortDate(penanganan.answeredOn)} lewat ${penanganan.answerWay ?? ''}`]),
      ...letter.map((row) => `Surat jawaban ${row.letterNumber ?? ''}`),
    ],
  };
};

export const responded: Prove = ({ kepuasan, penanganan }) => {
  if (!kepuasan) return OPEN;
  const attempts = kepuasan.attempts ?? [];
  const lines = attempts.length > 0 ? [`${attempts.length} upaya menghubungi`] : [];
  if (kepuasan.outcome === null) return { state: 'partly', lines };
  const said = kepuasan.rating === null ? kepuasan.outcome : `Penilaian ${kepuasan.rating} dari 5`;
  const isCurrent = kepuasan.approvalRound === (penanganan?.approvalRound ?? null);
  return {
    state: isCurrent ? 'done' : 'partly',
    lines: [...lines, said, ...(kepuasan.words === null ? [] : [`“${kepuasan.words}”`])],
  };
};

/** UB-l: the row in the buku kepuasan is the record itself. */
export const booked: Prove = ({ kepuasan }) =>
  kepuasan && kepuasan.outcome !== null ? { state: 'done', lines: [`Buku kepuasan ${kepuasan.number}`] } : OPEN;

export const followedUp: Prove = ({ rtl, acara, bahan, entry }) => {
  const waiting = bahan.filter((matter) => matter.meeting === null);
  const said = acara
    .filter((item) => item.number !== entry.origin?.id)
    .map((item) => `${item.meeting.label}: ${item.discussion ?? 'belum dibahas'}`);
  const lines = [
    ...rtl.map((row) => `${row.number} ${row.activity} (${row.state.toLowerCase()})`),
    ...waiting.map((matter) => `${matter.number} menunggu lokmin berikutnya`),
    ...said,
  ];
  return { state: lines.length > 0 ? 'done' : 'notApplicable', lines };
};

export const finished: Prove = ({ entry }) => {
  const { closedOn, effectiveness, effectivenessNote, explanation, reopenReason } = entry;
  const reopened = reopenReason === null ? [] : [`Pernah dibuka kembali: ${reopenReason}`];
  if (closedOn === null) return { state: reopened.length > 0 ? 'partly' : 'open', lines: reopened };
  const how = effectiveness === null ? explanation : `${effectiveness}: ${effectivenessNote ?? ''}`;
  return { state: 'done', lines: [`Selesai ${printShortDate(closedOn)}`, ...(how === null ? [] : [how]), ...reopened] };
};
