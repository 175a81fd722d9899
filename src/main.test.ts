/** What Google calls by itself. The menu's entries are run by the browser test and the bench. */
import { expect, test } from '@jest/globals';
import { bukaAdmen, call, onInstall, onOpen, tanggapanMasuk } from './main.ts';
import { openWorkbench } from './workbench/open-workbench.ts';

test('the trigger of forms fails in words when answers cannot be taken in, so that Google reports it', () => {
  const { error } = console;
  console.error = () => {};
  try {
    // A workbook that was never prepared: there is nowhere to take answers to.
    openWorkbench();
    expect(tanggapanMasuk).toThrow(/tidak (ditemukan|mengenal)/);
  } finally {
    console.error = error;
  }
});

test.each([
  ['onOpen', onOpen, 'NONE'],
  ['onOpen', onOpen, 'LIMITED'],
  ['onInstall', onInstall, 'NONE'],
  ['onInstall', onInstall, 'FULL'],
] as const)('%s builds the menu and touches nothing else, with authority %s', (_name, run, mode) => {
  const bench = openWorkbench();

  bench.withAuthority(mode, run);

  expect(bench.shown.menus).toMatchObject([{ title: 'Admen' }]);
  expect(bench.shown.menus[0]?.entries[0]).toEqual({ caption: 'Mulai di sini', functionName: 'mulaiDiSini' });
  expect(bench.calls().map(({ name }) => name)).toEqual(['ui.addMenu']);
});

test('with limited authority services are refused, so that the test above can fail', () => {
  const bench = openWorkbench({ htmlFile: () => '<p>' });
  expect(() => bench.withAuthority('LIMITED', bukaAdmen)).toThrow(/Required permissions:.*script\.container\.ui/);
  expect(() => bench.withAuthority('NONE', () => bench.host().sheetNames())).toThrow(/Required permissions:.*spreadsheets/);
  expect(() => bench.withAuthority('NONE', () => bench.host().recall('admen.nama'))).toThrow(/do not have permission/);
});

test('whoever withholds a right still gets an answer through the door of the sidebar', () => {
  const bench = openWorkbench();
  bench.withhold('spreadsheets');
  expect(call('mulai.show', {})).toMatchObject({ ok: true, value: { next: 'izin' } });
  expect(call('unit.list', {})).toMatchObject({ ok: false, code: 'permission' });
});
