/** All emulated services of one execution, under the global names that Apps Script gives them. */
import type { SyncKernel } from '../kernel.ts';
import { cacheService } from './cache-service.ts';
import { logger, scriptConsole } from './console.ts';
import { driveService } from './drive.ts';
import { charts } from './embedded-charts.ts';
import { formApp } from './form-app.ts';
import { htmlService } from './html-service.ts';
import { lockService } from './lock-service.ts';
import { mailApp } from './mail-app.ts';
import { propertiesService } from './properties-service.ts';
import { scriptApp } from './script-app.ts';
import { session } from './session.ts';
import { sheetsService } from './sheets.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { utilities } from './utilities.ts';

export function googleServices(kernel: SyncKernel) {
  return {
    CacheService: cacheService(kernel),
    Charts: charts(),
    Drive: driveService(kernel),
    FormApp: formApp(kernel),
    HtmlService: htmlService(kernel),
    LockService: lockService(kernel),
    Logger: logger(kernel),
    MailApp: mailApp(kernel),
    PropertiesService: propertiesService(kernel),
    ScriptApp: scriptApp(kernel),
    Session: session(kernel),
    Sheets: sheetsService(kernel),
    SpreadsheetApp: spreadsheetApp(kernel),
    Utilities: utilities(kernel),
    console: scriptConsole(kernel),
  };
}

/** The names a bundle may use: these services and the language itself. */
export type GoogleServices = ReturnType<typeof googleServices>;
