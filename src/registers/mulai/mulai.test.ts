/** "Mulai di sini" through the sidebar's door: an empty workbook, a second person, a copy, a trigger that is gone, rights withheld. */
import { describe, expect, test } from '@jest/globals';
import type { Answer, Home } from '../../answer.ts';
import type { Filled, Question, Saved } from '../../schema/index.ts';
import { formulirTable } from '../../sops/umpan-balik/formulir/formulir.table.ts';
import { umpanBalikTable } from '../../sops/umpan-balik/umpan-balik.table.ts';
import { copiedWorkbook } from '../../workbench/copied-workbook.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { officeWorkbench, planned, preparedWorkbench } from '../../workbench/office-workbench.ts';
import { NEW_WORKBENCH } from '../../workbench/state/workbench-state.ts';
import type { JournalReport } from '../check-jejak.ts';
import { dokumenTable } from '../dokumen.table.ts';
import { jejakTable } from '../jejak.table.ts';
import { EXAMPLE_SETTINGS } from '../pegawai.examples.ts';
import { pengaturanFrom, pengaturanTable } from '../pengaturan.ts';
import { penomoranTable, WORKBOOK_SERIES } from '../penomoran.table.ts';
import { rapatTable } from '../rapat.table.ts';
import { unitTable } from '../unit.table.ts';
import { USUAL_UNITS } from './usual-units.ts';
import type { StartView } from './view.ts';

const ADI = 'adi@contoh.example';
const SARI = 'petugas@contoh.example';
const FORM = { kind: 'Umpan balik', title: 'Umpan balik Puskesmas Contoh', round: null };

const show = (office: Office) => office.done<StartView>('mulai.show');
const homeOf = (office: Office) => office.done<Home>('home').notices.filter(({ route }) => route === 'mulai');
const settings = (office: Office) => pengaturanFrom(office.rows(pengaturanTable));

function stateOf(office: Office, id: string): string | undefined {
  const { own, office: steps } = show(office);
  return [...own, ...steps].find((step) => step.id === id)?.state;
}

/** Fills a part of Pengaturan as its form does. */
function fillPart(office: Office, part: string, names: readonly (keyof typeof EXAMPLE_SETTINGS)[]): Answer {
  const given = Object.fromEntries(names.map((name) => [name, EXAMPLE_SETTINGS[name]]));
  return office.submit('pengaturan.load', `pengaturan.save.${part}`, '', (values) => ({ ...values, ...given }));
}

function withForm(office = officeWorkbench()): Office {
  office.done('formulir.make', { values: FORM });
  return office;
}

function send(office: Office, words: string): void {
  const [form] = office.state.forms();
  office.submitForm(form?.id ?? '', { 'Jenis umpan balik': 'Keluhan', 'Isi umpan balik': words, Identitas: 'Anonim' });
}

describe('an empty workbook', () => {
  test('leads from nothing to ready; each step is proved by what was done, and the next one is open', () => {
    const office = officeWorkbench({ snapshot: NEW_WORKBENCH });
    expect(homeOf(office)).toMatchObject([{ detail: '0 dari 9 langkah selesai. Berikutnya: Lembar kerja.' }]);
    const next = () => show(office).next;
    expect(next()).toBe('lembar');
    office.done('prepare', { accepted: [] });
    expect(next()).toBe('kop');
    fillPart(office, 'kop', ['government', 'agency', 'office', 'address', 'city']);
    expect(next()).toBe('logo');
    office.done('mulai.choose', { choice: 'Tanpa logo', chosen: true });
    expect(next()).toBe('pimpinan');
    fillPart(office, 'pimpinan', ['headTitle', 'headName', 'headNip']);
    expect(next()).toBe('unit');
    office.done('mulai.fillUnits');
    expect(next()).toBe('pegawai');
    office.done('pegawai.save', { values: { name: 'Ani Lestari', position: 'Perawat', active: true } });
    expect(next()).toBe('rapat');
    fillPart(office, 'rapat', ['place']);
    expect(next()).toBe('nomor');
    fillPart(office, 'nomor', ['unitCode']);
    expect(next()).toBe('formulir');
    expect(homeOf(office)).toEqual([]);
    withForm(office);
    expect(show(office)).toMatchObject({ next: '', done: 10, total: 10, standing: 'own' });
  });

  test('is gone on with by anybody at any time: the rows say how far it is', () => {
    const office = officeWorkbench({ snapshot: NEW_WORKBENCH });
    office.done('prepare', { accepted: [] });
    fillPart(office, 'kop', ['government', 'agency', 'office', 'address', 'city']);
    office.as(ADI);
    expect(show(office)).toMatchObject({ done: 2, next: 'logo', own: [{ id: 'izin', state: 'done' }] });
    office.type(
      'Pengaturan',
      `B${office.rows(pengaturanTable).findIndex(({ label }) => label === 'Nama pimpinan') + 2}`,
      'dr. Ratna',
    );
    office.type(
      'Pengaturan',
      `B${office.rows(pengaturanTable).findIndex(({ label }) => label === 'Jabatan pimpinan') + 2}`,
      'Kepala',
    );
    expect(stateOf(office, 'pimpinan')).toBe('done');
  });

  test('in which a sheet was deleted is to be prepared again, and is no new workbook on the home screen', () => {
    const office = officeWorkbench();
    const sheetId = office.state.grid.model.getters.getSheetIdByName('Unit') ?? '';
    office.state.grid.change((dispatch) => void dispatch('DELETE_SHEET', { sheetId, sheetName: 'Unit' }));
    expect(show(office)).toMatchObject({ next: 'lembar', done: 0 });
    expect(office.call('home')).toMatchObject({ ok: false, code: 'structure' });
    office.done('prepare', { accepted: [] });
    expect(stateOf(office, 'lembar')).toBe('done');
  });
});

describe('the steps', () => {
  test('a part of Pengaturan saves its own settings only, and refuses what the whole form refuses', () => {
    const office = officeWorkbench();
    const before = office.rows(pengaturanTable);
    const refused = office.submit('pengaturan.load', 'pengaturan.save.nomor', '', (values) => ({
      ...values,
      minutesNumber: 'NOT',
    }));
    expect(refused).toMatchObject({ ok: false, refusals: [{ field: 'minutesNumber' }] });
    expect(office.rows(pengaturanTable)).toEqual(before);

    office.submit('pengaturan.load', 'pengaturan.save.rapat', '', (values) => ({ ...values, place: 'Pendopo', city: 'Lain' }));

    expect(settings(office)).toMatchObject({ place: 'Pendopo', city: 'Contoh' });
  });

  test('only another head hands the account of the head on, also by this form', () => {
    const office = officeWorkbench();
    office.submit('pengaturan.load', 'pengaturan.save.pimpinan', '', (values) => ({
      ...values,
      headEmail: 'kapus@contoh.example',
    }));
    const refused = office.submit('pengaturan.load', 'pengaturan.save.pimpinan', '', (values) => ({
      ...values,
      headEmail: SARI,
    }));
    expect(refused).toMatchObject({ ok: false, refusals: [{ field: 'headEmail' }] });
  });

  test('habits that were looked at and left as they are count as done', () => {
    const office = preparedWorkbench();
    expect(stateOf(office, 'rapat')).toBe('open');
    office.submit('pengaturan.load', 'pengaturan.save.rapat', '', (values) => values);
    expect(stateOf(office, 'rapat')).toBe('done');
    office.done('mulai.choose', { choice: 'Rapat sudah sesuai', chosen: false });
    expect(stateOf(office, 'rapat')).toBe('open');
  });

  test('numbers are shown before patterns are saved, as they will be given', () => {
    const office = officeWorkbench();
    const record = planned(office);
    const { values } = office.done<Filled>('pengaturan.load');
    const typed = { ...values, unitCode: 'PKM-BARU' };
    const ask = () => office.done<Question>('pengaturan.previewNumbers', { record: '', seen: '', values: typed });
    expect(ask().answers[0]?.detail?.split('\n')[0]).toBe('Undangan: 440/001/UND/PKM-BARU/X/2026');

    office.done('pengaturan.save.nomor', { record: '', seen: '', values: typed });
    office.done('lokmin.makeInvitation', { record });

    expect(office.rows(dokumenTable)[0]?.letterNumber).toBe('440/001/UND/PKM-BARU/X/2026');
    expect(ask().answers[0]?.detail?.split('\n')[0]).toBe('Undangan: 440/002/UND/PKM-BARU/X/2026');
    expect(office.done('pengaturan.previewNumbers', { values: { ...typed, minutesNumber: 'NOT' } })).toBeNull();
  });

  test('usual units fill an empty list only', () => {
    const office = preparedWorkbench();
    office.done('mulai.fillUnits');
    expect(office.rows(unitTable).map(({ name, klaster }) => [name, klaster])).toEqual(USUAL_UNITS);
    expect(office.refusals('mulai.fillUnits')[0]?.message).toContain('sudah berisi');
    expect(office.rows(unitTable)).toHaveLength(USUAL_UNITS.length);
  });

  test('a choice that is not known is refused', () => {
    expect(officeWorkbench().refusals('mulai.choose', { choice: 'Tanpa kop', chosen: true })[0]?.message).toContain(
      'tidak dikenal',
    );
  });
});

describe('a second person', () => {
  test('is asked for her own name where the account does not tell it, and sees what the office has done', () => {
    const office = officeWorkbench();
    office.as('');
    expect(show(office)).toMatchObject({ next: 'nama', own: [{ id: 'izin' }, { id: 'nama', state: 'open' }] });
    office.done('introduce', { name: 'Ani Lestari' });
    expect(stateOf(office, 'nama')).toBe('done');
    expect(show(office).done).toBe(7);
  });

  test('brings no second trigger with a form of hers, and is told whose there is', () => {
    const office = withForm();
    office.as(ADI);
    expect(office.done<Filled>('formulir.loadNew').notes?.join()).toContain(`pemicu ${SARI}`);
    office.done('formulir.make', { values: { ...FORM, title: 'Formulir kedua' } });
    expect(office.state.triggers().map(({ creator }) => creator)).toEqual([SARI]);
    expect(show(office).office.at(-1)).toMatchObject({ id: 'pemicu', state: 'done', lines: [`Dipasang oleh ${SARI}`] });
  });

  test('takes the trigger over when its owner has left; both running take nothing twice', () => {
    const office = withForm();
    office.as(ADI);
    const { message } = office.done<Saved>('mulai.installTrigger');
    expect(message).toContain(`Pemicu ${SARI} hanya dapat dihapus oleh pemiliknya`);
    expect(office.state.triggers().map(({ creator }) => creator)).toEqual([SARI, ADI]);
    expect(settings(office).triggerOwner).toBe(ADI);
    send(office, 'Antrean loket terlalu lama.');
    expect(homeOf(office)).toMatchObject([{ text: '1 tanggapan formulir menunggu', tag: 'Ambil' }]);
    office.done('formulir.takeIn', { byTrigger: true });
    expect(homeOf(office)).toEqual([]);
    office.as(SARI);
    office.done('formulir.takeIn', { byTrigger: true });
    expect(office.rows(umpanBalikTable)).toHaveLength(1);
    expect(stateOf(office, 'pemicu')).toBe('done');
  });
});

describe('the trigger', () => {
  test('that was deleted by hand is noticed, and made again; what waited meanwhile is told and taken in', () => {
    const office = withForm();
    const [trigger] = office.state.triggers();
    office.state.record({ kind: 'triggerRemoved', id: trigger?.id ?? '' });
    send(office, 'Toilet kotor.');
    expect(homeOf(office)).toMatchObject([{ text: 'Pemicu tanggapan tidak ada lagi' }]);
    expect(show(office).office.at(-1)).toMatchObject({ lines: ['1 tanggapan menunggu diambil', 'Pemicu Anda tidak ada lagi'] });

    expect(office.done<Saved>('mulai.installTrigger').message).toBe('Pemicu terpasang atas nama Anda.');
    office.done('formulir.takeIn');

    expect(office.state.triggers()).toHaveLength(1);
    expect(stateOf(office, 'pemicu')).toBe('done');
    expect(homeOf(office)).toEqual([]);
  });

  test('needs a form first', () => {
    expect(officeWorkbench().refusals('mulai.installTrigger')[0]?.message).toContain('Buat formulirnya dahulu');
  });
});

describe('rights', () => {
  test('that were not ticked are named, with where they are given', () => {
    const office = officeWorkbench();
    office.withhold('script.send_mail', 'drive.file');
    expect(show(office)).toMatchObject({
      next: 'izin',
      own: [{ state: 'open', lines: [expect.stringContaining('file Drive'), expect.stringContaining('e-mail')] }],
    });
  });

  test('to spreadsheets: without it the steps are still answered, as far as they can be', () => {
    const office = officeWorkbench();
    office.withhold('spreadsheets');
    expect(show(office)).toMatchObject({ next: 'izin', office: [], total: 0 });
    expect(office.call('home')).toMatchObject({ ok: false, code: 'permission' });
  });

  test.each([
    ['drive.file', 'lokmin.makeInvitation', 'file Drive'],
    ['script.scriptapp', 'formulir.make', 'saat Anda tidak ada'],
    ['forms', 'formulir.make', 'mengelola formulir'],
  ])('%s: what needs it says so, and nothing is half done', (scope, useCase, words) => {
    const office = officeWorkbench();
    const record = planned(office);
    office.withhold(scope);
    const answer = office.call(useCase, { record, toDrive: true, values: FORM });
    expect(answer).toMatchObject({ ok: false, code: 'permission', refusals: [{ message: expect.stringContaining(words) }] });
    expect(office.rows(dokumenTable)).toEqual([]);
    expect(office.rows(formulirTable)).toEqual([]);
  });

  test('to the address: who withholds it is asked for a name', () => {
    const office = officeWorkbench();
    office.withhold('userinfo.email');
    expect(show(office).own.map(({ id, state }) => [id, state])).toEqual([
      ['izin', 'open'],
      ['nama', 'open'],
    ]);
    expect(office.call('unit.save', { values: { name: 'Gizi', active: true } })).toMatchObject({ ok: false, code: 'anonymous' });
  });
});

describe('a copied workbook', () => {
  /** With a form, a document and an answer that waits. */
  function copy(): Office {
    const original = withForm();
    original.done('lokmin.makeInvitation', { record: planned(original) });
    send(original, 'Antrean loket terlalu lama.');
    return officeWorkbench({ snapshot: copiedWorkbook(original.state.snapshot(), ADI), user: ADI });
  }

  test('is recognised, told on the home screen, and read as before', () => {
    const office = copy();
    expect(show(office)).toMatchObject({
      standing: 'copy',
      origin: { title: 'Admen', link: expect.stringContaining('buku-kerja-lokal') },
    });
    expect(homeOf(office)).toMatchObject([{ tag: 'Perlu keputusan', text: 'Buku kerja ini salinan' }]);
    expect(office.done('lokmin.list')).toHaveLength(1);
  });

  test.each([
    ['unit.save', { values: { name: 'Gizi', active: true } }],
    ['formulir.make', { values: FORM }],
    ['formulir.takeIn', {}],
    ['lokmin.makeAttendanceList', { record: 'RPT-2026-0001' }],
  ])('records, numbers and sends nothing before it is decided: %s', (useCase, input) => {
    const office = copy();
    const before = JSON.stringify(office.state.snapshot());
    const answer = office.call(useCase, input);
    expect(answer).toMatchObject({ ok: false, code: 'copy', refusals: [{ message: expect.stringContaining('Mulai di sini') }] });
    expect(JSON.stringify(office.state.snapshot())).toBe(before);
  });

  test('"Siapkan buku kerja" mends its sheets, but gives no numbers', () => {
    const office = copy();
    const rows = office.rows(jejakTable).length;
    office.type('Unit', 'B5', 'Diketik di salinan');
    office.done('prepare', { accepted: [] });
    expect(office.rows(jejakTable)).toHaveLength(rows);
  });

  test('as a new workbook keeps its data, goes on with the numbers, and leaves the forms to the original', () => {
    const office = copy();
    const { message } = office.done<Saved>('mulai.settle', { as: 'baru' });
    expect(message).toContain('1 formulir tetap milik buku kerja asal');
    expect(show(office)).toMatchObject({ standing: 'own', origin: null });
    expect(office.rows(formulirTable)).toMatchObject([{ active: false }]);
    expect(office.rows(jejakTable).at(-1)?.action).toBe('Jadikan salinan buku kerja baru');
    expect(office.done<JournalReport>('jejak.check').intact).toBe(true);
    expect(stateOf(office, 'formulir')).toBe('open');

    office.done('lokmin.makeInvitation', { record: planned(office, '2026-11-05') });
    expect(office.rows(dokumenTable).map(({ letterNumber }) => letterNumber)).toEqual([
      '440/001/UND/PKM-CTH/X/2026',
      '440/002/UND/PKM-CTH/X/2026',
    ]);
    withForm(office);
    expect(office.state.triggers().map(({ creator }) => creator)).toEqual([ADI]);
    expect(office.refusals('mulai.settle', { as: 'arsip' })[0]?.message).toContain('bukan salinan');
  });

  test('as an archive is read, and its documents can be made as they were; nothing is recorded there', () => {
    const office = copy();
    office.done('mulai.settle', { as: 'arsip' });
    expect(show(office)).toMatchObject({ standing: 'archive' });
    expect(homeOf(office)).toMatchObject([{ tag: 'Arsip' }]);
    expect(office.call('unit.save', { values: { name: 'Gizi', active: true } })).toMatchObject({ ok: false, code: 'copy' });
    const [meeting] = office.rows(rapatTable);
    expect(office.call('lokmin.makeInvitation', { record: meeting?.number ?? '' })).toMatchObject({ ok: true });
    office.done('mulai.settle', { as: 'baru' });
    expect(show(office).standing).toBe('own');
  });

  test('of an archive is asked again', () => {
    const first = copy();
    first.done('mulai.settle', { as: 'arsip' });
    const second = officeWorkbench({ snapshot: copiedWorkbook(first.state.snapshot(), SARI, 'salinan-kedua') });
    expect(show(second).standing).toBe('copy');
  });

  test('of before these marks is its own from the next commit on', () => {
    const office = officeWorkbench();
    const row = office.rows(penomoranTable).findIndex(({ series }) => series === WORKBOOK_SERIES) + 2;
    for (const column of ['A', 'B', 'C']) office.type('Penomoran', `${column}${row}`, '');
    const later = officeWorkbench({ snapshot: copiedWorkbook(office.state.snapshot(), ADI) });
    expect(show(later).standing).toBe('own');
    later.done('unit.save', { values: { name: 'Gizi', active: true } });
    later.done('unit.save', { values: { name: 'Imunisasi', active: true } });
    expect(later.rows(penomoranTable).filter(({ series }) => series === WORKBOOK_SERIES)).toMatchObject([
      { mark: 'salinan-buku-kerja Salinan dari Admen' },
    ]);
  });

  test('what is no decision is refused', () => {
    expect(copy().refusals('mulai.settle', { as: 'entah' })[0]?.message).toContain('Pilih');
  });
});
