/** ScriptApp: installable triggers, at most 20 a user and script. */
import type { StoredTrigger, SyncKernel, TriggerPlan } from '../kernel.ts';
import { emulated, enumeration } from './strict.ts';

type Service = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type SpreadsheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

const MAX_TRIGGERS = 20;
/** `everyMinutes` takes no other numbers. */
const MINUTES = [1, 5, 10, 15, 30];
const DAY = 1440;

export function scriptApp(kernel: SyncKernel): Service {
  const create = (plan: TriggerPlan) => {
    if (kernel.triggers.list().length >= MAX_TRIGGERS)
      throw new Error('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
    return trigger(kernel.triggers.create(plan));
  };
  return emulated<Service>('ScriptApp', {
    EventType: enumeration<Service['EventType']>(
      'ScriptApp.EventType',
      'CLOCK',
      'ON_OPEN',
      'ON_EDIT',
      'ON_CHANGE',
      'ON_FORM_SUBMIT',
    ),
    AuthMode: enumeration<Service['AuthMode']>('ScriptApp.AuthMode', 'NONE', 'LIMITED', 'FULL'),
    WeekDay: enumeration<Service['WeekDay']>(
      'ScriptApp.WeekDay',
      'MONDAY',
      'TUESDAY',
      'WEDNESDAY',
      'THURSDAY',
      'FRIDAY',
      'SATURDAY',
      'SUNDAY',
    ),
    AuthorizationStatus: enumeration<Service['AuthorizationStatus']>('ScriptApp.AuthorizationStatus', 'REQUIRED', 'NOT_REQUIRED'),
    getAuthorizationInfo: ((_mode: unknown, scopes?: readonly string[]) =>
      authorizationInfo(kernel.session.withheld(), scopes)) as Service['getAuthorizationInfo'],
    // A copied workbook has a script of its own.
    getScriptId: () => `skrip-${kernel.spreadsheet.facts().spreadsheetId}`,
    getProjectTriggers: () => kernel.triggers.list().map(trigger),
    deleteTrigger: (wanted) => kernel.triggers.remove(wanted.getUniqueId()),
    newTrigger: (functionName) =>
      emulated<GoogleAppsScript.Script.TriggerBuilder>('TriggerBuilder', {
        timeBased: () => clockBuilder((everyMinutes, atHour) => create({ functionName, event: 'CLOCK', everyMinutes, atHour })),
        forSpreadsheet: () => spreadsheetBuilder((event) => create({ functionName, event, everyMinutes: 0, atHour: -1 })),
      }),
  });
}

/** Newer than the published types: which scopes are given, of those that were asked about. */
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes(): string[] };

function authorizationInfo(withheld: readonly string[], scopes?: readonly string[]): AuthorizationInfo {
  const missing = withheld.filter((scope) => scopes === undefined || scopes.includes(scope));
  return emulated<AuthorizationInfo>('AuthorizationInfo', {
    getAuthorizationStatus: () =>
      (missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED') as unknown as GoogleAppsScript.Script.AuthorizationStatus,
    getAuthorizationUrl: () => (missing.length > 0 ? 'https://accounts.google.com/o/oauth2/auth' : null) as string,
    getAuthorizedScopes: () => {
      if (scopes === undefined) throw new Error('The workbench does not emulate getAuthorizedScopes without a list of scopes.');
      return scopes.filter((scope) => !missing.includes(scope));
    },
  });
}

function trigger(stored: StoredTrigger): Trigger {
  return emulated<Trigger>('Trigger', {
    getUniqueId: () => stored.id,
    getHandlerFunction: () => stored.functionName,
    getEventType: () => stored.event as unknown as GoogleAppsScript.Script.EventType,
  });
}

function spreadsheetBuilder(create: (event: TriggerPlan['event']) => Trigger): SpreadsheetBuilder {
  const on = (event: TriggerPlan['event']) => () =>
    emulated<SpreadsheetBuilder>('SpreadsheetTriggerBuilder', { create: () => create(event) });
  return emulated<SpreadsheetBuilder>('SpreadsheetTriggerBuilder', {
    onOpen: on('ON_OPEN'),
    onEdit: on('ON_EDIT'),
    onChange: on('ON_CHANGE'),
    onFormSubmit: on('ON_FORM_SUBMIT'),
  });
}

function clockBuilder(create: (everyMinutes: number, atHour: number) => Trigger): ClockBuilder {
  let everyMinutes = 0;
  let hour = -1;
  const every = (unit: number) => (count: number) => {
    everyMinutes = unit * count;
    return builder;
  };
  const builder: ClockBuilder = emulated<ClockBuilder>('ClockTriggerBuilder', {
    everyMinutes: (count) => {
      if (!MINUTES.includes(count))
        throw new Error('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
      return every(1)(count);
    },
    everyHours: every(60),
    everyDays: every(DAY),
    everyWeeks: every(7 * DAY),
    onWeekDay: () => (everyMinutes === 0 ? every(7 * DAY)(1) : builder),
    atHour: (wanted) => {
      hour = wanted;
      return builder;
    },
    create: () => {
      if (everyMinutes === 0) throw new Error('The trigger has no recurrence.');
      return create(everyMinutes, hour);
    },
  });
  return builder;
}
