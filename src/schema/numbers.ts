/** Numbers the Indonesian way: `1.234,5`. */

/** `1.234,5`; at most `decimals` digits after the comma, trailing zeros left out. */
export function printNumber(value: number, decimals = 2): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const digits = fraction.replace(/0+$/, '');
  const sign = value < 0 && (Number(whole) !== 0 || digits !== '') ? '-' : '';
  return `${sign}${grouped}${digits === '' ? '' : `,${digits}`}`;
}

/** `91,48`: with all its decimals, as figures in a column stand below each other. */
export function printFixed(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',');
}

/**
 * Reads `1.234,5`, `1234,5` and `1234.5`. A dot before exactly three digits is a thousands mark (`1.250` is 1250),
 * as people here write it. `null` when it is no number.
 */
export function parseNumber(text: string): number | null {
  const bare = text.trim().replace(/\s/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replace(/\./g, '').replace(',', '.'));
  if (/^-?\d+([.,]\d+)?$/.test(bare)) return Number(bare.replace(',', '.'));
  return null;
}
