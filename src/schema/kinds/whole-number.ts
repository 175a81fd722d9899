/** A count: 0, 1, 2 … unless `min` says otherwise. */
import type { NumberOptions } from './number-field.ts';
import { numberField } from './number-field.ts';

export function wholeNumber<const O extends NumberOptions = Record<never, never>>(label: string, options: O = {} as O) {
  return numberField(label, { min: 0, ...options } as O, {
    kind: 'wholeNumber',
    decimals: 0,
    scale: 1,
    numberFormat: { type: 'NUMBER', pattern: '#,##0' },
  });
}
