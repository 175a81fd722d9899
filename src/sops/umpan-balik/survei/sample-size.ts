/** How many respondents a population needs, by Krejcie and Morgan (1970): confidence 95 %, margin 5 %, share one half. */
import { rounded } from './ikm.ts';

/** χ² for one degree of freedom × ¼, and the squared margin, both × 100,000: the formula in whole numbers. */
const CHI = 96_025;
const MARGIN = 250;

/** `population` is at least 1. Rounded to the nearest, as in the published table. */
export function sampleSize(population: number): number {
  return rounded(CHI * population, MARGIN * (population - 1) + CHI, 0);
}
