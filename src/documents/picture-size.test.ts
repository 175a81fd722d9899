/** A picture in its frame. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fitInto } from './picture-size.ts';
import { JPEG, PROGRESSIVE_JPEG, png } from './pictures.examples.ts';

const frame = (cx: number, cy: number) => `<wp:extent cx="${cx}" cy="${cy}"/><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/>`;

test.each([
  ['a wide picture in a square', [400, 100], [800, 800], [800, 200]],
  ['a tall picture in a square', [100, 400], [800, 800], [200, 800]],
  ['a small picture in a large frame', [10, 10], [900, 300], [300, 300]],
  ['a large picture in a small frame', [5000, 5000], [900, 300], [300, 300]],
  ['a picture of the proportions of its frame', [30, 20], [720, 480], [720, 480]],
])('%s becomes as large as fits', (_what, [width = 0, height = 0], [cx = 0, cy = 0], [fitX = 0, fitY = 0]) => {
  expect(fitInto(frame(cx, cy), png('x', width, height))).toBe(frame(fitX, fitY));
});

test.each([
  ['a wide JPEG', JPEG, [600, 300]],
  ['a tall JPEG that is progressive', PROGRESSIVE_JPEG, [200, 600]],
])('%s becomes as large as fits', (_what, jpeg, [fitX = 0, fitY = 0]) => {
  expect(fitInto(frame(600, 600), jpeg)).toBe(frame(fitX, fitY));
});

test('any picture fills its frame in one direction, never exceeds it, and keeps its proportions', () => {
  const pixels = fc.integer({ min: 1, max: 20_000 });
  const emu = fc.integer({ min: 100_000, max: 7_000_000 });

  fc.assert(
    fc.property(pixels, pixels, emu, emu, (width, height, cx, cy) => {
      const [, x = '', y = ''] = /cx="(\d+)" cy="(\d+)"/.exec(fitInto(frame(cx, cy), png('x', width, height))) ?? [];

      expect(Number(x) === cx || Number(y) === cy).toBe(true);
      expect(Number(x)).toBeLessThanOrEqual(cx);
      expect(Number(y)).toBeLessThanOrEqual(cy);
      // Rounded to one EMU in each direction.
      expect(Math.abs(Number(x) * height - Number(y) * width)).toBeLessThanOrEqual(Math.max(width, height));
    }),
  );
});

test.each([
  ['a file that ends before its size', 'iVBORw0KGgo='],
  ['a PNG without width', png('x', 0, 10)],
])('%s leaves the frame as it is', (_what, base64) => {
  expect(fitInto(frame(800, 600), base64)).toBe(frame(800, 600));
});
