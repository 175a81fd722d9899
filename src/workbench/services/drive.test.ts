/** The advanced Drive service, version 3, under the scope drive.file. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Workbench } from '../open-workbench.ts';
import { openWorkbench } from '../open-workbench.ts';
import type { GoogleServices } from './index.ts';
import { googleServices } from './index.ts';

let bench: Workbench;
let files: GoogleServices['Drive']['Files'];
let blob: GoogleAppsScript.Base.Blob;

beforeEach(() => {
  bench = openWorkbench({ today: '2026-01-05' });
  const { Drive, Utilities } = googleServices(bench.kernel);
  files = Drive.Files;
  blob = Utilities.newBlob([0, 1, 127, -128, -1], 'application/pdf', 'notulen.pdf');
});

function madeFile(name = 'notulen.pdf'): string {
  return files.create({ name }, blob).id ?? '';
}

describe('create', () => {
  test('keeps every byte of the blob', () => {
    const id = madeFile();

    expect(bench.kernel.drive.content(id)).toBe(Buffer.from([0, 1, 127, 128, 255]).toString('base64'));
    expect(files.get(id, { fields: 'size' })).toEqual({ size: '5' });
  });

  test('takes name and type of the resource before those of the blob', () => {
    expect(files.create({ name: 'Rapat.pdf', mimeType: 'application/x-pdf' }, blob)).toMatchObject({
      name: 'Rapat.pdf',
      mimeType: 'application/x-pdf',
    });
    expect(files.create({}, blob)).toMatchObject({ name: 'notulen.pdf', mimeType: 'application/pdf' });
  });

  test('two files may bear the same name, and have ids of their own', () => {
    expect(madeFile()).not.toBe(madeFile());
    expect(files.list().files?.map((file) => file.name)).toEqual(['notulen.pdf', 'notulen.pdf']);
  });

  test('without content the file is empty', () => {
    const { id = '' } = files.create({ name: 'kosong.txt', mimeType: 'text/plain' });

    expect(files.get(id, { fields: 'size' })).toEqual({ size: '0' });
  });
});

describe('fields', () => {
  test('create and get give kind, id, name and type when no fields are named', () => {
    const made = files.create({ name: 'notulen.pdf' }, blob);
    const basic = { kind: 'drive#file', id: made.id, name: 'notulen.pdf', mimeType: 'application/pdf' };

    expect(made).toEqual(basic);
    expect(files.get(made.id ?? '')).toEqual(basic);
    expect(files.list()).toEqual({ kind: 'drive#fileList', incompleteSearch: false, files: [basic] });
  });

  test('only the named fields come back', () => {
    const made = files.create({ name: 'notulen.pdf' }, blob, { fields: 'id,webViewLink' });

    expect(made).toEqual({ id: made.id, webViewLink: expect.stringContaining(made.id ?? '?') });
    expect(files.list({ fields: 'files(name,createdTime)' })).toEqual({
      files: [{ name: 'notulen.pdf', createdTime: '2026-01-05T01:00:00.000Z' }],
    });
  });
});

describe('get with alt=media', () => {
  test('gives every byte of the file, as a blob', () => {
    const media = files.get(madeFile(), { alt: 'media' }) as unknown as GoogleAppsScript.Base.Blob;

    expect(media.getBytes()).toEqual([0, 1, 127, -128, -1]);
    expect([media.getName(), media.getContentType()]).toEqual(['notulen.pdf', 'application/pdf']);
  });

  test('refuses another form of answer', () => {
    expect(() => files.get(madeFile(), { alt: 'proto' })).toThrow("Invalid value at 'alt': proto.");
  });
});

describe('drive.file', () => {
  test('a new workbench has no files', () => {
    expect(files.list().files).toEqual([]);
  });

  test.each([
    ['get', (id: string) => files.get(id)],
    ['remove', (id: string) => files.remove(id)],
  ] as const)('%s answers 404 for a file that the script did not make', (name, act) => {
    const method = name === 'remove' ? 'delete' : name;

    expect(() => act('1AbC')).toThrow(
      expect.objectContaining({
        name: 'GoogleJsonResponseException',
        message: `API call to drive.files.${method} failed with error: File not found: 1AbC.`,
        details: { code: 404, message: 'File not found: 1AbC.' },
      }),
    );
  });

  test('what one user had the script make is not there for another', () => {
    const id = madeFile();

    bench.as('kepala@contoh.example');

    expect(files.list().files).toEqual([]);
    expect(() => files.get(id)).toThrow('File not found');
    expect(() => files.remove(id)).toThrow('File not found');
    bench.as('petugas@contoh.example');
    expect(files.get(id).name).toBe('notulen.pdf');
  });
});

test('a removed file is gone with its content, the others stay', () => {
  const gone = madeFile('salah.pdf');
  const kept = madeFile('benar.pdf');

  files.remove(gone);

  expect(files.list().files?.map((file) => file.id)).toEqual([kept]);
  expect([bench.kernel.drive.content(gone), bench.state.keeper.getFile(gone)]).toEqual([null, null]);
});

test.each([
  ['Drive.Files.create with parents', () => files.create({ name: 'a', parents: ['1AbC'] })],
  ['Drive.Files.get with acknowledgeAbuse', () => files.get(madeFile(), { acknowledgeAbuse: true })],
  ['Drive.Files.list with q', () => files.list({ q: "name = 'a'" })],
] as const)('refuses %s by name, instead of passing it over', (name, act) => {
  expect(act).toThrow(`The workbench does not emulate ${name}.`);
});
