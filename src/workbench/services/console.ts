/** console and Logger: lines of the execution's log. */
import type { SyncKernel } from '../kernel.ts';
import { emulated } from './strict.ts';

type Logging = GoogleAppsScript.Base.Logger;

export function scriptConsole(kernel: SyncKernel) {
  const at =
    (level: string) =>
    (...values: readonly unknown[]) =>
      kernel.log.write(level, values.map(asText).join(' '));
  return emulated<Console>('console', { log: at('LOG'), info: at('INFO'), warn: at('WARN'), error: at('ERROR') });
}

export function logger(kernel: SyncKernel) {
  const self: Logging = emulated<Logging>('Logger', {
    log: (...values: readonly unknown[]) => {
      kernel.log.write('LOG', values.map(asText).join(' '));
      return self;
    },
  });
  return self;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
