/** The lines of a daftar tilik: every step that somebody does, and what a record shows of it. Pure. Source: LM-17. */
import type { Answer } from '../../daftar-tilik.ts';
import { answerOf } from '../../daftar-tilik.ts';
import type { RecordView } from '../../sop.ts';
import type { Content, StepContent } from '../naskah/content.ts';
import { linesOf, numberedSteps } from '../naskah/content.ts';

export interface CheckedLine {
  readonly code: string;
  /** `3`, or `a.2` of a part. */
  readonly label: string;
  readonly text: string;
  readonly by: string | null;
  readonly link: string | null;
  /** A step that has parts is their heading: its parts are answered. */
  readonly isHeading: boolean;
}

export function checkedLines({ sections, steps }: Content): readonly CheckedLine[] {
  const procedure = sections.find(({ kind }) => kind === 'Prosedur');
  return numberedSteps(steps, procedure?.numbering ?? null).map(({ step, label }, index) => ({
    ...{ code: step.code, label, by: step.by, link: step.link },
    text: linesOf(step.text).join(' '),
    isHeading: step.level === 'Langkah' && steps[index + 1]?.level === 'Rincian',
  }));
}

/** A record that the steps are to be proved by: which SOP of the product it is of, and its number. */
export interface ProvingRecord {
  readonly sop: string;
  readonly record: string;
}

/** `lokmin.RPT-2026-0010`, as a route carries it; `null` for what is none. */
export function parseProving(part: string): ProvingRecord | null {
  const [, sop, record] = /^([A-Za-z]+)\.(.+)$/.exec(part) ?? [];
  return sop === undefined || record === undefined ? null : { sop, record };
}

export interface ProvedAnswer {
  readonly answer: Answer;
  readonly proof: string;
}

/**
 * What a record proves of a step, or `null` where it must be looked at: a step of another SOP, or one without link. A step that its
 * screen does not show does not concern this record.
 */
export function provedAnswer(link: string | null, { sop }: ProvingRecord, view: RecordView): ProvedAnswer | null {
  const [ofSop, step] = (link ?? '').split('/');
  if (ofSop !== sop || step === undefined) return null;
  const proof = view.steps.find(({ id }) => id === step)?.proof;
  if (!proof) return { answer: 'Tidak berlaku', proof: `Tidak menyangkut ${view.record}` };
  const answer = answerOf(proof.state);
  const facts = proof.state === 'open' ? [] : proof.lines;
  const words = [...(proof.state === 'partly' ? ['Baru sebagian'] : []), ...facts].join('; ');
  return { answer, proof: words === '' ? `Menurut ${view.record}` : words.slice(0, LONGEST) };
}

const LONGEST = 900;

/** The SOPs of the product whose records can prove steps of this text. */
export function linkedSops(steps: readonly Pick<StepContent, 'link'>[]): string[] {
  return [...new Set(steps.flatMap(({ link }) => (link === null ? [] : (link.split('/')[0] ?? []))))];
}
