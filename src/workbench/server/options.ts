/** The flags of `npm start`, and what the environment says. */
import { parseArgs } from 'node:util';
import { codeOf } from '../store/safe-write.ts';
import { faultOfDay } from './day.ts';

export interface Options {
  readonly port: number;
  /** Somebody asked for just this port: another one would be none. */
  readonly isPortAsked: boolean;
  readonly data: string;
  readonly empty: boolean;
  /** `2026-10-08`, or with an hour: `2026-10-08T08:00`. */
  readonly today: string | null;
  readonly open: boolean;
  /** How long one execution may take: six minutes, as in Apps Script. */
  readonly limitSeconds: number;
  /** A file to write, or one to read, instead of serving. */
  readonly backup: string | null;
  readonly restore: string | null;
  /** Nobody is there to be asked. */
  readonly yes: boolean;
  readonly help: boolean;
}

export const USAGE = `npm start -- [pilihan]
  --port NOMOR        alamat http://127.0.0.1:NOMOR (bawaan 8470; 0 = bebas)
  --data FOLDER       tempat data (bawaan: isi ADMEN_DATA, atau ./data)
  --empty             mulai tanpa data contoh
  --today YYYY-MM-DD  hari menurut meja kerja; boleh dengan jam: 2026-10-08T08:00
  --no-open           jangan membuka peramban
  --backup BERKAS     simpan seluruh data ke satu berkas .zip, lalu selesai
  --restore BERKAS    ganti seluruh data dengan isi cadangan, lalu selesai
  --yes               jangan bertanya sebelum memulihkan
  --help              tampilkan ini`;

const FLAGS = {
  port: { type: 'string' },
  data: { type: 'string' },
  empty: { type: 'boolean' },
  today: { type: 'string' },
  'no-open': { type: 'boolean' },
  backup: { type: 'string' },
  restore: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
  'limit-seconds': { type: 'string' },
} as const;

const DEFAULT_PORT = 8470;
const LAST_PORT = 65_535;
const APPS_SCRIPT_SECONDS = 360;

/** Throws an `Error` with a sentence and the usage when a flag is wrong. */
export function parseOptions(given: readonly string[], environment: Readonly<Record<string, string | undefined>> = {}): Options {
  const values = parse(given);
  for (const name of ['data', 'backup', 'restore'] as const)
    if (values[name]?.trim() === '') throw wrong(`--${name} tidak berisi apa-apa. Tulis ${VALUES[name]} sesudahnya.`);
  if (values.backup !== undefined && values.restore !== undefined)
    throw wrong('--backup dan --restore tidak dapat dipakai bersama. Jalankan satu per satu.');
  const fault = values.today === undefined ? null : faultOfDay(values.today);
  if (fault !== null) throw wrong(`--today ${fault}`);
  return {
    port: wholeNumber('port', values.port, DEFAULT_PORT, [0, LAST_PORT]),
    isPortAsked: values.port !== undefined,
    data: values.data ?? (environment.ADMEN_DATA?.trim() || 'data'),
    empty: values.empty === true,
    today: values.today ?? null,
    open: values['no-open'] !== true,
    limitSeconds: wholeNumber('limit-seconds', values['limit-seconds'], APPS_SCRIPT_SECONDS, [1, 86_400]),
    backup: values.backup ?? null,
    restore: values.restore ?? null,
    yes: values.yes === true,
    help: values.help === true,
  };
}

const VALUES: Readonly<Record<string, string>> = {
  port: 'nomor port, misalnya --port 9000,',
  data: 'folder, misalnya --data ./data-saya,',
  today: 'tanggal, misalnya --today 2026-10-08,',
  backup: 'nama berkas, misalnya --backup cadangan.zip,',
  restore: 'nama berkas, misalnya --restore cadangan.zip,',
};

function wholeNumber(
  flag: string,
  text: string | undefined,
  otherwise: number,
  [least, most]: readonly [number, number],
): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw wrong(
      `--${flag} ${text} bukan ${flag === 'port' ? 'nomor port' : 'bilangan yang sah'}. Tulis bilangan antara ${least} dan ${most}.`,
    );
  return number;
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options: FLAGS }).values;
  } catch (error) {
    throw wrong(explained(given, error));
  }
}

function explained(given: readonly string[], error: unknown): string {
  const unknown = given.find((word) => word.startsWith('-') && !(word.startsWith('--') && Object.hasOwn(FLAGS, nameOf(word))));
  if (codeOf(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && unknown !== undefined)
    return `Pilihan ${unknown.split('=')[0]} tidak dikenal.${likeness(nameOf(unknown))}`;
  if (codeOf(error) === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return wrongValue(given);
  const stray = given.find((word, index) => !word.startsWith('-') && !takesValue(given[index - 1]));
  return `“${stray ?? given.join(' ')}” bukan pilihan. Bila pilihannya hilang di jalan, tulis -- di depannya: npm start -- --port 9000`;
}

/** A flag without its value, or a value for one that takes none. */
function wrongValue(given: readonly string[]): string {
  const needy = given.find((word, index) => takesValue(word) && (given[index + 1] ?? '-').startsWith('-'));
  if (needy !== undefined) return `${needy} belum berisi. Tulis ${VALUES[nameOf(needy)] ?? 'isinya'} sesudahnya.`;
  const full = given.find((word) => word.includes('='));
  return `${full?.split('=')[0] ?? given.join(' ')} tidak memerlukan isi. Tulis pilihannya saja.`;
}

function nameOf(word: string): string {
  return word.replace(/^--?/, '').split('=')[0] ?? '';
}

function takesValue(word: string | undefined): boolean {
  const name = word?.startsWith('--') && !word.includes('=') ? nameOf(word) : '';
  return Object.hasOwn(FLAGS, name) && FLAGS[name as keyof typeof FLAGS].type === 'string';
}

/** The flag that begins alike: a missing dash, an ending too many. */
function likeness(name: string): string {
  const like = Object.keys(FLAGS).find((flag) => name.length >= 2 && (flag.startsWith(name) || name.startsWith(flag)));
  return like === undefined ? '' : ` Maksudnya --${like}?`;
}

function wrong(sentence: string): Error {
  return new Error(`${sentence}\n\n${USAGE}`);
}
