/** console and Logger: lines of the execution's log. */
import { formatWithOptions } from 'node:util';
import type { SyncKernel } from '../kernel.ts';
import { emulated } from './strict.ts';

type Logging = GoogleAppsScript.Base.Logger;

export function scriptConsole(kernel: SyncKernel) {
  const at =
    (level: string) =>
    (...values: readonly unknown[]) =>
      kernel.log.write(level, asText(values));
  return emulated<Console>('console', { log: at('LOG'), info: at('INFO'), warn: at('WARN'), error: at('ERROR') });
}

export function logger(kernel: SyncKernel) {
  const self: Logging = emulated<Logging>('Logger', {
    log: (...values: readonly unknown[]) => {
      kernel.log.write('LOG', asText(values));
      return self;
    },
  });
  return self;
}

/** `%s` and `%d` of the first value take the values after it; objects stand in one line. */
function asText(values: readonly unknown[]): string {
  return formatWithOptions({ breakLength: Number.POSITIVE_INFINITY, depth: null }, ...values);
}
