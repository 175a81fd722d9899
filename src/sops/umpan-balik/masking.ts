/** Who brought an entry, hidden: in the cell of the identity and in every text about the entry. Source: UB-m; UU 27/2022. Pure. */
import { printable } from '../../schema/clean-text.ts';
import type { UmpanBalik } from './umpan-balik.table.ts';

export type Identified = Pick<UmpanBalik, 'secrecy' | 'reporter' | 'phone' | 'email' | 'address'>;

export interface MaskedEntry {
  /** The lines of the identity cell: who it was where that may be shown, else that it is hidden. */
  readonly identity: readonly string[];
  /** A text about the entry, of whatever row, as it may be printed. */
  words(text: string | null): string;
}

const HIDDEN = '•••';
/** What may stand between the letters or digits of what is hidden: spaces, dots, dashes, brackets. */
const GAP = '[^\\p{L}\\p{M}\\p{N}]{0,4}';
/** Forms of address say nothing of a person, and would be missed in every text. */
const TITLES = ['bapak', 'saudara', 'saudari', 'nyonya', 'tuan', 'haji', 'hajah', 'dokter', 'anonim', 'pelapor'];
/** Shorter parts of a name are common words. */
const LEAST_LETTERS = 4;

/**
 * `showIdentity` shows who was open about it; Rahasia and Anonim stay hidden. In texts the reporter's name and its parts, number,
 * e-mail and address become `•••` in any usual spelling. Names of others that a text mentions cannot be known, and stay: whoever
 * records an entry is told not to write them.
 */
export function maskEntry(entry: Identified, showIdentity: boolean): MaskedEntry {
  const { reporter, phone, email, address } = entry;
  const known = [reporter, phone, email, address].map((words) => printable(words ?? '')).filter((words) => words !== '');
  if (showIdentity && entry.secrecy === 'Terbuka')
    return { identity: known.length > 0 ? known : ['–'], words: (text) => printable(text ?? '') };
  const patterns = patternsOf(entry);
  return {
    identity: [hiddenIdentity(entry, known.length > 0)],
    words: (text) => patterns.reduce((left, pattern) => left.replace(pattern, `$1${HIDDEN}`), printable(text ?? '')),
  };
}

function hiddenIdentity({ secrecy }: Identified, isKnown: boolean): string {
  if (secrecy === 'Anonim') return 'Anonim';
  if (secrecy === 'Rahasia') return 'Dirahasiakan';
  return isKnown ? 'Disembunyikan' : '–';
}

/** Longer ones first: a part must not break what would have been found whole. */
function patternsOf({ reporter, phone, email, address }: Identified): RegExp[] {
  return [
    ...(email === null ? [] : emailPatterns(printable(email))),
    ...(phone === null ? [] : phonePatterns(phone)),
    ...(address === null ? [] : addressPatterns(printable(address))),
    ...(reporter === null ? [] : namePatterns(printable(reporter))),
  ];
}

function namePatterns(name: string): RegExp[] {
  const parts = [...name.split(/[\s,]+/), ...name.split(/[\s,.\-–/'’]+/)];
  const telling = parts.filter((part) => lettersIn(part) >= LEAST_LETTERS && !TITLES.includes(part.toLowerCase()));
  return [name, ...new Set(telling)].flatMap((part) => wordPattern(part, '(?:nya|ku|mu|lah|kah|pun)?'));
}

/** The whole address, and those of its parts with a number: a house, RT and RW. The name of a village alone tells of nobody. */
function addressPatterns(address: string): RegExp[] {
  const parts = address.split(',').filter((part) => /\d/.test(part) && lettersIn(part) > 0);
  return [address, ...parts].flatMap((part) => (part.replace(/[^\p{L}\p{N}]/gu, '').length >= 3 ? wordPattern(part) : []));
}

function emailPatterns(email: string): RegExp[] {
  const [local = ''] = email.split('@');
  return [...wordPattern(email), ...(lettersIn(local) >= LEAST_LETTERS ? wordPattern(local) : [])];
}

/** The words of a text in order, with anything but letters between them, not inside a longer word. */
function wordPattern(text: string, ending = ''): RegExp[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? [new RegExp(`(^|[^\\p{L}\\p{M}])${words.join(GAP)}${ending}(?![\\p{L}\\p{M}])`, 'giu')] : [];
}

/** A number as `0812…`, `+62812…`, `62 812…` or without either, its digits grouped in whatever way. A cell may hold several. */
function phonePatterns(phone: string): RegExp[] {
  return phone
    .split(/[^\d()+\s.\-–]+/)
    .map((number) => number.replace(/\D/g, ''))
    .filter((digits) => digits.length >= 5)
    .map((digits) => {
      const core = digits.replace(/^0*(62)?0*/, '');
      const told = core.length >= 5 ? core : digits;
      const number = `(?:(?:0${GAP}){0,2}6${GAP}2${GAP})?(?:\\(?0${GAP}){0,2}${[...told].join(GAP)}`;
      return new RegExp(`()(?:\\(${number}\\)|(?:[+(]${GAP})?${number})`, 'gu');
    });
}

function lettersIn(text: string): number {
  return (text.match(/\p{L}/gu) ?? []).length;
}
