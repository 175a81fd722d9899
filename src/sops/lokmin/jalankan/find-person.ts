/** Who is meant by a part of a name or of a position: `ani`, `pj gizi`, `kasubbag tu`, `promkes`. */
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';

type Person = Pick<Pegawai, 'name' | 'position' | 'active'>;
type Words = readonly string[];

const HONORIFICS: Words = ['bu', 'ibu', 'pak', 'bapak', 'sdr', 'sdri'];
/** Short forms that are no beginnings of the words they stand for. */
const SHORT_FORMS: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    kapus: ['kepala', 'puskesmas'],
    katu: ['kasubbag', 'tata', 'usaha'],
    ktu: ['kasubbag', 'tata', 'usaha'],
  }),
);
const MOST_NAMED = 6;

/** From the surest way of meaning somebody to the least: the first that fits anyone decides. */
const WAYS: readonly ((wanted: Words, name: Words, position: Words) => boolean)[] = [
  (wanted, name) => wanted.join(' ') === name.join(' '),
  (wanted, name) => wanted.every((word) => name.includes(word)),
  (wanted, name) => wanted.every((word) => beginsOne(word, name)),
  (wanted, _name, position) => wanted.join(' ') === position.join(' '),
  (wanted, _name, position) => wanted.every((word) => beginsOne(word, position)),
  (wanted, _name, position) => wanted.every((word) => beginsOne(word, position) || isShortFor(word, position)),
  (wanted, name, position) => wanted.every((word) => beginsOne(word, name) || beginsOne(word, position)),
];

/** Refuses words that mean nobody, or more than one who works here: then all of them are named. */
export function findPerson<P extends Person>(words: string, people: readonly P[]): Result<P> {
  const wanted = wantedWords(words);
  const found = wanted.length === 0 ? [] : meant(wanted, people);
  const working = found.filter((person) => person.active);
  const [first, second] = working;
  if (first && !second) return ok(first);
  if (first) return refuse(`“${words}” cocok dengan ${working.length} orang: ${named(working)}. Tulis namanya lebih lengkap.`);
  const [left] = found;
  if (left) return refuse(`${left.name} tidak bekerja di sini lagi menurut lembar Pegawai. Pilih orang lain.`);
  return refuse(
    `“${words}” tidak cocok dengan nama atau jabatan pegawai mana pun. Tulis sebagian namanya, seperti di lembar Pegawai.`,
  );
}

/** Those who work here are looked through first: a namesake who left is nobody's doubt. */
function meant<P extends Person>(wanted: Words, people: readonly P[]): readonly P[] {
  const known = people.map((person) => ({ person, name: wordsOf(person.name), position: wordsOf(person.position) }));
  for (const active of [true, false])
    for (const way of WAYS) {
      const found = known.filter(({ person, name, position }) => person.active === active && way(wanted, name, position));
      if (found.length > 0) return found.map(({ person }) => person);
    }
  return [];
}

function wantedWords(words: string): Words {
  const all = wordsOf(words);
  const own = all.length > 1 && HONORIFICS.includes(all[0] ?? '') ? all.slice(1) : all;
  return own.flatMap((word) => SHORT_FORMS.get(word) ?? [word]);
}

function wordsOf(text: string): Words {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function beginsOne(word: string, words: Words): boolean {
  return words.some((candidate) => candidate.startsWith(word));
}

/** `tu` for Tata Usaha, `promkes` for Promosi Kesehatan: initials, or beginnings of three letters and more, of words in a row. */
function isShortFor(short: string, words: Words): boolean {
  return words.some((_word, at) => {
    const rest = words.slice(at);
    return (
      (short.length > 1 && rest.length >= short.length && [...short].every((letter, index) => rest[index]?.[0] === letter)) ||
      isJoined(short, rest)
    );
  });
}

function isJoined(short: string, words: Words): boolean {
  if (short === '') return true;
  const [first = '', ...rest] = words;
  for (let length = 3; length <= Math.min(first.length, short.length); length++)
    if (first.startsWith(short.slice(0, length)) && isJoined(short.slice(length), rest)) return true;
  return false;
}

function named(people: readonly Person[]): string {
  const names = people.slice(0, MOST_NAMED).map(({ name, position }) => `${name} (${position})`);
  return names.join(', ') + (people.length > MOST_NAMED ? `, dan ${people.length - MOST_NAMED} lainnya` : '');
}
