/** The advanced Sheets service: the only calls that touch cell data. Waits and tries again when Google asks for it. */
import { HostError } from '../host.ts';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type UpdateResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
export type Structure = GoogleAppsScript.Sheets.Schema.Spreadsheet;

/** As `values.batchGet` gives it: dates are serial numbers, trailing empty cells are missing. */
export type RawCell = string | number | boolean;
export type RawRange = readonly (readonly RawCell[])[];

const TRIES = 5;
const FIRST_WAIT_MS = 1000;

export interface SheetsApi {
  /** Values of several A1 ranges in one call, in the order asked for. */
  read(ranges: readonly string[]): readonly RawRange[];
  structure(ranges: readonly string[], fields: string): Structure;
  /**
   * One atomic write. `wasApplied` is asked when Google's answer was lost: a write that did arrive must not be sent again.
   * `returned` are ranges wanted back as they are after the write; after a lost answer they are read for themselves.
   */
  write(requests: readonly Request[], returned: readonly string[], wasApplied: () => boolean): UpdateResponse;
}

/** `id` is asked for when the first call needs it: who has not allowed it to be told must still get an answer that says so. */
export function sheetsApi(id: () => string): SheetsApi {
  const read = (ranges: readonly string[]): readonly RawRange[] => {
    const options = {
      ranges,
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
      majorDimension: 'ROWS',
    };
    const answer = withPatience(() => values().batchGet(id(), options));
    return (answer.valueRanges ?? []).map((range) => (range.values ?? []) as RawRange);
  };

  const structure = (ranges: readonly string[], fields: string): Structure =>
    withPatience(() => spreadsheets().get(id(), ranges.length > 0 ? { ranges, fields } : { fields }));

  const write = (requests: readonly Request[], returned: readonly string[], wasApplied: () => boolean): UpdateResponse => {
    const body: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest = { requests: [...requests] };
    if (returned.length > 0)
      Object.assign(body, { includeSpreadsheetInResponse: true, responseIncludeGridData: true, responseRanges: [...returned] });
    return withPatience(
      () => spreadsheets().batchUpdate(body, id()),
      () => (wasApplied() ? { updatedSpreadsheet: returned.length > 0 ? structure(returned, CELL_VALUES) : {} } : null),
    );
  };

  return { read, structure, write };
}

const CELL_VALUES = 'sheets(properties.title,data.rowData.values.userEnteredValue)';

const NOT_ENABLED = 'Layanan Google Sheets API belum aktif di proyek Apps Script ini. Aktifkan lewat menu Layanan.';

function spreadsheets(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  const collection = typeof Sheets === 'undefined' ? undefined : Sheets.Spreadsheets;
  if (!collection) throw new HostError('structure', NOT_ENABLED);
  return collection;
}

function values(): GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection {
  const collection = spreadsheets().Values;
  if (!collection) throw new HostError('structure', NOT_ENABLED);
  return collection;
}

/**
 * Waits 1, 2, 4, 8 seconds (and a little chance) on 429 and 503; every other failure is told at once. `known` gives the answer
 * of a call that arrived although its answer did not, or `null`.
 */
function withPatience<T>(call: () => T, known: () => T | null = () => null): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return call();
    } catch (error) {
      if (!isTransient(error) || attempt === TRIES) throw asHostError(error);
      Utilities.sleep(FIRST_WAIT_MS * 2 ** (attempt - 1) + Math.floor(Math.random() * 250));
      const answer = known();
      if (answer !== null) return answer;
    }
  }
}

function statusOf(error: unknown): number {
  const details: unknown = typeof error === 'object' && error !== null && 'details' in error ? error.details : null;
  const code: unknown = typeof details === 'object' && details !== null && 'code' in details ? details.code : null;
  if (typeof code === 'number') return code;
  const words = error instanceof Error ? error.message : String(error);
  if (/quota exceeded|rate limit|too many requests/i.test(words)) return 429;
  if (/service unavailable|temporarily|backend error|internal error/i.test(words)) return 503;
  return 0;
}

function isTransient(error: unknown): boolean {
  return [429, 500, 502, 503].includes(statusOf(error));
}

function asHostError(error: unknown): HostError {
  const words = error instanceof Error ? error.message : String(error);
  const status = statusOf(error);
  if (status === 429)
    return new HostError('quota', 'Google membatasi jumlah permintaan per menit. Tunggu satu menit, lalu coba lagi.', error);
  if (status >= 500)
    return new HostError('unavailable', 'Google Sheets sedang tidak dapat dihubungi. Tunggu sebentar, lalu coba lagi.', error);
  if (status === 403)
    return new HostError(
      'permission',
      'Akun Anda tidak boleh mengubah buku kerja ini. Minta hak menyunting kepada pemiliknya.',
      error,
    );
  if (/unable to parse range|no grid with id|exceeds grid limits/i.test(words))
    return new HostError(
      'structure',
      'Susunan lembar berubah. Jalankan “Siapkan buku kerja” dari menu Admen, lalu coba lagi.',
      error,
    );
  return new HostError('unknown', `Google Sheets menolak permintaan: ${words}`, error);
}
