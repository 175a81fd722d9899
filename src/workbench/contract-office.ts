/** Contracts and their scoring for tests: what a form showed, what an answer said, what a step offers. */
import type { Answer } from '../answer.ts';
import type { Filled, Saved } from '../schema/index.ts';
import type { RecordView } from '../sops/sop.ts';
import type { TypedScore } from './monitoring-office.ts';
import { contractedOffice } from './monitoring-office.ts';
import type { Office } from './office-workbench.ts';
import { CHAIR } from './office-workbench.ts';

/** What is refused, as words; the message when nothing is. */
export function told(answer: Answer): string {
  if (answer.ok) return (answer.value as Saved).message;
  return answer.refusals.map(({ field, message }) => `${field}: ${message}`).join(' ');
}

export interface Card {
  readonly heading: string;
  readonly note: string;
  readonly hides: readonly string[];
}

export function cardsOf(office: Office, contract: string, part = '2026-09-01'): readonly Card[] {
  return office.done<Filled>('kontrak.loadScores', { record: contract, part }).values.scores as readonly Card[];
}

/** Two criteria, 60 and 40, the second one measured. */
export function withTwoCriteria() {
  const { office, contract } = contractedOffice({ preset: 'Isi sendiri' });
  enterCriteria(office, contract, 60, 40);
  return { office, contract };
}

export function enterCriteria(
  office: Office,
  contract: string,
  first: number,
  second: number,
  others: readonly object[] = [],
): void {
  office.submit('kontrak.loadCriteria', 'kontrak.saveCriteria', contract, ({ criteria }) => {
    const [one = {}, two = {}] = (criteria ?? []) as object[];
    return {
      criteria: [
        { ...one, name: 'Kebersihan', target: 'Bersih', measure: 'Pemeriksaan', weight: first },
        {
          ...{ ...two, name: 'Keluhan', target: 'Paling banyak 2', measure: 'Catatan', weight: second },
          ...{ targetValue: 2, direction: 'Makin kecil makin baik' },
        },
        ...others,
      ],
    };
  });
}

/** Every criterion with one and the same score. */
export function flat(score: number, count = 5): TypedScore[] {
  return Array.from({ length: count }, () => ({ score }));
}

/** Another contract with the same partner. */
export function added(office: Office, changes: object): string {
  const values = {
    ...{ partner: { id: 'PKT-001', label: '' }, contractNumber: '027/13/2026', work: 'Pengelolaan limbah medis', scope: null },
    ...{ start: '2026-01-01', end: '2026-12-31', value: null, manager: CHAIR, document: null },
    ...{ period: 'Tribulanan', preset: 'Skema LKPP (kualitas, biaya, waktu, layanan)', scale: null },
    ...changes,
  };
  return office.done<Saved>('kontrak.add', { values }).record;
}

export function stepOf(office: Office, contract: string, id: string): RecordView['steps'][number] {
  const found = office.done<RecordView>('kontrak.open', { record: contract }).steps.find((step) => step.id === id);
  if (!found) throw new Error(`No step ${id}.`);
  return found;
}
