/** A share: the value is a fraction (0.71), written `71 %`, with at most two digits after the comma. */
import type { NumberOptions } from './number-field.ts';
import { numberField } from './number-field.ts';

export function percent<const O extends NumberOptions = Record<never, never>>(label: string, options: O = {} as O) {
  return numberField(label, options, {
    kind: 'percent',
    decimals: 2,
    scale: 100,
    suffix: ' %',
    numberFormat: { type: 'PERCENT', pattern: '0.##%' },
  });
}
