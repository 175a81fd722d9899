/** One keluhan from its arrival to its closing by every form and paper, beside it one that needs an explanation only, and the papers of the period. */
import type { Filled, Saved } from '../../../src/schema/index.ts';
import type { ExampleEntry } from '../../../src/sops/umpan-balik/keluhan/keluhan.examples.ts';
import * as way from '../../../src/sops/umpan-balik/keluhan/keluhan.examples.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import { submit } from './office.ts';

/** The head alone approves, and brings an entry to a meeting. */
const HEAD = 'kapus@contoh.example';

/** `person` does all else; `meeting` is the number of one that was held. */
export function handleFeedback(workbook: MeasuredWorkbook, person: string, meeting: string, today: string): void {
  const [complaint] = way.EXAMPLE_ENTRIES;
  const suggestion = way.EXAMPLE_ENTRIES.find(({ kind }) => kind === 'Saran');
  if (!complaint || !suggestion) throw new Error('There are no example entries.');
  const everybody = { team: person, unit: person, head: HEAD, officer: person };
  const record = arrive(workbook, complaint);
  handle(workbook, everybody, record, complaint);
  followUp(workbook, everybody, record, complaint, today);
  settle(workbook, suggestion);
  submit(workbook, ['umpanBalik.loadFromMeeting', 'umpanBalik.recordFromMeeting'], { record: meeting }, (values, filled) => ({
    ...values,
    item: filled.options?.Acara?.[0],
    content: suggestion.content,
  }));
  for (const name of ['list', 'board']) workbook.call(`umpanBalik.${name}`);
  workbook.call('jejak.history', { records: [record] });
  printPeriod(workbook);
}

function arrive(workbook: MeasuredWorkbook, entry: ExampleEntry): string {
  const filled = workbook.call<Filled>('umpanBalik.loadNew');
  const { kind, channel, content } = entry;
  workbook.call('umpanBalik.similar', {
    record: '',
    seen: '',
    values: { ...filled.values, kind, channel, content, unit: way.unitNamed(filled.options?.Unit ?? [], entry.unit) },
  });
  const record = way.recordEntry(workbook, { entry, secrecy: 'Terbuka', reporter: 0 }, filled.options?.Unit ?? []);
  submit(workbook, ['umpanBalik.loadData', 'umpanBalik.saveData'], { record }, (values) => ({ ...values, hope: 'Lebih cepat.' }));
  workbook.call('umpanBalik.receiptText', { record });
  workbook.call('umpanBalik.makeReceipt', { record });
  return record;
}

function handle(workbook: MeasuredWorkbook, people: way.People, record: string, entry: ExampleEntry): void {
  way.identifyEntry(workbook, people, record, entry, 2);
  way.distributeEntry(workbook, people, record, entry);
  way.giveAlternatives(workbook, people, record, entry);
  way.decideEntry(workbook, people, record, entry);
  way.approveEntry(workbook, people, record);
  workbook.call('umpanBalik.proposeToMeeting', { record });
  way.executeEntry(workbook, people, record, entry);
  way.answerEntry(workbook, people, record);
  workbook.call('umpanBalik.answerText', { record });
  workbook.call('umpanBalik.makeAnswer', { record });
}

function followUp(workbook: MeasuredWorkbook, people: way.People, record: string, entry: ExampleEntry, today: string): void {
  submit(workbook, ['umpanBalik.loadRtl', 'umpanBalik.planRtl'], { record }, (_values, filled) => ({
    plans: [{ activity: entry.solution, problem: null, person: filled.options?.Pegawai?.[0], due: today }],
  }));
  way.rateEntry(workbook, people, record, entry, today);
  way.closeEntry(workbook, people, record);
  submit(workbook, ['umpanBalik.loadReopen', 'umpanBalik.reopen'], { record }, () => ({ reason: 'Masalahnya terulang' }));
  way.closeEntry(workbook, people, record);
}

function settle(workbook: MeasuredWorkbook, entry: ExampleEntry): void {
  const { options } = workbook.call<Filled>('umpanBalik.loadNew');
  const record = way.recordEntry(workbook, { entry, secrecy: 'Anonim', reporter: 0 }, options?.Unit ?? []);
  submit(workbook, ['umpanBalik.loadSettle', 'umpanBalik.settle'], { record }, () => ({ explanation: entry.solution }));
}

/** The periods that the forms propose: this month, this quarter. */
function printPeriod(workbook: MeasuredWorkbook): void {
  submit(workbook, ['umpanBalik.loadBook', 'umpanBalik.makeBook'], {}, (values) => values);
  submit(workbook, ['umpanBalik.loadBook', 'umpanBalik.makeBook'], {}, (values) => ({
    ...values,
    book: 'Buku kepuasan pelanggan',
  }));
  submit(workbook, ['umpanBalik.loadReport', 'umpanBalik.makeReport'], {}, (values) => values);
  submit(workbook, ['umpanBalik.loadRecap', 'umpanBalik.makeRecap'], {}, (values) => values);
}

/** Where answers of the public go: a form of its own, asked for by the trigger and by hand, one of them kept aside. */
export function hearThePublic(workbook: MeasuredWorkbook, title: string): void {
  const answer = (content: string) =>
    workbook.answer(title, { 'Jenis umpan balik': ['Keluhan'], 'Isi umpan balik': [content], Identitas: ['Anonim'] });
  const asideNumber = () => workbook.call<readonly { record: string }[]>('karantina.list').slice(-1)[0]?.record ?? '';
  answer('Antrean terlalu lama, hanya satu loket yang buka.');
  workbook.run('tanggapanMasuk');
  for (const decision of ['Catat sebagai umpan balik', 'Abaikan']) {
    answer(`Kunjungi https://a.contoh.example https://b.contoh.example https://c.contoh.example ${decision}`);
    workbook.call<Saved>('formulir.takeIn');
    submit(workbook, ['formulir.loadQuarantined', 'formulir.decideQuarantined'], { record: asideNumber() }, (values) => ({
      ...values,
      decision,
      reason: 'Iklan',
    }));
  }
}

/** A form is made and its poster printed; gives its number. */
export function makeForm(workbook: MeasuredWorkbook, kind: string, title: string, round: object | null): string {
  let record = '';
  const filled = workbook.call<Filled>('formulir.loadNew');
  record = workbook.call<Saved>('formulir.make', { values: { ...filled.values, kind, title, round } }).record;
  submit(workbook, ['formulir.loadPoster', 'formulir.makePoster'], { record }, (values) => values);
  workbook.call('formulir.list');
  return record;
}
