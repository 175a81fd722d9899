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

/** The zone is asked for once in an execution: each question is a service call. */
export function googleClock(): Clock {
  let known = '';
  const timeZone = () => {
    if (known === '') known = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return known;
  };
  const now = () => Utilities.formatDate(new Date(), timeZone(), 'yyyy-MM-dd HH:mm:ss');
  return { now, today: () => now().slice(0, 10), zone: () => LABELS[timeZone()] ?? '' };
}
