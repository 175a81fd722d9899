/** The weights of a contract's criteria come to 100: checked on saving, and told while they are typed. Pure. Source: PK-c. */

export const WHOLE_WEIGHT = 100;

/** `Jumlah bobot 95, harus 100: tambah 5.`; `null` when they are right. */
export function weightFault(weights: readonly number[]): string | null {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === WHOLE_WEIGHT) return null;
  const change = sum < WHOLE_WEIGHT ? `tambah ${WHOLE_WEIGHT - sum}` : `kurangi ${sum - WHOLE_WEIGHT}`;
  return `Jumlah bobot ${sum}, harus ${WHOLE_WEIGHT}: ${change}.`;
}
