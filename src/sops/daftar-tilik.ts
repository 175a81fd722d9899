/**
 * The daftar tilik of any SOP: which steps a record shows as done, and the rate of compliance. A step that is only partly done is not
 * done; its facts stand beside it as a remark. Pure. Source: LM-17; domain rules of documents.
 */
import type { DocumentRow } from '../schema/index.ts';
import { printNumber } from '../schema/numbers.ts';
import type { Proof, Step, StepState } from './sop.ts';

export const ANSWERS = ['Ya', 'Tidak', 'Tidak berlaku'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A step with what the record shows of it. */
export interface ProvedStep {
  readonly step: Pick<Step, 'id' | 'number' | 'text'>;
  readonly proof: Proof;
}

export interface Compliance {
  readonly yes: number;
  readonly no: number;
  readonly notApplicable: number;
  /** In percent, not rounded; `null` when no step applies, so that nothing can be divided. */
  readonly rate: number | null;
}

/** Steps of the source are checked: those with a number, or with the ID of a statement (`LM-15`). What supports them has a word instead. */
export function isChecked({ id, number }: Pick<Step, 'id' | 'number'>): boolean {
  return number !== null || /^[A-Z]+-/.test(id);
}

export function answerOf(state: StepState): Answer {
  if (state === 'notApplicable') return 'Tidak berlaku';
  return state === 'done' ? 'Ya' : 'Tidak';
}

export function complianceOf(steps: readonly { readonly proof: Pick<Proof, 'state'> }[]): Compliance {
  return complianceOfAnswers(steps.map(({ proof }) => answerOf(proof.state)));
}

export function complianceOfAnswers(answers: readonly Answer[]): Compliance {
  const count = (answer: Answer) => answers.filter((candidate) => candidate === answer).length;
  return complianceOfCounts({ yes: count('Ya'), no: count('Tidak'), notApplicable: count('Tidak berlaku') });
}

export function complianceOfCounts({ yes, no, notApplicable }: Omit<Compliance, 'rate'>): Compliance {
  return { yes, no, notApplicable, rate: yes + no === 0 ? null : (yes / (yes + no)) * 100 };
}

/** Whether the unrounded rate reaches the threshold, in percent. Without a rate there is nothing to say. */
export function isCompliant({ rate }: Pick<Compliance, 'rate'>, limit: number): boolean | null {
  return rate === null ? null : rate >= limit;
}

export const CHECKLIST_TAGS = ['No', 'Langkah kegiatan', 'Ya', 'Tidak', 'Tidak berlaku', 'Bukti'] as const;

const MARK = '✓';

/** The table, its sums and the verdict, as document tags. */
export function checklistData(all: readonly ProvedStep[], limit: number): DocumentRow {
  const steps = all.filter(({ step }) => isChecked(step));
  const compliance = complianceOf(steps);
  return {
    Langkah: steps.map(({ step, proof }) => checklistRow(step, proof)),
    'Jumlah ya': String(compliance.yes),
    'Jumlah tidak': String(compliance.no),
    'Jumlah tidak berlaku': String(compliance.notApplicable),
    'Tingkat kepatuhan': rateWords(compliance),
    'Simpulan kepatuhan': verdictWords(compliance, limit),
  };
}

function checklistRow(step: ProvedStep['step'], { state, lines }: Proof): DocumentRow {
  const answer = answerOf(state);
  const columns = Object.fromEntries(ANSWERS.map((candidate) => [candidate, candidate === answer ? MARK : '']));
  return {
    No: step.number === null ? '–' : String(step.number),
    'Langkah kegiatan': step.text,
    ...columns,
    Bukti: remarkOf(state, lines),
  };
}

/** What still waits is no proof: its lines say how late it is today, and would be another paper tomorrow. */
function remarkOf(state: StepState, lines: readonly string[]): string {
  if (state === 'open') return '–';
  if (state === 'partly') return ['Baru sebagian', ...lines].join('; ');
  return lines.join('; ') || (state === 'done' ? 'Tercatat' : '–');
}

/** `85,71 %`, with the sum behind it. */
export function rateWords({ yes, no, rate }: Compliance): string {
  if (rate === null) return 'tidak dapat dihitung, sebab tidak ada langkah yang berlaku';
  return `${yes} : (${yes} + ${no}) × 100 % = ${printNumber(rate)} %`;
}

/** A rate that is only rounded up to the threshold does not reach it. */
export function verdictWords(compliance: Compliance, limit: number): string {
  const verdict = isCompliant(compliance, limit);
  if (verdict === null) return 'Kepatuhan tidak dapat disimpulkan.';
  return verdict
    ? `Patuh: mencapai ambang ${limit} %.`
    : `Belum patuh: di bawah ambang ${limit} %. Langkah yang belum dilakukan perlu ditindaklanjuti.`;
}
