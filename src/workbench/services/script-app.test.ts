/** ScriptApp: installable triggers. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Workbench } from '../open-workbench.ts';
import { openWorkbench } from '../open-workbench.ts';
import type { GoogleServices } from './index.ts';
import { googleServices } from './index.ts';

const DAY = 1440;

let bench: Workbench;
let services: GoogleServices;

beforeEach(() => {
  bench = openWorkbench();
  services = googleServices(bench.kernel);
});

function clock(): GoogleAppsScript.Script.ClockTriggerBuilder {
  return services.ScriptApp.newTrigger('ingatkan').timeBased();
}

function handlers(): string[] {
  return services.ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
}

describe('clock triggers', () => {
  test.each([
    ['everyMinutes(5)', () => clock().everyMinutes(5), 5, -1],
    ['everyHours(2)', () => clock().everyHours(2), 120, -1],
    ['everyDays(1) at an hour', () => clock().everyDays(1).atHour(7), DAY, 7],
    ['at an hour everyDays(3)', () => clock().atHour(7).everyDays(3), 3 * DAY, 7],
    ['everyWeeks(2)', () => clock().everyWeeks(2), 14 * DAY, -1],
    ['onWeekDay alone, that is weekly', () => clock().onWeekDay(services.ScriptApp.WeekDay.MONDAY), 7 * DAY, -1],
    ['everyWeeks(2) onWeekDay', () => clock().everyWeeks(2).onWeekDay(services.ScriptApp.WeekDay.MONDAY), 14 * DAY, -1],
  ] as const)('run %s', (_what, builder, everyMinutes, atHour) => {
    const trigger = builder().create();

    expect(trigger.getEventType()).toBe(services.ScriptApp.EventType.CLOCK);
    expect(bench.state.triggers()).toMatchObject([{ functionName: 'ingatkan', event: 'CLOCK', everyMinutes, atHour }]);
  });

  test.each([1, 5, 10, 15, 30])('may run every %i minutes', (minutes) => {
    expect(clock().everyMinutes(minutes).create().getHandlerFunction()).toBe('ingatkan');
  });

  test.each([0, 2, 20, 60])('may not run every %i minutes', (minutes) => {
    expect(() => clock().everyMinutes(minutes)).toThrow('It must be one of 1, 5, 10, 15 or 30.');
  });

  test('need to be told when', () => {
    expect(() => clock().create()).toThrow('no recurrence');
    expect(handlers()).toEqual([]);
  });
});

test.each([
  ['onOpen', 'ON_OPEN'],
  ['onEdit', 'ON_EDIT'],
  ['onChange', 'ON_CHANGE'],
  ['onFormSubmit', 'ON_FORM_SUBMIT'],
] as const)('a spreadsheet trigger %s has the event type %s', (name, event) => {
  const { ScriptApp, SpreadsheetApp } = services;
  const trigger = ScriptApp.newTrigger('terima').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet())[name]().create();

  expect(trigger.getEventType()).toBe(ScriptApp.EventType[event]);
  expect(handlers()).toEqual(['terima']);
});

describe('the triggers of the project', () => {
  test('are none before one is made: a builder alone makes none', () => {
    clock().everyDays(1);

    expect(handlers()).toEqual([]);
  });

  test('have ids of their own, also for the same function', () => {
    const made = [clock().everyDays(1).create(), clock().everyDays(1).create()];

    expect(new Set(made.map((trigger) => trigger.getUniqueId())).size).toBe(2);
  });

  test('are 20 at most, and have room again when one was deleted', () => {
    for (let made = 0; made < 20; made++) clock().everyHours(1).create();

    expect(() => clock().everyHours(1).create()).toThrow('This script has too many triggers.');
    const [first] = services.ScriptApp.getProjectTriggers();
    if (first) services.ScriptApp.deleteTrigger(first);
    clock().everyDays(1).create();
    expect(handlers()).toHaveLength(20);
  });

  test('lose only the one that is deleted', () => {
    const gone = services.ScriptApp.newTrigger('lama').timeBased().everyDays(1).create();
    services.ScriptApp.newTrigger('baru').timeBased().everyDays(1).create();

    services.ScriptApp.deleteTrigger(gone);

    expect(handlers()).toEqual(['baru']);
  });

  test('are seen and deleted only by who made them', () => {
    const { ScriptApp } = services;
    const own = ScriptApp.newTrigger('terima').timeBased().everyDays(1).create();
    bench.as('adi@contoh.example');

    expect(handlers()).toEqual([]);
    ScriptApp.deleteTrigger(own);
    expect(bench.state.triggers()).toHaveLength(1);
  });
});

describe('what a person has allowed', () => {
  const SCOPES = ['forms', 'drive.file'].map((name) => `https://www.googleapis.com/auth/${name}`);
  const info = (scopes: readonly string[] = SCOPES) => {
    const ask = services.ScriptApp.getAuthorizationInfo as unknown as (
      mode: unknown,
      scopes: readonly string[],
    ) => GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes(): string[] };
    return ask(services.ScriptApp.AuthMode.FULL, scopes);
  };

  test('is all, unless she withheld some', () => {
    expect(info().getAuthorizationStatus()).toBe(services.ScriptApp.AuthorizationStatus.NOT_REQUIRED);
    expect(info().getAuthorizationUrl()).toBeNull();
    expect(info().getAuthorizedScopes()).toEqual(SCOPES);
  });

  test('is told of the scopes that are asked about', () => {
    bench.withhold('forms');
    expect(info().getAuthorizationStatus()).toBe(services.ScriptApp.AuthorizationStatus.REQUIRED);
    expect(info().getAuthorizationUrl()).toMatch(/^https:/);
    expect(info().getAuthorizedScopes()).toEqual(SCOPES.slice(1));
    expect(info(SCOPES.slice(1)).getAuthorizationStatus()).toBe(services.ScriptApp.AuthorizationStatus.NOT_REQUIRED);
  });

  test('a service without its right fails in the words of Google', () => {
    bench.withhold('forms', 'spreadsheets');
    expect(() => services.FormApp.create('Umpan balik')).toThrow(
      /^Specified permissions are not sufficient to call FormApp\.create/,
    );
    expect(() => services.Sheets.Spreadsheets.get('buku-kerja-lokal')).toThrow('Request had insufficient authentication scopes.');
    expect(services.MailApp.getRemainingDailyQuota()).toBe(100);
  });
});
