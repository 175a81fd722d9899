/** A SOP: written as a copy, approved, issued, printed, revised, looked at by a record and by hand, brought before the lokmin, and withdrawn. */
import type { Filled, Saved } from '../../../src/schema/index.ts';
import type { NaskahView } from '../../../src/sops/dokumen-sop/naskah/read-naskah.ts';
import type { RecordLine } from '../../../src/sops/sop.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import { submit } from './office.ts';

type Row = Record<string, unknown>;

const HEAD = 'kapus@contoh.example';
/** Of those that a new workbook brings along: the lokmin's, whose steps its records prove. */
const LOKMIN_SOP = 'SOP-002';

/** `person` works on it; the head approves. */
export function keepProcedure(workbook: MeasuredWorkbook, person: string): void {
  const record = LOKMIN_SOP;
  workbook.call('dokumenSop.list');
  write(workbook, record);
  const first = issue(workbook, record, person);
  print(workbook, record, first.revision);
  distribute(workbook, record, first.day);
  look(workbook, record);
  submit(workbook, ['dokumenSop.loadReview', 'dokumenSop.review'], { record }, (values) => ({
    ...values,
    outcome: 'Masih sesuai',
  }));
  revise(workbook, record, person);
  const copy = addCopy(workbook, record);
  issue(workbook, copy, person);
  submit(workbook, ['dokumenSop.loadWithdraw', 'dokumenSop.withdraw'], { record: copy }, (values) => ({
    ...values,
    endedReason: 'Digabung dengan SOP lain.',
  }));
}

function rows(list: unknown): readonly Row[] {
  return list as readonly Row[];
}

function write(workbook: MeasuredWorkbook, record: string): void {
  submit(workbook, ['dokumenSop.loadHead', 'dokumenSop.saveHead'], { record }, (values) => ({ ...values, unit: 'Tata Usaha' }));
  submit(workbook, ['dokumenSop.loadSections', 'dokumenSop.saveSections'], { record }, ({ sections }) => ({
    sections: rows(sections).map((section, at) => (at === 0 ? { ...section, text: 'Pertemuan bulanan puskesmas.' } : section)),
  }));
  reword(workbook, record, 'Kepala Puskesmas menyiapkan bahan rapat.');
}

function reword(workbook: MeasuredWorkbook, record: string, text: string): void {
  submit(workbook, ['dokumenSop.loadSteps', 'dokumenSop.saveSteps'], { record }, ({ steps }) => ({
    steps: rows(steps).map((step, at) => (at === 0 ? { ...step, text } : step)),
  }));
}

function issue(workbook: MeasuredWorkbook, record: string, person: string): Issued {
  workbook.call('dokumenSop.submit', { record });
  workbook.as(HEAD);
  submit(workbook, ['dokumenSop.loadApprove', 'dokumenSop.approve'], { record }, () => ({
    approval: 'Disetujui',
    approvalNote: null,
  }));
  workbook.as(person);
  submit(workbook, ['dokumenSop.loadPublish', 'dokumenSop.publish'], { record }, (values) => values);
  const { shown, issuedOn } = workbook.call<NaskahView>('dokumenSop.read', { record });
  return { revision: shown, day: issuedOn ?? '' };
}

interface Issued {
  readonly revision: string;
  readonly day: string;
}

function print(workbook: MeasuredWorkbook, record: string, revision: string): void {
  workbook.call('dokumenSop.open', { record });
  workbook.call('dokumenSop.makeDocument', { record, part: revision });
  workbook.call('dokumenSop.makeBlankChecklist', { record });
}

function distribute(workbook: MeasuredWorkbook, record: string, on: string): void {
  submit(workbook, ['dokumenSop.loadDistribution', 'dokumenSop.saveDistribution'], { record }, () => ({
    recipients: [{ recipient: 'Tata Usaha', via: 'Diserahkan', on, note: null }],
  }));
}

/** By a lokmin, and by eye with a step that nobody does; that goes to the lokmin. */
function look(workbook: MeasuredWorkbook, record: string): void {
  const [meeting] = workbook.call<readonly RecordLine[]>('lokmin.list');
  const answered = (answer: (at: number) => string) => (values: Row) => ({
    ...values,
    answers: rows(values.answers).map((row, at) => ({ ...row, answer: row.answer ?? answer(at) })),
  });
  const pair = ['dokumenSop.loadCheck', 'dokumenSop.check'] as const;
  submit(
    workbook,
    pair,
    { record, part: `lokmin.${meeting?.record ?? ''}` },
    answered(() => 'Ya'),
  );
  submit(
    workbook,
    pair,
    { record },
    answered((at) => (at === 3 ? 'Tidak' : 'Ya')),
  );
  const { checks } = workbook.call<{ readonly checks: readonly { readonly number: string }[] }>('dokumenSop.compliance', {
    record,
  });
  workbook.call('dokumenSop.makeChecklist', { record, part: checks[0]?.number ?? '' });
  submit(workbook, ['dokumenSop.loadBring', 'dokumenSop.bring'], { record }, (values) => values);
}

/** Two revisions: the first is dropped, the second issued. */
function revise(workbook: MeasuredWorkbook, record: string, person: string): void {
  const open = () =>
    submit(workbook, ['dokumenSop.loadRevise', 'dokumenSop.revise'], { record }, () => ({ reason: 'Pedoman yang baru.' }));
  open();
  workbook.call('dokumenSop.dropDraft', { record });
  open();
  reword(workbook, record, 'Kepala Puskesmas menyiapkan bahan rapat bersama ketua tim.');
  submit(workbook, ['dokumenSop.loadHistory', 'dokumenSop.saveHistory'], { record }, (values) => values);
  issue(workbook, record, person);
}

function addCopy(workbook: MeasuredWorkbook, original: string): string {
  const form = workbook.call<Filled>('dokumenSop.loadNew');
  const copied = form.options?.['Dokumen SOP']?.find(({ id }) => id === original);
  const values = { ...form.values, title: 'Lokakarya mini jejaring', unit: 'Tata Usaha', from: 'Salinan naskah lain', copied };
  return workbook.call<Saved>('dokumenSop.add', { record: '', seen: '', values }).record ?? '';
}
