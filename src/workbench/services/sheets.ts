/** The advanced Sheets service (API v4): `Sheets.Spreadsheets.get`, `.batchUpdate` and `.Values.batchGet`. */
import type { SyncKernel } from '../kernel.ts';
import { refuseOthers, strict } from './strict.ts';

type Spreadsheets = Pick<GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection, 'get' | 'batchUpdate'> & {
  readonly Values: Pick<GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection, 'batchGet'>;
};

const GET_OPTIONS = ['ranges', 'includeGridData', 'fields'];
const BATCH_GET_OPTIONS = ['ranges', 'majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];
const UPDATE_PARTS = ['requests', 'includeSpreadsheetInResponse', 'responseRanges', 'responseIncludeGridData'];

export function sheetsService(kernel: SyncKernel): { readonly Spreadsheets: Spreadsheets } {
  return strict('Sheets', {
    Spreadsheets: strict('Sheets.Spreadsheets', {
      get: (id: string, options: object = {}) =>
        asApi('sheets.spreadsheets.get', () => {
          refuseOthers('Sheets.Spreadsheets.get', options, GET_OPTIONS);
          return kernel.sheets.get(id, options);
        }),
      batchUpdate: (body: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest, id: string) =>
        asApi('sheets.spreadsheets.batchUpdate', () => {
          refuseOthers('Sheets.Spreadsheets.batchUpdate', body, UPDATE_PARTS);
          return kernel.sheets.batchUpdate(id, body);
        }),
      Values: strict('Sheets.Spreadsheets.Values', {
        batchGet: (id: string, options: object = {}) =>
          asApi('sheets.spreadsheets.values.batchGet', () => {
            refuseOthers('Sheets.Spreadsheets.Values.batchGet', options, BATCH_GET_OPTIONS);
            return kernel.sheets.batchGet(id, options);
          }),
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
