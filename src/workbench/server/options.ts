/** The flags of `npm start`. */
import { parseArgs } from 'node:util';
import { isDay } from './day.ts';

export interface Options {
  readonly port: number;
  readonly data: string;
  readonly empty: boolean;
  readonly today: string | null;
  readonly open: boolean;
  /** How long one execution may take: six minutes, as in Apps Script. */
  readonly limitSeconds: number;
}

export const USAGE = `npm start -- [pilihan]
  --port NOMOR        alamat http://127.0.0.1:NOMOR (bawaan 8470; 0 = bebas)
  --data FOLDER       tempat data (bawaan ./data)
  --empty             mulai tanpa data contoh
  --today YYYY-MM-DD  hari menurut meja kerja
  --no-open           jangan membuka peramban`;

/** Throws an `Error` with a sentence and the usage when a flag is wrong. */
export function parseOptions(given: readonly string[]): Options {
  const { values } = parse(given);
  const port = Number(values.port ?? 8470);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw wrong(`--port ${values.port} bukan nomor port.`);
  if (values.today !== undefined && !isDay(values.today))
    throw wrong(`--today ${values.today} bukan tanggal. Tulis seperti 2026-10-08.`);
  return {
    port,
    data: values.data ?? 'data',
    empty: values.empty === true,
    today: values.today ?? null,
    open: values['no-open'] !== true,
    limitSeconds: Number(values['limit-seconds'] ?? 360),
  };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        empty: { type: 'boolean' },
        today: { type: 'string' },
        'no-open': { type: 'boolean' },
        'limit-seconds': { type: 'string' },
      },
    });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(sentence: string): Error {
  return new Error(`${sentence}\n\n${USAGE}`);
}
