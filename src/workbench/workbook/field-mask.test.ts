/** Field masks: of partial responses, and of what a request writes. */
import { describe, expect, test } from '@jest/globals';
import { applyMask, checkMask, maskAsks } from './field-mask.ts';
import { refusalOf } from './test-workbook.ts';

const RESOURCE = {
  id: 'x',
  properties: { title: 'Uji', locale: 'in_ID' },
  sheets: [{ properties: { sheetId: 0, title: 'A' }, data: [{ note: 'n' }] }, { properties: { sheetId: 1, title: 'B' } }],
};

describe('a partial response', () => {
  test.each([
    ['id', { id: 'x' }],
    ['properties', { properties: RESOURCE.properties }],
    ['properties.title', { properties: { title: 'Uji' } }],
    ['properties/title', { properties: { title: 'Uji' } }],
    ['id, properties( title )', { id: 'x', properties: { title: 'Uji' } }],
    ['sheets.properties.title', { sheets: [{ properties: { title: 'A' } }, { properties: { title: 'B' } }] }],
    ['sheets(data.note)', { sheets: [{ data: [{ note: 'n' }] }, {}] }],
    [
      'sheets(properties(title),data)',
      { sheets: [{ properties: { title: 'A' }, data: [{ note: 'n' }] }, { properties: { title: 'B' } }] },
    ],
    ['sheets(properties.title),sheets(properties.sheetId,data)', { sheets: RESOURCE.sheets }],
    ['properties,properties.title', { properties: RESOURCE.properties }],
    ['properties.title,properties', { properties: RESOURCE.properties }],
    ['sheets.*.title', { sheets: [{ properties: { title: 'A' }, data: [{}] }, { properties: { title: 'B' } }] }],
    ['*', RESOURCE],
  ])('with the fields %s has just these', (fields, expected) => {
    expect(applyMask(RESOURCE, fields)).toEqual(expected);
  });

  test('without fields is whole', () => {
    expect(applyMask(RESOURCE, undefined)).toBe(RESOURCE);
  });

  test.each(['sheets(', 'sheets)', 'a,,b', ',', 'a.', '(a)', 'a b(', 'sheets(a', 'ä'])(
    'of the mask "%s" is refused',
    (fields) => {
      expect(refusalOf(() => applyMask(RESOURCE, fields))).toContain('400 Invalid field selection');
    },
  );
});

describe('a mask', () => {
  test.each([
    ['userEnteredValue', ['userEnteredValue'], true],
    ['userEnteredFormat', ['userEnteredFormat', 'textFormat', 'bold'], true],
    ['userEnteredFormat.textFormat.bold', ['userEnteredFormat'], true],
    ['userEnteredFormat.textFormat.bold', ['userEnteredFormat', 'textFormat', 'italic'], false],
    ['userEnteredFormat(textFormat(bold),numberFormat)', ['userEnteredFormat', 'numberFormat'], true],
    ['userEnteredFormat', ['userEnteredValue'], false],
    ['note', ['userEnteredFormat', 'numberFormat'], false],
    ['*', ['note'], true],
    ['userEnteredFormat.*', ['userEnteredFormat', 'numberFormat'], true],
  ])('%s asks for %j: %j', (fields, path, expected) => {
    expect(maskAsks(fields, ...path)).toBe(expected);
  });
});

describe('a mask that names a field which is not there', () => {
  const known = { note: {}, format: { bold: {}, colour: null } };

  test.each(['*', 'note', 'format', 'format(bold,colour)', 'format.colour.red', 'format.*'])('is not %s', (fields) => {
    expect(() => checkMask(fields, known)).not.toThrow();
  });

  test.each(['notes', 'note,value', 'format.italic', 'format(bold,italic)', 'note.text', 'constructor'])(
    'is %s, and refused',
    (fields) => {
      expect(refusalOf(() => checkMask(fields, known))).toContain(`400 Invalid field selection ${fields}`);
    },
  );
});
