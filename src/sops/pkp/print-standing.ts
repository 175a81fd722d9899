/** Where an assessment stands, in one line: for the list, the steps, the notices. */
import { printValue } from './paper.ts';
import type { PkpScore } from './score-pkp.ts';

/** `17 dari 29 dinilai · sementara 7,93 (Cukup)` */
export function printStanding({ total, category, isProvisional, scored, unscored }: PkpScore): string {
  const progress = `${scored} dari ${scored + unscored} dinilai`;
  if (total === null) return progress;
  return `${progress} · ${isProvisional ? 'sementara ' : ''}${printValue(total)} (${category ?? '–'})`;
}
