/** How an assessment shows that a step was done. Source: PKP-0 … PKP-7. */
import { printMoment } from '../../schema/dates.ts';
import { printFixed } from '../../schema/numbers.ts';
import type { Proof } from '../sop.ts';
import type { Assessment } from './assessment.ts';
import { changedSinceClosing, damageOf, scoreOf } from './assessment.ts';
import { weakCodes } from './close-assessment.ts';
import { comparedVariables } from './compare.ts';
import { printStanding } from './print-standing.ts';
import { codeOf } from './rubrik.table.ts';

export const REPORT = 'Laporan PKP';
export const EVIDENCE_LIST = 'Daftar bukti PKP';

export function started(assessment: Assessment): Proof {
  const { penilaian, variables } = assessment;
  const damage = damageOf(assessment);
  const begun = `Dimulai ${printMoment(penilaian.startedAt)} oleh ${penilaian.startedBy}.`;
  if (damage !== '') return { state: 'partly', lines: [begun, damage] };
  return {
    state: 'done',
    lines: [begun, `${variables.length} variabel di lembar “${penilaian.sheetName}”, rubrik ${penilaian.rubric}.`],
  };
}

export function scored(assessment: Assessment): Proof {
  const score = scoreOf(assessment);
  const lines = [printStanding(score)];
  if (score.scored + score.notApplicable === 0) return { state: 'open', lines };
  return { state: score.unscored === 0 ? 'done' : 'partly', lines };
}

export function proved(assessment: Assessment): Proof {
  const weak = weakCodes(assessment);
  const lines = [`${assessment.bukti.length} bukti dicatat.`];
  if (weak.length > 0) return { state: 'partly', lines: [...lines, `Nilai 7 atau 10 tanpa bukti: ${weak.join(', ')}.`] };
  return { state: scoreOf(assessment).scored === 0 ? 'open' : 'done', lines };
}

/** What is below 10 has a problem named, or RTL. */
export function planned({ variables, rows, rtl }: Assessment): Proof {
  const low = variables.map(codeOf).filter((code) => {
    const score = rows.get(code)?.score;
    return typeof score === 'number' && score < 10;
  });
  if (low.length === 0) return { state: 'open', lines: ['Belum ada variabel bernilai di bawah 10.'] };
  const answered = low.filter((code) => {
    const row = rows.get(code);
    return (
      (row?.problem ?? null) !== null || (row?.rtl ?? null) !== null || rtl.some((line) => line.problem?.startsWith(`${code} `))
    );
  });
  const lines = [
    `${answered.length} dari ${low.length} variabel di bawah 10 mempunyai masalah atau RTL.`,
    `${rtl.length} RTL dibuat.`,
  ];
  return { state: answered.length === low.length ? 'done' : answered.length > 0 ? 'partly' : 'open', lines };
}

export function compared(assessment: Assessment): Proof {
  const { last } = assessment;
  if (last === null) return { state: 'notApplicable', lines: ['Tidak ada periode pembanding.'] };
  const changes = comparedVariables(assessment);
  const count = (change: string) => changes.filter((variable) => variable.change === change).length;
  const total = last.score.total === null ? '–' : printFixed(last.score.total, 2);
  const lines = [
    `${last.penilaian.title}: ${total}.`,
    `${count('naik')} naik, ${count('turun')} turun, ${count('tetap')} tetap.`,
  ];
  return { state: scoreOf(assessment).scored === 0 ? 'open' : 'done', lines };
}

/** Enough to compare by eye. */
const MARK_SHOWN = 16;

export function closed(assessment: Assessment): Proof {
  const { closedAt, closedBy, mark, reopenReason } = assessment.penilaian;
  if (closedAt === null)
    return { state: 'open', lines: reopenReason === null ? [] : [`Pernah ditutup; dibuka kembali: ${reopenReason}`] };
  const changed = changedSinceClosing(assessment);
  const lines = [
    `Ditutup ${printMoment(closedAt)} oleh ${closedBy ?? '–'}.`,
    `SHA-256 ${mark?.slice(0, MARK_SHOWN) ?? '–'}… (utuh di lembar Penilaian PKP).`,
  ];
  if (changed.length === 0) return { state: 'done', lines };
  return { state: 'partly', lines: [...lines, `Diubah di lembar sesudah ditutup: ${changed.join('; ')}.`] };
}

export function reported({ dokumen }: Assessment): Proof {
  const made = dokumen.filter(({ kind }) => kind === REPORT || kind === EVIDENCE_LIST);
  return {
    state: made.some(({ kind }) => kind === REPORT) ? 'done' : 'open',
    lines: made.map(({ kind, letterNumber, madeAt }) => `${kind} ${letterNumber ?? ''}, ${printMoment(madeAt)}`),
  };
}
