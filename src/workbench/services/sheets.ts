/** The advanced Sheets service (API v4): `Sheets.Spreadsheets.get`, `.batchUpdate` and `.Values.batchGet`. */
import type { SyncKernel } from '../kernel.ts';
import { strict } from './strict.ts';

type Spreadsheets = Pick<GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection, 'get' | 'batchUpdate'> & {
  readonly Values: Pick<GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection, 'batchGet'>;
};

export function sheetsService(kernel: SyncKernel): { readonly Spreadsheets: Spreadsheets } {
  return strict('Sheets', {
    Spreadsheets: strict('Sheets.Spreadsheets', {
      get: (id: string, options: object = {}) => asApi('sheets.spreadsheets.get', () => kernel.sheets.get(id, options)),
      batchUpdate: (body: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest, id: string) =>
        asApi('sheets.spreadsheets.batchUpdate', () => kernel.sheets.batchUpdate(id, body)),
      Values: strict('Sheets.Spreadsheets.Values', {
        batchGet: (id: string, options: object = {}) =>
          asApi('sheets.spreadsheets.values.batchGet', () => kernel.sheets.batchGet(id, options)),
      }),
    }),
  });
}

/** A refusal looks as in Apps Script: GoogleJsonResponseException with the HTTP status in `details.code`. */
export function asApi<T>(method: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ApiError') throw error;
    const code = 'code' in error ? error.code : 400;
    const failure = new Error(`API call to ${method} failed with error: ${error.message}`);
    failure.name = 'GoogleJsonResponseException';
    throw Object.assign(failure, { details: { code, message: error.message } });
  }
}
