/** An amount of money in whole rupiah. */
import type { NumberOptions } from './number-field.ts';
import { numberField } from './number-field.ts';

export function rupiah<const O extends NumberOptions = Record<never, never>>(label: string, options: O = {} as O) {
  return numberField(label, { min: 0, ...options } as O, {
    kind: 'rupiah',
    decimals: 0,
    scale: 1,
    prefix: 'Rp ',
    numberFormat: { type: 'CURRENCY', pattern: '"Rp "#,##0' },
  });
}
