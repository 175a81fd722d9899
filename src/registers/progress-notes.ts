/** The notes on the progress of an RTL, in one cell: each with its day and who wrote it, the newest on top. Pure. */
import { MONTHS, printDate } from '../schema/dates.ts';

interface ProgressNote {
  readonly on: string;
  /** Empty when nobody is named. */
  readonly by: string;
  readonly text: string;
}

/** The cell with one more note; those that stand there are kept as they are. */
export function withNote(progress: string | null, { on, by, text }: ProgressNote): string {
  const note = `${printDate(on)}${by === '' ? '' : `, ${by}`}: ${text}`;
  return progress === null ? note : `${note}\n${progress}`;
}

const BEGINNING = new RegExp(`\\n(?=\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}[,:])`);

const OPENING = new RegExp(`^\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}(?:, [^:\\n]*)?: `);

/** Note by note, as they stand. What somebody typed above them in the sheet is a note of its own. */
export function progressNotes(progress: string | null): readonly string[] {
  return progress === null ? [] : progress.split(BEGINNING);
}

/** What the newest note says, without its day and writer; `null` when there is none. */
export function latestText(progress: string | null): string | null {
  const [newest] = progressNotes(progress);
  return newest === undefined ? null : newest.replace(OPENING, '');
}
