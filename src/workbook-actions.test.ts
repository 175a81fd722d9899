/** The one door of the sidebar: every outcome is an answer that says what to do, and what the workbook itself is asked for. */
import { describe, expect, jest, test } from '@jest/globals';
import { jejakTable } from './registers/jejak.table.ts';
import { officeWorkbench, planned } from './workbench/office-workbench.ts';
import { answer } from './workbook-actions.ts';

describe('an answer', () => {
  test.each(['tidak.ada', 'constructor', 'toString', '__proto__', ''])('to the unknown command “%s” says so', (name) => {
    expect(officeWorkbench().call(name)).toMatchObject({
      ok: false,
      code: 'unexpected',
      refusals: [{ field: '', message: `Admen tidak mengenal perintah “${name}”. Muat ulang panel.` }],
    });
  });

  test('to an error that nobody expected says that nothing was saved, and the log says where it was', () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => {});
    const host = {
      ...officeWorkbench().host(),
      read: () => {
        throw new TypeError('x is not a function');
      },
    };

    expect(answer(host, 'unit.list', {})).toMatchObject({
      ok: false,
      code: 'unexpected',
      refusals: [{ message: expect.stringContaining('x is not a function). Tidak ada yang disimpan. Muat ulang panel') }],
    });
    expect(logged.mock.calls.join('\n')).toMatch(/x is not a function[\s\S]*at /);
    logged.mockRestore();
  });

  test.each([null, undefined, 'teks', 5, [], { record: 5 }, { values: 'bukan isian' }, { record: { toString: 1 } }])(
    'to input %j, which no form sends, is a refusal and no exception',
    (input) => {
      const office = officeWorkbench();
      const before = office.rows(jejakTable);
      for (const name of [
        'unit.save',
        'unit.load',
        'lokmin.plan',
        'lokmin.loadAgenda',
        'lokmin.makeMinutes',
        'keepDraft',
        'show',
      ])
        expect([name, typeof office.call(name, input as object).ok]).toEqual([name, 'boolean']);
      expect(office.rows(jejakTable)).toEqual(before);
    },
  );
});

describe('the workbook', () => {
  test('selects the row of a record, and tells when there is none', () => {
    const office = officeWorkbench();
    const record = planned(office);

    expect(office.done('show', { table: 'Rapat', record })).toBe(true);
    expect(office.shown.selected).toBe('Rapat!R2C1');
    expect(office.done('show', { table: 'Rapat', record: 'RPT-2026-0099' })).toBe(false);
    expect(office.done('show', { table: 'Bukan lembar', record })).toBe(false);
  });

  test('selects the cell that a problem names, where its column stands now', () => {
    const office = officeWorkbench();
    office.done('showCell', { sheet: 'Pegawai', row: 3, header: 'Jabatan' });

    expect(office.shown.selected).toMatch(/^Pegawai!R3C\d+$/);
  });

  test('opens a form in a wide dialog, at its route', () => {
    const office = officeWorkbench();
    office.done('openWide', { route: 'form/pengaturan.isi' });

    const [dialog] = office.shown.dialogs;
    expect(dialog?.content).toContain('form/pengaturan.isi');
    expect(dialog?.width).toBeGreaterThan(600);
  });

  test('a route cannot end the script that carries it', () => {
    const office = officeWorkbench();
    office.done('openWide', { route: '</script><script>alert(1)</script>' });

    expect(office.shown.dialogs[0]?.content).not.toContain('<script>alert(1)');
  });

  test('gives the source of the charts, and of nothing else that was built', () => {
    const office = officeWorkbench();

    expect(office.done<string>('asset', { name: 'charts' })).toContain('AdmenCharts');
    for (const name of ['documents', 'sidebar', 'templates/lokmin/notulen', '', undefined])
      expect(office.refusals('asset', { name })).toMatchObject([{ message: expect.stringContaining('Muat ulang panel') }]);
  });

  test('keeps what a form holds unsaved for its user, until it is forgotten', () => {
    const office = officeWorkbench();
    const draft = JSON.stringify({ values: { text: 'ä'.repeat(20_000) }, seen: '' });
    office.done('keepDraft', { form: 'unit.isi//', draft });

    expect(office.done('draft', { form: 'unit.isi//' })).toBe(draft);
    office.as('lain@contoh.example');
    expect(office.done('draft', { form: 'unit.isi//' })).toBeNull();
    office.as('petugas@contoh.example');
    office.done('keepDraft', { form: 'unit.isi//', draft: null });
    expect(office.done('draft', { form: 'unit.isi//' })).toBeNull();
  });
});
