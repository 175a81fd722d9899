/** Date and time in the office's zone: that of the spreadsheet. */

const LABELS: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

export interface Clock {
  /** `YYYY-MM-DD` */
  today(): string;
  /** `YYYY-MM-DD HH:MM:SS` */
  now(): string;
  /** `WIB`, `WITA` or `WIT`. */
  zone(): string;
}

export function googleClock(): Clock {
  const timeZone = () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const now = () => Utilities.formatDate(new Date(), timeZone(), 'yyyy-MM-dd HH:mm:ss');
  return { now, today: () => now().slice(0, 10), zone: () => LABELS[timeZone()] ?? '' };
}
