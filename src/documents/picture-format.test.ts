/** What a picture is, and how large, read from its first bytes. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { pictureFormat } from './picture-format.ts';
import { JPEG, PROGRESSIVE_JPEG, png, withSegment } from './pictures.examples.ts';

const base64 = (hex: string) => Buffer.from(hex.replace(/ /g, ''), 'hex').toString('base64');

test.each([
  ['a PNG', png('x', 400, 100), { extension: 'png', width: 400, height: 100 }],
  ['a baseline JPEG', JPEG, { extension: 'jpeg', width: 16, height: 8 }],
  ['a progressive JPEG', PROGRESSIVE_JPEG, { extension: 'jpeg', width: 8, height: 24 }],
])('%s is told by its content, with its size', (_what, picture, format) => {
  expect(pictureFormat(picture)).toEqual(format);
});

describe('the size of a JPEG', () => {
  test('is not that of the preview which the camera keeps in front', () => {
    expect(pictureFormat(withSegment(JPEG, Buffer.from(PROGRESSIVE_JPEG, 'base64')))).toMatchObject({ width: 16, height: 8 });
  });

  test('is that of its pixels, also when the camera was held upright: no program turns it in a document', () => {
    const turned = Buffer.from(
      '457869660000 4d4d002a00000008 0001 0112 0003 00000001 00060000 00000000'.replace(/ /g, ''),
      'hex',
    );

    expect(pictureFormat(withSegment(JPEG, turned))).toMatchObject({ width: 16, height: 8 });
  });

  test('is found behind bytes that only fill', () => {
    const filled = Buffer.from(JPEG, 'base64').toString('hex').replace('ffc0', 'ffffffc0');

    expect(pictureFormat(base64(filled))).toMatchObject({ width: 16, height: 8 });
  });

  test('is found behind segments of any length', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }), (segments) => {
        const jpeg = segments.reduce((picture, segment) => withSegment(picture, Buffer.from(segment)), JPEG);

        expect(pictureFormat(jpeg)).toEqual({ extension: 'jpeg', width: 16, height: 8 });
      }),
    );
  });
});

test.each([
  ['nothing', ''],
  ['a text', 'bukan gambar'],
  ['a GIF', base64('474946383961 0100 0100')],
  ['a photo of an iPhone (HEIC)', base64('00000018 66747970 68656963')],
  ['an address with a picture inside', `data:image/jpeg;base64,${JPEG}`],
  ['a PNG that ends before its size', 'iVBORw0KGgo='],
  ['a PNG without width', png('x', 0, 10)],
  ['a JPEG that ends before its size', JPEG.slice(0, 120)],
  ['a JPEG without height', base64('ffd8 ffc0 000b 08 0000 0010 01 011100')],
  ['a JPEG whose picture begins without a size', base64('ffd8 ffda ffc0 000b 08 0008 0010 01 011100')],
  ['a JPEG that is over before it has a size', base64('ffd8 ffd9 ffc0 000b 08 0008 0010 01 011100')],
  ['a JPEG without loss, which Word does not show', base64('ffd8 ffc3 000b 08 0008 0010 01 011100 ffd9')],
])('%s is no picture', (_what, picture) => {
  expect(pictureFormat(picture)).toBeNull();
});

test('whatever stands behind the first bytes, the answer is a size or nothing', () => {
  const bytes = fc.uint8Array({ maxLength: 400 }).map((content) => Buffer.from(content).toString('hex'));

  fc.assert(
    fc.property(fc.constantFrom('ffd8ff', 'ffd8ffffc0', '89504e470d0a1a0a00'), bytes, (start, rest) => {
      const { width, height } = pictureFormat(base64(start + rest)) ?? { width: 1, height: 1 };

      expect(Math.min(width, height)).toBeGreaterThan(0);
    }),
  );
});
