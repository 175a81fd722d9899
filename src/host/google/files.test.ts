/** What Drive may give for the bytes of a file: read in each form, or refused with what to do instead. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openWorkbench } from '../../workbench/open-workbench.ts';
import { readFromDrive } from './files.ts';

const BYTES = [80, 75, 3, 4, -1, -128, 0];
const BASE64 = Buffer.from(Int8Array.from(BYTES).buffer).toString('base64');
const drive = globalThis as unknown as { Drive: unknown };

/** The advanced service, answering with this. */
function answering(media: unknown): void {
  drive.Drive = {
    Files: {
      get: (id: string, options: object) => {
        expect([id, options]).toEqual(['1AbC', { alt: 'media' }]);
        if (media instanceof Error) throw media;
        return media;
      },
    },
  };
}

beforeEach(() => {
  openWorkbench();
});
afterEach(() => {
  openWorkbench();
});

describe('a file in Drive', () => {
  test.each([
    ['a blob', { getBytes: () => BYTES }],
    ['an array of bytes', BYTES],
    ['text of one character a byte', String.fromCharCode(...BYTES.map((byte) => byte & 255))],
  ])('is read from %s', (_what, media) => {
    answering(media);

    expect(readFromDrive('1AbC')).toBe(BASE64);
  });

  test.each([
    ['text that lost its bytes', 'PK\u0003\u0004\ufffd'],
    ['facts instead of bytes', { id: '1AbC', name: 'Templat.docx' }],
    ['nothing', null],
  ])('is refused when it comes as %s: it can be uploaded instead', (_what, media) => {
    answering(media);

    expect(() => readFromDrive('1AbC')).toThrow('Unduh berkasnya, lalu unggah lewat panel ini.');
  });

  test('that is gone is told so', () => {
    answering(new Error('File not found: 1AbC.'));

    expect(() => readFromDrive('1AbC')).toThrow('mungkin sudah dihapus');
  });

  test('cannot be read where the service is not switched on', () => {
    drive.Drive = { Files: undefined };

    expect(() => readFromDrive('1AbC')).toThrow('Layanan Google Drive API belum aktif');
  });
});
