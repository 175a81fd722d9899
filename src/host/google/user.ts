/** Who acts, and the notes that Admen keeps for that user alone. */
import type { Actor } from '../host.ts';

const NAME_KEY = 'admen.nama';
/** A property value holds 9 KB; longer notes are kept in parts. */
const PART_LENGTH = 2000;

/**
 * Consumer accounts may not tell who is at the keyboard. The script runs as that very person, whose own address it may know; where
 * it does not, the name that the user once gave serves.
 */
export function actor(): Actor {
  const email = addressOf(() => Session.getActiveUser()) || addressOf(() => Session.getEffectiveUser());
  return { email, name: email === '' ? (recall(NAME_KEY) ?? '') : email };
}

/** Empty where the account does not tell it, or the person did not allow it to be told. */
export function addressOf(user: () => GoogleAppsScript.Base.User): string {
  try {
    return user().getEmail();
  } catch {
    return '';
  }
}

export function rememberName(name: string): void {
  remember(NAME_KEY, name);
}

/** Keeps a note under a key, or forgets it. Parts are written from the last to the first, so that a cut leaves no half note. */
export function remember(key: string, value: string | null): void {
  const properties = PropertiesService.getUserProperties();
  const before = Number(properties.getProperty(`${key}.bagian`) ?? 0);
  const parts = value === null ? [] : partsOf(value);
  if (parts.length > 0)
    properties.setProperties(
      Object.fromEntries([...parts.map((part, index) => [`${key}.${index}`, part]), [`${key}.bagian`, String(parts.length)]]),
    );
  else properties.deleteProperty(`${key}.bagian`);
  for (let index = parts.length; index < before; index++) properties.deleteProperty(`${key}.${index}`);
}

export function recall(key: string): string | null {
  const properties = PropertiesService.getUserProperties();
  const count = Number(properties.getProperty(`${key}.bagian`) ?? 0);
  if (count === 0) return null;
  return Array.from({ length: count }, (_, index) => properties.getProperty(`${key}.${index}`) ?? '').join('');
}

function partsOf(value: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < value.length; start += PART_LENGTH) parts.push(value.slice(start, start + PART_LENGTH));
  return parts.length === 0 ? [''] : parts;
}
