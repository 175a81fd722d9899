/** A flowchart in words says every step in order, and both ways of a decision. */
import { expect, test } from '@jest/globals';
import { drawFlow } from '../../documents/flowchart/draw-flow.ts';
import { PROCEDURES, step } from '../../documents/flowchart/procedures.examples.ts';
import { END } from '../../host/flowchart.ts';
import { drawingWords } from './flow-words.ts';

const PANEL = { width: 270, maxHeight: 5000 };

test('the steps are told in order, with what a decision leads to', () => {
  const steps = [
    step('1', 'Catat'),
    step('2', 'Benar?', { symbol: 'decision', no: '1' }),
    step('3', 'Berita acara', { symbol: 'document', next: END }),
    step('4', 'Sah?', { symbol: 'decision', next: '1' }),
  ];
  const [drawing] = drawFlow(steps, PANEL);

  expect(drawing && drawingWords(drawing, steps)).toBe(
    '1. Mulai; 2. Catat; 3. keputusan: Benar? (bila ya: langkah berikutnya; bila tidak: Catat); 4. dokumen: Berita acara (lalu: selesai); 5. keputusan: Sah? (bila ya: Catat; bila tidak: belum ditentukan); 6. Selesai.',
  );
});

test('no step of a long procedure is left out', () => {
  const words = drawFlow(PROCEDURES[40], PANEL)
    .map((drawing) => drawingWords(drawing, PROCEDURES[40]))
    .join(' ');

  for (const { text } of PROCEDURES[40]) expect(words).toContain(text);
});
