/** What the checker says of a flowchart: nothing of a sound one, and of each mistake the step and the remedy. */
import { describe, expect, test } from '@jest/globals';
import type { FlowStep } from '../../host/flowchart.ts';
import { END } from '../../host/flowchart.ts';
import { checkFlow } from './check-flow.ts';

function step(id: string, more: Partial<FlowStep> = {}): FlowStep {
  return { id, text: `Kerja ${id}`, symbol: 'process', next: null, no: null, isAlternative: false, ...more };
}

const asks = (id: string, no: string | null, next: string | null = null) => step(id, { symbol: 'decision', no, next });
const capsule = (id: string, next: string | null = null) => step(id, { symbol: 'terminator', next });
const choice = (id: string, more: Partial<FlowStep> = {}) => step(id, { isAlternative: true, ...more });

describe('a sound chart has no fault', () => {
  test.each<[string, FlowStep[]]>([
    ['of no step', []],
    ['of one step', [step('1')]],
    ['straight on', [step('1'), step('2'), step('3')]],
    ['with capsules of its own', [capsule('1'), step('2'), capsule('3')]],
    ['with a way back and one to the end', [step('1'), asks('2', '1'), asks('3', END), step('4')]],
    [
      'with alternatives, at its beginning and in the middle',
      [choice('1'), choice('2'), step('3'), choice('4'), choice('5'), step('6')],
    ],
    ['with a way back to alternatives, which enters all of them', [choice('1'), choice('2'), asks('3', '1'), step('4')]],
    ['with an alternative that goes its own way', [step('1'), choice('2'), choice('3', { next: END }), step('4')]],
    ['with a jump over steps that others reach', [step('1'), asks('2', '4'), step('3', { next: END }), step('4')]],
    ['whose last decision leads back or to the end', [step('1'), asks('2', '1')]],
  ])('%s', (_what, steps) => {
    expect(checkFlow(steps)).toEqual([]);
  });
});

describe('a mistake is told at its step, with the remedy', () => {
  test.each<[string, FlowStep[], [string, string][]]>([
    [
      'an empty text',
      [step('1', { text: '  ' })],
      [['1', 'Langkah ke-1 belum bertulisan. Isi tulisannya, atau hapus langkahnya.']],
    ],
    [
      'the same id twice',
      [step('1'), step('1', { text: 'Lain' })],
      [['1', 'Langkah ke-2 “Lain” memakai kode yang sama dengan langkah lain. Beri kode lain.']],
    ],
    [
      'a target that does not exist',
      [step('1', { next: '9' }), step('2')],
      [['1', 'Langkah ke-1 “Kerja 1” menuju langkah yang tidak ada. Pilih tujuan lain.']],
    ],
    [
      'targets of a decision that do not exist',
      [step('1'), asks('2', '8', '9'), step('3')],
      [
        ['2', 'Langkah ke-2 “Kerja 2” menuju langkah yang tidak ada bila “Ya”. Pilih tujuan lain.'],
        ['2', 'Langkah ke-2 “Kerja 2” menuju langkah yang tidak ada bila “Tidak”. Pilih tujuan lain.'],
        ['2', 'Langkah ke-2 “Kerja 2” adalah keputusan yang kedua jalannya sama. Pilih tujuan lain untuk “Ya” atau “Tidak”.'],
      ],
    ],
    [
      'a decision without Tidak',
      [asks('1', null), step('2')],
      [['1', 'Langkah ke-1 “Kerja 1” adalah keputusan dengan satu jalan. Pilih ke mana jalan “Tidak”.']],
    ],
    [
      'a decision whose ways lead to one step',
      [asks('1', '2'), step('2')],
      [['1', 'Langkah ke-1 “Kerja 1” adalah keputusan yang kedua jalannya sama. Pilih tujuan lain untuk “Ya” atau “Tidak”.']],
    ],
    [
      'a decision whose ways both lead to the end',
      [asks('1', END)],
      [['1', 'Langkah ke-1 “Kerja 1” adalah keputusan yang kedua jalannya sama. Pilih tujuan lain untuk “Ya” atau “Tidak”.']],
    ],
    [
      'Tidak of what is no decision',
      [step('1', { no: '2' }), step('2')],
      [['1', 'Langkah ke-1 “Kerja 1” bukan keputusan, tetapi mempunyai jalan “Tidak”. Kosongkan, atau pilih simbol Keputusan.']],
    ],
    [
      'a capsule in the middle',
      [step('1'), capsule('2'), step('3')],
      [
        [
          '2',
          'Langkah ke-2 “Kerja 2” adalah titik mulai atau selesai di tengah bagan. Pilih simbol lain, atau pindahkan ke awal atau akhir.',
        ],
      ],
    ],
    [
      'an end that goes on',
      [step('1'), capsule('2', '1')],
      [
        [
          '2',
          'Langkah ke-2 “Kerja 2” adalah akhir bagan, tetapi menuju langkah lain. Kosongkan tujuannya, atau pilih simbol lain.',
        ],
      ],
    ],
    [
      'an alternative alone',
      [step('1'), choice('2'), step('3')],
      [
        [
          '2',
          'Langkah ke-2 “Kerja 2” ditandai sebagai pilihan, tetapi berdiri sendiri. Tandai juga pilihan di sebelahnya, atau hapus tandanya.',
        ],
      ],
    ],
    [
      'a decision among alternatives',
      [step('0'), choice('1'), choice('2'), choice('3', { symbol: 'decision', no: '0' }), step('4')],
      [
        [
          '3',
          'Langkah ke-4 “Kerja 3” tidak dapat menjadi salah satu pilihan yang berdampingan. Hapus tanda pilihannya, atau ganti simbolnya.',
        ],
      ],
    ],
    [
      'a step that nobody reaches',
      [step('1', { next: '3' }), step('2'), step('3')],
      [['2', 'Langkah ke-2 “Kerja 2” tidak pernah dicapai. Arahkan suatu langkah ke sini, atau hapus langkahnya.']],
    ],
    [
      'a loop without exit, and a step that only leads into it',
      [step('1'), step('2'), asks('3', '2', '4'), step('4', { next: '2' }), step('5')],
      [
        ['1', 'Langkah ke-1 “Kerja 1” tidak pernah sampai ke akhir. Arahkan ke langkah yang menuju akhir.'],
        [
          '2',
          'Langkah ke-2 “Kerja 2” berputar tanpa jalan keluar lewat langkah ke-2, 3 dan 4. Beri salah satunya jalan menuju akhir.',
        ],
        ['5', 'Langkah ke-5 “Kerja 5” tidak pernah dicapai. Arahkan suatu langkah ke sini, atau hapus langkahnya.'],
      ],
    ],
    [
      'a step that leads to itself',
      [step('1', { next: '1' }), step('2')],
      [
        ['1', 'Langkah ke-1 “Kerja 1” kembali ke dirinya sendiri. Beri salah satunya jalan menuju akhir.'],
        ['2', 'Langkah ke-2 “Kerja 2” tidak pernah dicapai. Arahkan suatu langkah ke sini, atau hapus langkahnya.'],
      ],
    ],
  ])('%s', (_what, steps, faults) => {
    expect(checkFlow(steps)).toEqual(faults.map(([id, message]) => ({ step: id, message })));
  });
});
