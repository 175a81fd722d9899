/** A measured number with at most two digits after the comma. */
import type { NumberOptions } from './number-field.ts';
import { numberField } from './number-field.ts';

export function decimal<const O extends NumberOptions = Record<never, never>>(label: string, options: O = {} as O) {
  return numberField(label, options, {
    kind: 'decimal',
    decimals: 2,
    scale: 1,
    numberFormat: { type: 'NUMBER', pattern: '#,##0.##' },
  });
}
