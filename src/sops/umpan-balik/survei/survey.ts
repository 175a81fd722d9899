/** A survey round with all that hangs on it, and the rules about it that need no reading. Pure: the sidebar's steps know it too. */
import type { Dokumen } from '../../../registers/dokumen.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { printDate } from '../../../schema/dates.ts';
import { printFixed, printNumber } from '../../../schema/numbers.ts';
import { ELEMENTS } from './elements.ts';
import type { ElementResult, SurveyResult } from './ikm.ts';
import { rounded } from './ikm.ts';
import type { Jawaban } from './jawaban.table.ts';
import type { Ronde } from './ronde.table.ts';
import { sampleSize } from './sample-size.ts';

export interface Survey {
  readonly ronde: Ronde;
  readonly answers: readonly Jawaban[];
  /** `null` while there are no answers. */
  readonly result: SurveyResult | null;
  /** The last closed round before this one. */
  readonly before: Ronde | null;
  readonly rtl: readonly Rtl[];
  readonly dokumen: readonly Dokumen[];
}

export function closedReason(ronde: Ronde): string | null {
  if (ronde.state !== 'Ditutup') return null;
  const when = ronde.closedOn === null ? '' : ` pada ${printDate(ronde.closedOn)}`;
  return `${ronde.title} sudah ditutup${when}. Buka kembali dengan alasan bila perlu diubah.`;
}

/**
 * What a closed round says otherwise than the answers that stand in the sheet now, with both values and what to do; `null` while they
 * agree. Answers can still be edited or deleted in the sheet, and a value that was published must not change unseen.
 */
export function changedSinceClosing({ respondents, ikm, means }: Ronde, result: SurveyResult | null): string | null {
  const then = figuresOf(respondents ?? 0, ikm);
  const now = figuresOf(result?.n ?? 0, result?.ikm.value ?? null);
  if (then !== now) return `Saat ditutup ${then}; menurut lembar Jawaban SKM sekarang ${now}. ${TO_DO}`;
  const closed = new Map((means ?? []).map(({ element, mean }) => [element, mean.toFixed(2)]));
  const moved = (result?.elements ?? []).find(({ key, sum }) => {
    const mean = closed.get(ELEMENTS[key].label);
    return mean !== undefined && mean !== rounded(sum, result?.n ?? 1, 2).toFixed(2);
  });
  if (!moved || !result) return null;
  const { label } = ELEMENTS[moved.key];
  const [before, after] = [closed.get(label)?.replace('.', ','), printFixed(rounded(moved.sum, result.n, 2), 2)];
  return `Saat ditutup NRR ${label} ${before}; menurut lembar Jawaban SKM sekarang ${after}. ${TO_DO}`;
}

const TO_DO = 'Buka kembali ronde, atau pulihkan jawabannya.';

function figuresOf(respondents: number, ikm: number | null): string {
  return `${printNumber(respondents)} responden, IKM ${ikm === null ? '–' : printFixed(ikm, 2)}`;
}

/** How many answers the sample still lacks; 0 when it is reached. */
export function missingAnswers(ronde: Ronde, count: number): number {
  return Math.max(0, sampleSize(ronde.population) - count);
}

/** The problem that an RTL for a weak element names, and by which the element is known to have one. */
export function weaknessOf({ key, nrr }: ElementResult): string {
  return `${weaknessStart(ELEMENTS[key].label)} (NRR ${printFixed(nrr, 3)})`;
}

function weaknessStart(label: string): string {
  return `${label} bernilai di bawah 3`;
}

function isPlanned(label: string, rtl: readonly Rtl[]): boolean {
  return rtl.some((line) => line.problem?.startsWith(weaknessStart(label)));
}

/** Elements under 3 for which no RTL of the round was planned yet. */
export function unplannedElements(result: SurveyResult | null, rtl: readonly Rtl[]): readonly ElementResult[] {
  return (result?.elements ?? []).filter(({ key, isWeak }) => isWeak && !isPlanned(ELEMENTS[key].label, rtl));
}

/** The same by the figures that the round was closed with, as names: two decimals, so that 2,996 stands there as 3. */
export function unplannedWhenClosed({ means }: Pick<Ronde, 'means'>, rtl: readonly Rtl[]): readonly string[] {
  return (means ?? []).filter(({ element, mean }) => mean < 3 && !isPlanned(element, rtl)).map(({ element }) => element);
}

/** `1 Maret 2026 s.d. 31 Maret 2026` */
export function printPeriod({ periodFrom, periodTo }: Ronde): string {
  return `${printDate(periodFrom)} s.d. ${printDate(periodTo)}`;
}

/** Why an answer of this day does not belong to the round, or `null`. */
export function dayRefusal(ronde: Ronde, day: string, today: string): string | null {
  if (day > today) return 'Tanggal diisi tidak boleh sesudah hari ini.';
  if (day >= ronde.periodFrom && day <= ronde.periodTo) return null;
  return `Tanggal diisi di luar periode survei (${printPeriod(ronde)}). Perbaiki tanggalnya, atau ubah periode ronde.`;
}
