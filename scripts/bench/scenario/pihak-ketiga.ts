/** A third party with its contract: entered, assessed, discussed in a monitoring meeting from appointment to distribution, ended, recapped. */
import type { Filled, Ref, Saved } from '../../../src/schema/index.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import { submit } from './office.ts';

type Row = Record<string, unknown>;
type Target = { readonly record: string; readonly part?: string };

const PARTNER = {
  ...{ name: 'CV Segar Contoh', work: 'Jasa kebersihan', contact: 'Gunawan Santoso', position: 'Direktur', address: null },
  ...{ phone: null, email: 'kantor@segar.example', active: true },
};
const PRESET = 'Harga, kualitas, spesifikasi, termin, retur';

/** `date`: the day of the meeting, in whose month the contract is assessed. */
export function monitorContract(workbook: MeasuredWorkbook, date: string): void {
  const contract = enterContract(workbook, date);
  const period = `${date.slice(0, 8)}01`;
  submit(workbook, ['kontrak.loadScores', 'kontrak.score'], { record: contract, part: period }, (values) => ({
    ...values,
    scores: rows(values.scores).map((card, at) => ({ ...card, score: 60 + at * 8, evidence: 'Berita acara' })),
  }));
  const meeting = planMeeting(workbook, contract, date);
  hold(workbook, meeting);
  distribute(workbook, meeting, date);
  lookThrough(workbook, { contract, meeting, date });
}

function rows(list: unknown): readonly Row[] {
  return list as readonly Row[];
}

function enterContract(workbook: MeasuredWorkbook, date: string): string {
  const { record: id } = workbook.call<Saved>('pihakKetiga.save', { record: '', seen: '', values: PARTNER });
  workbook.call('pihakKetiga.list');
  submit(workbook, ['pihakKetiga.load', 'pihakKetiga.save'], { record: id }, (values) => ({
    ...values,
    phone: '0812 0000 3001',
  }));
  const form = workbook.call<Filled>('kontrak.loadNew', { record: '' });
  const year = date.slice(0, 4);
  const { record } = workbook.call<Saved>('kontrak.add', {
    record: '',
    values: {
      ...form.values,
      ...{ partner: { id, label: PARTNER.name }, contractNumber: '027/1/KONTRAK', work: 'Jasa kebersihan gedung', scope: null },
      ...{ start: `${year}-11-01`, end: `${Number(year) + 1}-10-31`, value: 96_000_000, manager: form.options?.Pegawai?.[0] },
      ...{ period: 'Bulanan', preset: PRESET, scale: '0–100', document: null },
    },
  });
  submit(workbook, ['kontrak.load', 'kontrak.save'], { record }, (values) => ({ ...values, scope: 'Gedung dan halaman' }));
  submit(workbook, ['kontrak.loadCriteria', 'kontrak.saveCriteria'], { record }, (values) => values);
  return record;
}

function planMeeting(workbook: MeasuredWorkbook, contract: string, date: string): string {
  const form = workbook.call<Filled>('monitoring.loadPlan', { record: contract });
  const [chair, secretary] = form.options?.Pegawai ?? [];
  const agreed = { agreedWith: PARTNER.contact, agreedVia: 'Telepon', agreedOn: date };
  const values = { ...form.values, ...agreed, date, start: '13:00', end: '15:00', chair, secretary };
  const { record } = workbook.call<Saved>('monitoring.plan', { record: contract, values });
  submit(workbook, ['monitoring.loadAppointment', 'monitoring.appoint'], { record }, (appointment) => appointment);
  workbook.call('monitoring.makeInvitation', { record });
  workbook.call('monitoring.sendInvitation', { record });
  return record;
}

function hold(workbook: MeasuredWorkbook, record: string): void {
  const target = { record };
  submit(workbook, ['lokmin.loadOpening', 'lokmin.openMeeting'], target, (values) => values);
  submit(workbook, ['lokmin.loadAttendance', 'lokmin.recordAttendance'], target, ({ attendance }) => ({
    attendance: rows(attendance).map((row) => ({ ...row, attendance: 'Hadir' })),
  }));
  submit(workbook, ['monitoring.loadAnalysis', 'monitoring.analyse'], target, ({ analyses }) => ({
    analyses: rows(analyses).map((row) => ({ ...row, analysis: 'Petugas kurang.' })),
  }));
  const found = (problem: string) => ({ problems: [{ problem, cause: 'Petugas kurang.', criterion: null }] });
  submit(workbook, ['monitoring.loadProblems', 'monitoring.recordProblems'], target, () => found('Toilet kotor'));
  submit(workbook, ['monitoring.loadPotential', 'monitoring.recordPotential'], target, () => found('Bahan habis'));
  const { values } = workbook.call<Filled>('monitoring.loadProblems', target);
  for (const { id } of rows(values.problems)) agree(workbook, { record, part: String(id) });
  submit(workbook, ['monitoring.loadRtl', 'monitoring.planRtl'], target, ({ plans }) => ({
    plans: rows(plans).map((plan) => ({ ...plan, executor: PARTNER.contact, due: '2027-01-15' })),
  }));
  submit(workbook, ['monitoring.loadOwnPart', 'monitoring.planOwnPart'], { record, part: PARTNER.contact }, ({ tasks }) => ({
    tasks: rows(tasks).map((task) => ({ ...task, approach: 'Pekan ini.' })),
  }));
  workbook.call('monitoring.makeTaskSheets', target);
  submit(workbook, ['lokmin.loadConclusion', 'lokmin.recordConclusion'], target, () => ({ conclusion: 'Semua sepakat.' }));
  submit(workbook, ['monitoring.loadClosing', 'monitoring.close'], target, () => ({ closedAt: '15:10' }));
}

function agree(workbook: MeasuredWorkbook, target: Target): void {
  submit(workbook, ['monitoring.loadAlternatives', 'monitoring.recordAlternatives'], target, () => ({
    alternatives: ['Menambah jadwal pembersihan', 'Mengganti penyedia'].map((solution) => ({ solution, proposedBy: null })),
  }));
  submit(workbook, ['monitoring.loadAgreement', 'monitoring.agree'], target, (values, { options }) => ({
    ...values,
    solution: firstOf(options?.['Alternatif solusi']),
  }));
}

function firstOf(refs: readonly Ref[] | undefined): Ref | null {
  return refs?.[0] ?? null;
}

function distribute(workbook: MeasuredWorkbook, record: string, date: string): void {
  workbook.call('monitoring.makeMinutes', { record });
  workbook.call('monitoring.sendMinutes', { record });
  submit(workbook, ['monitoring.loadDistribution', 'monitoring.recordDistribution'], { record }, ({ recipients }) => ({
    recipients: [...rows(recipients), { recipient: 'Pokja admen', via: 'Diserahkan', on: date, note: null }],
  }));
}

interface Looked {
  readonly contract: string;
  readonly meeting: string;
  readonly date: string;
}

function lookThrough(workbook: MeasuredWorkbook, { contract, meeting, date }: Looked): void {
  workbook.call('monitoring.list');
  workbook.call('monitoring.open', { record: meeting });
  workbook.call('kontrak.list');
  workbook.call('kontrak.open', { record: contract });
  workbook.call('kontrak.compare', { record: '' });
  const { values } = workbook.call<Filled>('monitoring.loadAppointment', { record: meeting });
  workbook.call('kontrak.makeScoreSheet', { record: contract, part: (values.monitoring as Ref | null)?.id ?? '' });
  submit(workbook, ['kontrak.loadRecap', 'kontrak.makeRecap'], {}, () => ({ year: Number(date.slice(0, 4)) }));
  submit(workbook, ['kontrak.loadEnd', 'kontrak.end'], { record: contract }, () => ({
    endedOn: date,
    endedReason: 'Gedung dipindahkan.',
  }));
}
