/** What tests and demo do with naskah: the way of a draft to being in force. */
import type { Filled, Saved } from '../../schema/index.ts';

/** Who can call use cases, and be another person. */
interface Desk {
  as(email: string): void;
  done<T>(name: string, input?: object): T;
}

export const HEAD_ACCOUNT = 'kapus@contoh.example';
export const AUTHOR_ACCOUNT = 'petugas@contoh.example';

export const UMPAN_BALIK = 'SOP-001';
export const LOKMIN = 'SOP-002';
export const PIHAK_KETIGA = 'SOP-003';
export const KERANGKA_ACUAN = 'SOP-004';

/** Submits the draft and approves it as the head. */
export function approveNaskah(office: Desk, record: string): void {
  office.as(AUTHOR_ACCOUNT);
  office.done('dokumenSop.submit', { record });
  office.as(HEAD_ACCOUNT);
  const { seen } = office.done<Filled>('dokumenSop.loadApprove', { record });
  office.done('dokumenSop.approve', { record, seen, values: { approval: 'Disetujui', approvalNote: null } });
  office.as(AUTHOR_ACCOUNT);
}

/** Brings the draft into force, on today or the day given. */
export function issueNaskah(office: Desk, record: string, issuedOn?: string): Saved {
  approveNaskah(office, record);
  const { seen, values } = office.done<Filled>('dokumenSop.loadPublish', { record });
  return office.done<Saved>('dokumenSop.publish', { record, seen, values: { issuedOn: issuedOn ?? values.issuedOn } });
}

/** Opens a revision, and rewords the steps whose codes are named. */
export function reviseSteps(office: Desk, record: string, words: Readonly<Record<string, string>>): void {
  office.done('dokumenSop.revise', { record, values: { reason: 'Penyesuaian langkah' } });
  rewordSteps(office, record, words);
}

export function rewordSteps(office: Desk, record: string, words: Readonly<Record<string, string>>): void {
  const { values, seen } = office.done<Filled>('dokumenSop.loadSteps', { record });
  const steps = (values.steps as readonly { readonly heading: string }[]).map((step) => {
    const code = step.heading.split(' · ')[1] ?? '';
    return words[code] === undefined ? step : { ...step, text: words[code] };
  });
  office.done('dokumenSop.saveSteps', { record, seen, values: { steps } });
}
