/** How a photo is made small, without the browser that draws it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Size } from './shrink-photo.ts';
import { fitted, isHeic, MOST_BYTES, MOST_PIXELS, smallEnough } from './shrink-photo.ts';

/** Stands for a browser: so many bytes a pixel at full quality. */
const camera = (density: number) => (size: Size, quality: number) =>
  'A'.repeat(Math.round((size.width * size.height * density * quality * 4) / 3));

describe('size', () => {
  test('a photo of 12 megapixels gets its longer side to 1,280, a small one stays', () => {
    expect(fitted({ width: 4000, height: 3000 }, MOST_PIXELS)).toEqual({ width: 1280, height: 960 });
    expect(fitted({ width: 3000, height: 4000 }, MOST_PIXELS)).toEqual({ width: 960, height: 1280 });
    expect(fitted({ width: 640, height: 480 }, MOST_PIXELS)).toEqual({ width: 640, height: 480 });
  });

  test('no side is ever longer, or gone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (width, height) => {
        const size = fitted({ width, height }, MOST_PIXELS);
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(MOST_PIXELS);
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('weight', () => {
  const tried: [number, number][] = [];
  const noting = (density: number) => (size: Size, quality: number) => {
    tried.push([size.width, quality]);
    return camera(density)(size, quality);
  };

  test('quality goes first, then the size', () => {
    tried.length = 0;
    expect(smallEnough({ width: 4000, height: 3000 }, noting(0.2))).not.toBeNull();
    expect(tried).toEqual([
      [1280, 0.85],
      [1280, 0.75],
      [1280, 0.65],
      [1280, 0.55],
      [1280, 0.45],
    ]);
    tried.length = 0;
    expect(smallEnough({ width: 4000, height: 3000 }, noting(0.5))).not.toBeNull();
    expect(Math.min(...tried.map(([width]) => width))).toBeLessThan(1280);
  });

  test('whatever is taken is light enough', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 3, noNaN: true }), (density) => {
        const content = smallEnough({ width: 4000, height: 3000 }, camera(density));
        expect(content === null || (content.length * 3) / 4 <= MOST_BYTES + 1).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('what stays too heavy is not taken', () => {
    expect(smallEnough({ width: 4000, height: 3000 }, () => 'A'.repeat(200_000))).toBeNull();
  });
});

test.each([
  ['IMG_0001.HEIC', '', true],
  ['foto.heif', '', true],
  ['foto', 'image/heic', true],
  ['foto.jpg', 'image/jpeg', false],
  ['heic.png', 'image/png', false],
])('%s of type "%s" is told as HEIC: %s', (name, type, expected) => {
  expect(isHeic({ name, type })).toBe(expected);
});
