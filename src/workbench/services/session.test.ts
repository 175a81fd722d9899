/** Session: who runs the script, and in which time zone. */
import { expect, test } from '@jest/globals';
import { openWorkbench } from '../open-workbench.ts';
import { googleServices } from './index.ts';

test('the active and the effective user are who acts', () => {
  const bench = openWorkbench({ user: 'sari@contoh.example' });
  const { Session } = googleServices(bench.kernel);
  const addresses = () => [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];

  expect(addresses()).toEqual(['sari@contoh.example', 'sari@contoh.example']);
  bench.as('ratna@contoh.example');
  expect(addresses()).toEqual(['ratna@contoh.example', 'ratna@contoh.example']);
});

test('the address of a user who does not tell it is blank', () => {
  const { Session } = googleServices(openWorkbench({ user: '' }).kernel);

  expect(Session.getActiveUser().getEmail()).toBe('');
});

test('the time zone is that of the manifest', () => {
  const { Session } = googleServices(openWorkbench().kernel);

  expect(Session.getScriptTimeZone()).toBe('Asia/Jakarta');
});
