/** How papers tell of an assessment: each criterion in words, the total, its class with the borders of the scale, the trend. Pure. Source: PK-c. */
import { printNumber } from '../../../schema/numbers.ts';
import type { Kontrak, ScaleName } from '../kontrak.table.ts';
import { LKPP_SCALE } from '../kontrak.table.ts';
import type { Kriteria } from '../kriteria.table.ts';
import type { Nilai } from '../penilaian/nilai.table.ts';
import type { Borders } from '../penilaian/score-contract.ts';
import { bordersOf, classOf, countedBy, effectiveWeight, reachedBy } from '../penilaian/score-contract.ts';
import type { ScoredPeriod } from '../penilaian/standing.ts';
import { changeWords, printScore, reachedWords } from '../penilaian/standing.ts';

/** In the order of the contract; criteria that it no longer has stand last. */
export function linesInOrder(lines: readonly Nilai[], kriteria: readonly Kriteria[]): Nilai[] {
  const placeOf = (line: Nilai) => kriteria.find(({ number }) => number === line.criterion.id)?.order ?? Number.MAX_SAFE_INTEGER;
  return [...lines].sort((a, b) => placeOf(a) - placeOf(b));
}

/** `86,5`, `tidak berlaku`, `belum dinilai` */
export function lineWords(line: Nilai, scale: ScaleName): string {
  return line.notApplicable !== true && reachedBy(line) === null ? 'belum dinilai' : reachedWords(line, scale);
}

export function lineClass(line: Nilai, scale: ScaleName, limits: Borders): string {
  const counted = countedBy(line, scale);
  return counted === null ? '–' : classOf(counted, bordersOf(scale, limits));
}

/** `25 %`; what does not apply has none. */
export function weightWords(line: Nilai, lines: readonly Nilai[]): string {
  const weight = effectiveWeight(line, lines);
  return weight === null ? '–' : printNumber(weight);
}

/** What was entered: a score, or the figure measured against its target. */
export function enteredWords({ notApplicable, targetValue, score, measured }: Nilai): string {
  if (notApplicable === true) return '–';
  if (targetValue === null) return printScore(score);
  return measured === null ? '–' : `${printNumber(measured)} (target ${printNumber(targetValue)})`;
}

export function totalWords({ total }: Pick<ScoredPeriod, 'total'>): string {
  return total === null ? 'belum ada nilai' : printScore(total);
}

/** Against the period before that has a value. Without one, and without a value, it says so. */
export function trendWords(period: ScoredPeriod, periods: readonly ScoredPeriod[]): string {
  const { total, change, monitoring } = period;
  if (total === null) return 'Belum ada nilai pada periode ini, jadi belum ada perkembangan yang dapat dinilai.';
  const before = periods.filter((other) => other.monitoring.from < monitoring.from && other.total !== null).pop();
  if (change === null || !before) return 'Periode pertama yang dinilai; belum ada pembanding.';
  const words = changeWords(change);
  const against = `${before.monitoring.period} (${printScore(before.total)})`;
  return change === 0 ? `Tetap sama dengan ${against}.` : `${words.charAt(0).toUpperCase()}${words.slice(1)} dari ${against}.`;
}

/** Says which criteria the value is of, where that is not all of them. */
export function basisWords({ lines, scored, applicable }: ScoredPeriod): string {
  const out = lines.length - applicable;
  const missing = applicable - scored;
  return [
    ...(out > 0 ? [`${out} kriteria tidak berlaku; bobotnya dibagi kepada kriteria lain.`] : []),
    ...(missing > 0 ? [`${missing} kriteria belum dinilai dan tidak ikut dihitung.`] : []),
  ].join(' ');
}

/** `Sangat baik: 90 ke atas; Baik: 75 sampai di bawah 90; …` */
export function borderWords({ scale }: Pick<Kontrak, 'scale'>, limits: Borders): string {
  const { veryGood, good, fair } = bordersOf(scale, limits);
  const between = (from: number, below: number) => `${printNumber(from)} sampai di bawah ${printNumber(below)}`;
  return [
    `Sangat baik: ${printNumber(veryGood)}${scale === LKPP_SCALE ? '' : ' ke atas'}`,
    `Baik: ${between(good, veryGood)}`,
    `Cukup: ${between(fair, good)}`,
    ...(scale === LKPP_SCALE ? [] : [`Kurang: di bawah ${printNumber(fair)}`]),
  ].join('; ');
}
