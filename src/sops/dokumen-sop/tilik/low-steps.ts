/** Which steps are followed too seldom, over the latest looks at a SOP. Pure. Source: LM-8, LM-17. */
import { complianceOfAnswers, isCompliant } from '../../daftar-tilik.ts';
import type { JawabanTilik, PenilaianTilik } from './penilaian-tilik.table.ts';

/** So many looks count, the latest ones. */
export const LOOKS = 6;

export interface StepCompliance {
  readonly code: string;
  readonly label: string;
  readonly step: string;
  readonly yes: number;
  readonly no: number;
  /** In percent; never `null`, as steps that never applied are left out. */
  readonly rate: number;
}

/** Of every step that applied at least once, by its newest words, in the order of the latest look. `penilaian`: the latest first. */
export function stepCompliance(penilaian: readonly PenilaianTilik[], jawaban: readonly JawabanTilik[]): StepCompliance[] {
  const numbers = penilaian.slice(0, LOOKS).map(({ number }) => number);
  const answers = [...jawaban]
    .filter(({ check }) => numbers.includes(check.id))
    .sort((a, b) => numbers.indexOf(a.check.id) - numbers.indexOf(b.check.id) || a.order - b.order);
  const codes = [...new Set(answers.map(({ code }) => code))];
  return codes.flatMap((code): StepCompliance[] => {
    const own = answers.filter((row) => row.code === code);
    const [newest] = own;
    const { yes, no, rate } = complianceOfAnswers(own.map(({ answer }) => answer));
    return newest && rate !== null ? [{ code, label: newest.label, step: newest.step, yes, no, rate }] : [];
  });
}

/** Those under the threshold (percent), the lowest first. */
export function lowSteps(steps: readonly StepCompliance[], limit: number): StepCompliance[] {
  return steps.filter(({ rate }) => isCompliant({ rate }, limit) === false).sort((a, b) => a.rate - b.rate);
}
