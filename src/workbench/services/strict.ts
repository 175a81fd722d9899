/** A service object that names what it lacks: reading an unknown member throws, instead of giving `undefined`. */

const QUIET = new Set(['then', 'toJSON', 'constructor', 'inspect', '$$typeof', 'asymmetricMatch', 'nodeType', 'tagName']);

export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, member, receiver) {
      if (member in target || typeof member === 'symbol' || QUIET.has(member)) return Reflect.get(target, member, receiver);
      throw new Error(`The workbench does not emulate ${name}.${member}.`);
    },
  });
}

/**
 * A Google object of which only some members are emulated: those given are typed like Google's, the rest throw by name.
 * That is what makes calling it a whole `T` safe.
 */
export function emulated<T extends object>(name: string, members: Partial<T>): T {
  return strict(name, members) as T;
}

/** Options and parts of a message that are not emulated are refused by name too, instead of being passed over in silence. */
export function refuseOthers(name: string, given: object, known: readonly string[]): void {
  const other = Object.keys(given).find((option) => !known.includes(option));
  if (other !== undefined) throw new Error(`The workbench does not emulate ${name} with ${other}.`);
}

/** An enumeration of an Apps Script service: each value is its own name. */
export function enumeration<T>(name: string, ...values: readonly string[]): T {
  return strict(name, Object.fromEntries(values.map((value) => [value, value]))) as T;
}
