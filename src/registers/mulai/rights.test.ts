/** The rights that Admen explains are those that its manifest asks for; a lack of one is recognised by the words of Google. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { missingRight, RIGHTS, SCOPES } from './rights.ts';

test('every right of appsscript.json is explained, and no other', () => {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  expect([...SCOPES].sort()).toEqual([...oauthScopes].sort());
});

describe('a missing right', () => {
  test.each(RIGHTS)('$asked is named where a service asks for it', ({ scope }) => {
    const error = new Error(`Exception: Specified permissions are not sufficient to call X.y. Required permissions: ${scope}`);
    expect(missingRight(error)?.scope).toBe(scope);
  });

  test.each([
    ['sheets.spreadsheets.values.batchGet', 'spreadsheets'],
    ['drive.files.create', 'drive.file'],
  ])('is named where %s lacks it', (method, scope) => {
    const words = `API call to ${method} failed with error: Request had insufficient authentication scopes.`;
    expect(missingRight(new Error(words))?.scope).toBe(`https://www.googleapis.com/auth/${scope}`);
  });

  test.each([
    new Error('Service invoked too many times for one day: email.'),
    new Error('API call to sheets.spreadsheets.get failed with error: The caller does not have permission'),
    new Error('Required permissions: https://www.googleapis.com/auth/forms.currentonly'),
    'teks',
  ])('is not seen in %s', (error) => {
    expect(missingRight(error)).toBeNull();
  });
});
