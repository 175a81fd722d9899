/** Notes on their way from the keyboard to the workbook. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { NoteAnswer, RunItem } from '../../sops/lokmin/jalankan/run-view.ts';
import type { Drafts } from './run-drafts.ts';
import {
  bothTexts,
  isSendable,
  isUnsaved,
  textOf,
  withAnswer,
  withChoice,
  withNewest,
  withRefusal,
  withSent,
  withTyped,
} from './run-drafts.ts';

const ITEM: RunItem = {
  number: 'ACR-1',
  order: 1,
  title: 'Pembukaan',
  step: null,
  presenter: null,
  discussion: null,
  minutes: null,
  seen: 'a',
};
const stored = (discussion: string | null, seen = 'b'): RunItem => ({ ...ITEM, discussion, seen });
const saved = (discussion: string): NoteAnswer => ({ outcome: 'saved', item: stored(discussion) });
const changed = (discussion: string): NoteAnswer => ({ outcome: 'changed', item: stored(discussion), by: 'Sari' });

function typed(text: string, drafts: Drafts = {}, item = ITEM): Drafts {
  return withTyped(drafts, item, text);
}

describe('what is typed', () => {
  test('is unsaved until it is answered, and then shown as it was typed: a space at the end is the beginning of the next word', () => {
    const drafts = typed('Capaian ');
    expect(isUnsaved(drafts['ACR-1'])).toBe(true);
    const after = withAnswer(withSent(drafts, 'ACR-1', 'Capaian '), 'ACR-1', 'Capaian ', saved('Capaian'));
    expect(isUnsaved(after['ACR-1'])).toBe(false);
    expect(textOf(after, stored('Capaian'))).toBe('Capaian ');
  });

  test('is saved over the newest row when it went on while the answer was under way', () => {
    const sent = withSent(typed('Capaian'), 'ACR-1', 'Capaian');
    const after = withAnswer(typed('Capaian naik', sent), 'ACR-1', 'Capaian', saved('Capaian'));
    expect(after['ACR-1']).toMatchObject({ text: 'Capaian naik', seen: 'b', sent: [] });
    expect(isUnsaved(after['ACR-1'])).toBe(true);
  });

  test('and taken back to what is stored needs no saving', () => {
    expect(isUnsaved(typed('Ada', typed('Ada lagi', {}, stored('Ada')), stored('Ada'))['ACR-1'])).toBe(false);
  });

  test('and refused waits for other words', () => {
    const drafts = withRefusal(typed('a'), 'ACR-1', 'Terlalu panjang.');
    expect(drafts['ACR-1'] && isSendable(drafts['ACR-1'])).toBe(false);
    const shorter = typed('b', drafts)['ACR-1'];
    expect(shorter && isSendable(shorter)).toBe(true);
  });
});

describe('what somebody else wrote', () => {
  test('is never overwritten: the person chooses, and each choice is saved over the row that was seen then', () => {
    const drafts = withAnswer(withSent(typed('Saya'), 'ACR-1', 'Saya'), 'ACR-1', 'Saya', changed('Sari'));
    expect(drafts['ACR-1'] && isSendable(drafts['ACR-1'])).toBe(false);
    expect(withChoice(drafts, 'ACR-1', 'stored')).toEqual({});
    expect(withChoice(drafts, 'ACR-1', 'mine')['ACR-1']).toMatchObject({ text: 'Saya', seen: 'b', conflict: null });
    expect(withChoice(drafts, 'ACR-1', 'both')['ACR-1']).toMatchObject({ text: 'Sari\nSaya', seen: 'b', conflict: null });
  });

  test('is no conflict when it is one’s own text, whose answer was lost with the connection', () => {
    const lost = withSent(typed('Capaian'), 'ACR-1', 'Capaian');
    const again = withSent(typed('Capaian naik', lost), 'ACR-1', 'Capaian naik');
    const after = withAnswer(again, 'ACR-1', 'Capaian naik', changed('Capaian'));
    expect(after['ACR-1']).toMatchObject({ text: 'Capaian naik', seen: 'b', conflict: null });
  });

  test('appears where nothing is typed, and leaves alone what is', () => {
    const settled = withAnswer(typed('Satu'), 'ACR-1', 'Satu', saved('Satu'));
    expect(textOf(withNewest(settled, { items: [stored('Satu dua')] }), stored('Satu dua'))).toBe('Satu dua');
    expect(textOf(withNewest(typed('Satu'), { items: [stored('Lain')] }), stored('Lain'))).toBe('Satu');
  });

  test('may be that the item is deleted: what was typed is kept, what was saved is not', () => {
    expect(withAnswer(typed('Satu'), 'ACR-1', 'Satu', { outcome: 'gone' })['ACR-1']).toMatchObject({
      text: 'Satu',
      isGone: true,
    });
    expect(withNewest(typed('Satu'), { items: [] })['ACR-1']).toMatchObject({ text: 'Satu', isGone: true });
    expect(withNewest(withAnswer(typed('Satu'), 'ACR-1', 'Satu', saved('Satu')), { items: [] })).toEqual({});
  });
});

test('two texts put together hold every line of both, and no line of the other twice', () => {
  const lines = fc.array(fc.constantFrom('Capaian', 'Masalah', 'Usul', 'RTL', '- satu', '- dua'), { maxLength: 6 });
  fc.assert(
    fc.property(lines, lines, (theirs, mine) => {
      const both = bothTexts(theirs.join('\n'), mine.join('\n')).split('\n');
      for (const line of [...theirs, ...mine]) expect(both).toContain(line);
      expect(both.slice(0, theirs.length)).toEqual(theirs.length > 0 ? theirs : []);
      for (const line of both.slice(theirs.length).filter((each) => each !== '')) expect(theirs).not.toContain(line);
    }),
  );
});
