/** Blobs as Apps Script documents them: bytes with a name and a type, each byte signed. */
import { describe, expect, test } from '@jest/globals';
import { openWorkbench } from '../open-workbench.ts';
import { googleServices } from './index.ts';

const { Utilities } = googleServices(openWorkbench().kernel);

describe('bytes', () => {
  test.each([
    [0, 0],
    [127, 127],
    [128, -128],
    [255, -1],
  ])('byte %i of the content is given as %i', (byte, signed) => {
    const base64 = Buffer.from([byte]).toString('base64');

    expect(Utilities.newBlob(Utilities.base64Decode(base64)).getBytes()).toEqual([signed]);
  });

  test('text becomes UTF-8 bytes', () => {
    expect(Utilities.newBlob('é').getBytes()).toEqual([-61, -87]);
  });

  test('bytes are read as UTF-8 unless another charset is named', () => {
    const blob = Utilities.newBlob([-61, -87]);

    expect([blob.getDataAsString(), blob.getDataAsString('ISO-8859-1')]).toEqual(['é', 'Ã©']);
  });

  test('changing the bytes that were given does not change the blob', () => {
    const blob = Utilities.newBlob('Puskesmas');

    blob.getBytes().fill(0);

    expect(blob.getDataAsString()).toBe('Puskesmas');
  });

  test('setBytes replaces the content and keeps name and type', () => {
    const blob = Utilities.newBlob('lama', 'text/plain', 'catatan.txt').setBytes([98, 97, 114, 117]);

    expect([blob.getDataAsString(), blob.getContentType(), blob.getName()]).toEqual(['baru', 'text/plain', 'catatan.txt']);
  });
});

describe('name and type', () => {
  test('are those given when it was made', () => {
    const blob = Utilities.newBlob('{}', 'application/json', 'data.json');

    expect([blob.getName(), blob.getContentType(), blob.isGoogleType()]).toEqual(['data.json', 'application/json', false]);
  });

  test('a blob made without a name has none', () => {
    expect(Utilities.newBlob('').getName()).toBeNull();
  });

  test('can be changed in a chain', () => {
    const blob = Utilities.newBlob('a;b').setName('rekap.csv').setContentType('text/csv');

    expect([blob.getName(), blob.getContentType()]).toEqual(['rekap.csv', 'text/csv']);
  });

  test('a copy is a blob of its own', () => {
    const blob = Utilities.newBlob('asli', 'text/plain', 'asli.txt');

    blob.copyBlob().setName('salinan.txt').setBytes([33]);

    expect([blob.getName(), blob.getDataAsString()]).toEqual(['asli.txt', 'asli']);
  });
});
