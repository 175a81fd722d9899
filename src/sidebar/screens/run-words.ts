/** What the screen "Jalankan rapat" says of time and of saving. Pure. */
import type { Run } from '../../sops/lokmin/jalankan/run-view.ts';

/** `1 jam 20 menit` */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} menit`;
  return rest === 0 ? `${hours} jam` : `${hours} jam ${rest} menit`;
}

/** `04.09`, `1.04.09` */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${hours > 0 ? `${hours}.` : ''}${two(minutes)}.${two(rest)}`;
}

/** The office's time as its own milliseconds: only differences and printed parts mean anything. */
export function officeTime(now: string): number {
  return Date.parse(`${now.replace(' ', 'T')}Z`);
}

/** `09.12` */
export function hour(officeMs: number): string {
  return new Date(officeMs).toISOString().slice(11, 16).replace(':', '.');
}

export interface PlanWords {
  readonly text: string;
  readonly isLate: boolean;
}

/** Where the meeting is against its plan; on another day than planned only the planned length is told. */
export function planWords({ date, start, end }: Pick<Run, 'date' | 'start' | 'end'>, officeMs: number): PlanWords {
  const planned = minuteOfDay(end) - minuteOfDay(start);
  const [today = '', time = ''] = new Date(officeMs).toISOString().split('T');
  if (today !== date) return { text: `direncanakan ${duration(Math.max(0, planned))}`, isLate: false };
  const left = minuteOfDay(end) - minuteOfDay(time);
  const until = `rencana selesai ${end.replace(':', '.')}`;
  if (left < 0) return { text: `${until}, lewat ${duration(-left)}`, isLate: true };
  return { text: `${until}, sisa ${duration(left)}`, isLate: false };
}

function minuteOfDay(time: string): number {
  return 60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5));
}

export interface SavingState {
  readonly isSaving: boolean;
  /** When the oldest change was made that is not saved, printed; `null` when all is. */
  readonly unsavedSince: string | null;
  /** When the last saving succeeded, printed. */
  readonly savedAt: string | null;
  /** Why the last try failed; `null` when it did not. */
  readonly failure: { readonly isConnection: boolean; readonly message: string; readonly since: string } | null;
  /** Titles of items whose notes wait for the person. */
  readonly waiting: readonly string[];
  /** Whether this browser keeps what is not saved. */
  readonly isKept: boolean;
}

export interface StateWords {
  readonly text: string;
  readonly tone: 'saved' | 'busy' | 'trouble';
}

export function stateWords({ isSaving, unsavedSince, savedAt, failure, waiting, isKept }: SavingState): StateWords {
  if (failure) {
    const why = failure.isConnection ? 'sambungan terputus.' : failure.message;
    if (unsavedSince === null)
      return {
        text: `Sejak ${failure.since}: ${why} Semua catatan sudah tersimpan; sambungan dicoba lagi sendiri.`,
        tone: 'trouble',
      };
    const where = isKept
      ? 'Catatan disimpan di peramban ini dan dikirim lagi sendiri.'
      : 'Peramban ini tidak dapat menyimpannya: biarkan layar ini terbuka. Catatan dikirim lagi sendiri.';
    return { text: `Belum tersimpan sejak ${unsavedSince}: ${why} ${where}`, tone: 'trouble' };
  }
  if (waiting.length > 0) return { text: `Belum tersimpan, perlu keputusan Anda: ${waiting.join('; ')}.`, tone: 'trouble' };
  if (isSaving) return { text: 'Menyimpan …', tone: 'busy' };
  if (unsavedSince !== null) return { text: 'Sedang diketik …', tone: 'busy' };
  return { text: savedAt === null ? 'Catatan tersimpan sendiri' : `Tersimpan ${savedAt}`, tone: 'saved' };
}
