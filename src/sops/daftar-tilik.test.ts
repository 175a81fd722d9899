/** The daftar tilik of any SOP: what counts as done, and the rate that follows. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ProvedStep } from './daftar-tilik.ts';
import { checklistData, complianceOf, isChecked, isCompliant } from './daftar-tilik.ts';
import type { StepState } from './sop.ts';

const proved = (number: number | null, state: StepState, lines: readonly string[] = []): ProvedStep => ({
  step: { id: number === null ? 'LM-15' : `LM-${number}`, number, text: `Langkah ${number ?? 'tambahan'}.` },
  proof: { state, lines },
});
const states = (...of: readonly StepState[]) => of.map((state, index) => proved(index + 1, state));
const anyStates = fc.array(fc.constantFrom<StepState>('done', 'partly', 'open', 'notApplicable'), { maxLength: 30 });

describe('LM-17: the rate of compliance', () => {
  test.each<[readonly StepState[], number | null]>([
    [['done', 'done', 'done', 'done', 'open'], 80],
    [['done', 'partly'], 50],
    [['done', 'notApplicable'], 100],
    [['open', 'notApplicable'], 0],
    [['notApplicable', 'notApplicable'], null],
    [[], null],
  ])('of %j is %s', (given, rate) => {
    expect(complianceOf(states(...given)).rate).toBe(rate);
  });

  test('counts every step once, and lies between 0 and 100 wherever a step applies', () => {
    fc.assert(
      fc.property(anyStates, (given) => {
        const { yes, no, notApplicable, rate } = complianceOf(states(...given));
        expect(yes + no + notApplicable).toBe(given.length);
        expect(rate === null).toBe(yes + no === 0);
        if (rate !== null) expect(rate >= 0 && rate <= 100).toBe(true);
      }),
    );
  });

  test('does not change with what does not apply, and rises with what is done', () => {
    fc.assert(
      fc.property(anyStates, (given) => {
        const before = complianceOf(states(...given)).rate;
        expect(complianceOf(states(...given, 'notApplicable')).rate).toBe(before);
        expect(complianceOf(states(...given, 'done')).rate ?? 0).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });

  test.each<[number, boolean]>([
    [66, true],
    [67, false],
  ])('is weighed unrounded against a threshold of %d %%', (limit, verdict) => {
    expect(isCompliant(complianceOf(states('done', 'done', 'open')), limit)).toBe(verdict);
  });

  test('of nothing is neither compliant nor not', () => {
    expect(isCompliant(complianceOf([]), 80)).toBeNull();
  });
});

describe('LM-17: the table', () => {
  test('has the steps of the source, those with an ID but no number among them, and no supporting ones', () => {
    expect(
      [
        { id: 'LM-4', number: 4 },
        { id: 'LM-15', number: null },
        { id: 'tutup', number: null },
      ].map(isChecked),
    ).toEqual([true, true, false]);
  });

  test('marks one answer of each step and says what shows it', () => {
    const data = checklistData(
      [
        proved(1, 'done', ['3 dari 3 siap']),
        proved(2, 'partly', ['2 dari 3 siap']),
        proved(3, 'done'),
        proved(4, 'notApplicable'),
        proved(null, 'open'),
      ],
      80,
    );

    expect(data).toEqual({
      Langkah: [
        { No: '1', 'Langkah kegiatan': 'Langkah 1.', Ya: '✓', Tidak: '', 'Tidak berlaku': '', Bukti: '3 dari 3 siap' },
        {
          No: '2',
          'Langkah kegiatan': 'Langkah 2.',
          Ya: '',
          Tidak: '✓',
          'Tidak berlaku': '',
          Bukti: 'Baru sebagian; 2 dari 3 siap',
        },
        { No: '3', 'Langkah kegiatan': 'Langkah 3.', Ya: '✓', Tidak: '', 'Tidak berlaku': '', Bukti: 'Tercatat' },
        { No: '4', 'Langkah kegiatan': 'Langkah 4.', Ya: '', Tidak: '', 'Tidak berlaku': '✓', Bukti: '–' },
        { No: '–', 'Langkah kegiatan': 'Langkah tambahan.', Ya: '', Tidak: '✓', 'Tidak berlaku': '', Bukti: '–' },
      ],
      'Jumlah ya': '2',
      'Jumlah tidak': '2',
      'Jumlah tidak berlaku': '1',
      'Tingkat kepatuhan': '2 : (2 + 2) × 100 % = 50 %',
      'Simpulan kepatuhan': 'Belum patuh: di bawah ambang 80 %. Langkah yang belum dilakukan perlu ditindaklanjuti.',
    });
  });

  test('says that nothing can be computed when no step applies', () => {
    expect(checklistData([proved(1, 'notApplicable')], 80)).toMatchObject({
      'Tingkat kepatuhan': 'tidak dapat dihitung, sebab tidak ada langkah yang berlaku',
      'Simpulan kepatuhan': 'Kepatuhan tidak dapat disimpulkan.',
    });
  });
});
