/** What Google calls by itself. The menu's entries are run by the browser test and the bench. */
import { expect, test } from '@jest/globals';
import { tanggapanMasuk } from './main.ts';
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
