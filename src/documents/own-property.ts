/** Looks a tag up in the data: own properties only, spaces and dots being part of a name. */

interface Parser {
  get(scope: unknown): unknown;
}

export function ownProperty(tag: string): Parser {
  const name = tagName(tag);
  return {
    get: (scope) => {
      if (name === '.') return scope;
      if (typeof scope !== 'object' || scope === null) return undefined;
      return Object.getOwnPropertyDescriptor(scope, name)?.value;
    },
  };
}

/** A name as written between braces: Word's unbreakable space is a space, and doubled ones count once. */
export function tagName(written: string): string {
  return written.replace(/\s+/g, ' ').trim();
}

/** What a record itself says of a name; `constructor` and the like are names as any other. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.getOwnPropertyDescriptor(record, name)?.value;
}
