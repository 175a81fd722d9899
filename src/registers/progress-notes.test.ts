/** The notes on an RTL's progress in their one cell. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { latestText, progressNotes, withNote } from './progress-notes.ts';

test('LM-9: the newest note stands on top, with its day and who wrote it', () => {
  const first = withNote(null, { on: '2026-10-12', by: 'Sari Handayani', text: 'Surat dikirim.' });
  const both = withNote(first, { on: '2026-10-18', by: '', text: 'Jadwal disusun.\nTempat menunggu.' });

  expect(progressNotes(both)).toEqual([
    '18 Oktober 2026: Jadwal disusun.\nTempat menunggu.',
    '12 Oktober 2026, Sari Handayani: Surat dikirim.',
  ]);
  expect(progressNotes(null)).toEqual([]);
});

test('LM-9: what staff typed into the sheet is kept as a note of its own', () => {
  const typed = withNote('Sudah ditelepon', { on: '2026-10-18', by: 'Sari', text: 'Dijawab.' });

  expect(typed).toBe('18 Oktober 2026, Sari: Dijawab.\nSudah ditelepon');
});

test('LM-9: no note is ever lost, however many are added', () => {
  const text = fc.string({ minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const cell = texts.reduce<string | null>(
        (progress, note) => withNote(progress, { on: '2026-10-18', by: 'Sari', text: note }),
        null,
      );

      expect(progressNotes(cell).join('\n')).toBe(cell ?? '');
      for (const note of texts) expect(cell).toContain(`18 Oktober 2026, Sari: ${note}`);
    }),
  );
});

test.each([
  [null, null],
  ['4 November 2026, Sari Handayani, A.Md.Keb.: Dua desa selesai: sisanya besok', 'Dua desa selesai: sisanya besok'],
  ['4 November 2026: Dua desa selesai\n1 Oktober 2026, Budi: Dimulai', 'Dua desa selesai'],
  ['ditulis di lembar', 'ditulis di lembar'],
])('LM-9: of %j the newest note says %j', (progress, text) => {
  expect(latestText(progress)).toBe(text);
});
