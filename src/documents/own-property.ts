/** Looks a tag up in the data: own properties only, spaces and dots being part of a name. */

interface Parser {
  get(scope: unknown): unknown;
}

export function ownProperty(tag: string): Parser {
  const name = tag.trim();
  return {
    get: (scope) => {
      if (name === '.') return scope;
      if (typeof scope !== 'object' || scope === null) return undefined;
      return Object.getOwnPropertyDescriptor(scope, name)?.value;
    },
  };
}
