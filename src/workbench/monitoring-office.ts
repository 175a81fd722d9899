/** Contracts and monitoring meetings of a made-up office for tests: entered, scored and held as the sidebar does it. */
import type { Filled, Saved } from '../schema/index.ts';
import type { Office } from './office-workbench.ts';
import { CHAIR, officeWorkbench, SECRETARY } from './office-workbench.ts';

export const PARTNER = 'CV Bersih Contoh';
export const CONTACT = 'Tono Sugiarto';

/** An office in October 2026 with one contract for cleaning, assessed monthly by the five criteria. */
export function contractedOffice(changes: object = {}): { readonly office: Office; readonly contract: string } {
  const office = officeWorkbench({ today: '2026-10-05' });
  const partner = {
    ...{ name: PARTNER, work: 'Jasa kebersihan', contact: CONTACT, position: 'Direktur', active: true },
    ...{ address: 'Jalan Anggrek 2, Contoh', phone: '0812 0000 2000', email: 'tono@bersih.example' },
  };
  const id = office.done<Saved>('pihakKetiga.save', { values: partner }).record;
  const values = {
    ...{ partner: { id, label: PARTNER }, contractNumber: '027/12/KONTRAK/2026', work: 'Jasa kebersihan gedung', scope: null },
    ...{ start: '2026-07-01', end: '2027-06-30', value: 96_000_000, manager: SECRETARY, document: null },
    ...{ period: 'Bulanan', preset: 'Harga, kualitas, spesifikasi, termin, retur', scale: '0–100' },
    ...changes,
  };
  return { office, contract: office.done<Saved>('kontrak.add', { values }).record };
}

export interface TypedScore {
  readonly score?: number;
  readonly measured?: number;
  readonly notApplicable?: boolean;
  readonly remark?: string;
  readonly evidence?: string;
}

/** Scores the criteria in their order, and gives the answer. `from` is the first day of the period. */
export function scored(office: Office, contract: string, from: string, scores: readonly TypedScore[]) {
  const filled = office.done<Filled>('kontrak.loadScores', { record: contract, part: from });
  const cards = filled.values.scores as readonly object[];
  const values = { ...filled.values, scores: cards.map((card, index) => ({ ...card, ...scores[index] })) };
  return office.call('kontrak.score', { record: contract, part: from, seen: filled.seen, values });
}

/** The scores that make one weak criterion among good ones: 92, 90, 60, 88, none. */
export const ONE_WEAK: readonly TypedScore[] = [
  { score: 92 },
  { score: 90, evidence: 'Berita acara 3' },
  { score: 60, remark: 'Bahan pembersih tidak sesuai' },
  { score: 88 },
  { notApplicable: true, remark: 'Tidak ada retur' },
];

export function plannedMonitoring(office: Office, contract: string, date = '2026-10-12'): string {
  const filled = office.done<Filled>('monitoring.loadPlan', { record: contract });
  const agreed = { agreedWith: CONTACT, agreedVia: 'Telepon', agreedOn: office.host().today() };
  const values = { ...filled.values, date, chair: CHAIR, secretary: SECRETARY, ...agreed };
  return office.done<Saved>('monitoring.plan', { record: contract, values }).record;
}

/** Loads a form, lets `fill` change its values, and saves it; what must succeed. */
export function fillMeeting(
  office: Office,
  names: readonly [load: string, save: string],
  record: string,
  fill: (values: Record<string, unknown>) => object,
  part = '',
): Saved {
  const [load, save] = names;
  const filled = office.done<Filled>(load, { record, part });
  return office.done<Saved>(save, { record, part, seen: filled.seen, values: fill({ ...filled.values }) });
}

export function each(list: unknown, values: object): object[] {
  return (list as readonly object[]).map((item) => ({ ...item, ...values }));
}

/** Opened, with everybody there. */
export function openedMonitoring(office: Office, record: string, date = '2026-10-12'): void {
  office.at(date);
  fillMeeting(office, ['lokmin.loadOpening', 'lokmin.openMeeting'], record, (values) => values);
  fillMeeting(office, ['lokmin.loadAttendance', 'lokmin.recordAttendance'], record, ({ attendance }) => ({
    attendance: each(attendance, { attendance: 'Hadir' }),
  }));
}

export const PROBLEM = 'Bahan pembersih di bawah spesifikasi';
export const SOLUTION = 'Memakai daftar bahan yang disetujui puskesmas';

/** From the analysis to the tasks of everybody: one problem with two alternatives, one of them agreed, and one potential problem. */
export function discussedMonitoring(office: Office, record: string): void {
  fillMeeting(office, ['monitoring.loadAnalysis', 'monitoring.analyse'], record, ({ analyses }) => ({
    analyses: each(analyses, { analysis: 'Dibahas bersama kedua pihak.' }),
  }));
  fillMeeting(office, ['monitoring.loadProblems', 'monitoring.recordProblems'], record, () => ({
    problems: [{ problem: PROBLEM, criterion: null, cause: 'Pembelian tanpa daftar bahan' }],
  }));
  fillMeeting(office, ['monitoring.loadPotential', 'monitoring.recordPotential'], record, () => ({
    problems: [{ problem: 'Petugas kebersihan kurang saat cuti bersama', criterion: null, cause: 'Tidak ada petugas pengganti' }],
  }));
  const [problem = ''] = eachPart(office, record, 'monitoring.alternatif');
  fillMeeting(
    office,
    ['monitoring.loadAlternatives', 'monitoring.recordAlternatives'],
    record,
    () => ({
      alternatives: [
        { solution: SOLUTION, proposedBy: CONTACT },
        { solution: 'Puskesmas membeli bahannya sendiri', proposedBy: null },
      ],
    }),
    problem,
  );
  agreeOn(office, record, problem, SOLUTION);
  fillMeeting(office, ['monitoring.loadRtl', 'monitoring.planRtl'], record, ({ plans }) => ({
    plans: [
      ...each(plans, { executor: CONTACT, due: '2026-10-31' }),
      { activity: 'Memeriksa bahan setiap bulan', problem: PROBLEM, person: SECRETARY, executor: null, due: '2026-11-10' },
    ],
  }));
  for (const name of eachPart(office, record, 'monitoring.pelaksanaan'))
    fillMeeting(
      office,
      ['monitoring.loadOwnPart', 'monitoring.planOwnPart'],
      record,
      ({ tasks }) => ({ tasks: each(tasks, { approach: 'Dimulai minggu depan.' }) }),
      name,
    );
}

export function agreeOn(office: Office, record: string, problem: string, solution: string): void {
  const { options } = office.done<Filled>('monitoring.loadAgreement', { record, part: problem });
  const chosen = options?.['Alternatif solusi']?.find(({ label }) => label === solution);
  fillMeeting(
    office,
    ['monitoring.loadAgreement', 'monitoring.agree'],
    record,
    (values) => ({ ...values, solution: chosen }),
    problem,
  );
}

interface Shown {
  readonly steps: readonly { readonly actions: readonly { readonly form?: string; readonly part?: string }[] }[];
}

/** The parts for which the meeting offers a form. */
export function eachPart(office: Office, record: string, form: string): string[] {
  const { steps } = office.done<Shown>('monitoring.open', { record });
  return steps.flatMap(({ actions }) => actions.flatMap((action) => (action.form === form ? [action.part ?? ''] : [])));
}

/** Discussion of every item, conclusion, closing. */
export function closedMonitoring(office: Office, record: string): void {
  fillMeeting(office, ['lokmin.loadDiscussion', 'lokmin.recordDiscussion'], record, ({ discussions }) => ({
    discussions: each(discussions, { discussion: 'Dibahas dan disepakati.' }),
  }));
  fillMeeting(office, ['lokmin.loadConclusion', 'lokmin.recordConclusion'], record, () => ({
    conclusion: 'Kerja sama dilanjutkan.',
  }));
  fillMeeting(office, ['monitoring.loadClosing', 'monitoring.close'], record, () => ({ closedAt: '11.10' }));
}

/** A whole meeting about September, as its SOP has it. */
export function heldMonitoring(): { readonly office: Office; readonly contract: string; readonly record: string } {
  const { office, contract } = contractedOffice();
  const answer = scored(office, contract, '2026-09-01', ONE_WEAK);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  const record = plannedMonitoring(office, contract);
  openedMonitoring(office, record);
  discussedMonitoring(office, record);
  closedMonitoring(office, record);
  return { office, contract, record };
}
