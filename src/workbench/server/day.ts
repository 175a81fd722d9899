/** Days that the workbench's clock may show. */

/** Beyond these a year is a slip of the finger: a date box tells `0002` while one is still typing. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** `2026-10-08`, a day that the calendar has. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** Why it cannot be that day, or that hour of it (`2026-10-08T08:00`); `null` when it can. */
export function faultOfDay(text: string): string | null {
  const [day = '', hour] = text.split('T');
  if (!isDay(day)) return `${day === '' ? '(kosong)' : day} bukan tanggal. Tulis seperti 2026-10-08.`;
  if (hour !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(hour))
    return `${text} bukan jam. Tulis seperti 2026-10-08T08:00.`;
  const year = Number(text.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return `${day} di luar jangkauan: tahunnya harus antara ${FIRST_YEAR} dan ${LAST_YEAR}. Tulis seperti 2026-10-08.`;
  return null;
}
