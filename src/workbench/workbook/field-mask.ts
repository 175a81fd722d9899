/** Partial responses: `sheets(properties(sheetId,title),data.rowData.values.note)` keeps just these fields of a resource. */
import { ApiError } from './api-error.ts';

/** Names kept, each with what is kept below it; `null` keeps all. */
type Mask = Map<string, Mask | null>;

/** The fields that there are, each with those below it; `null` where all below it are taken. */
export interface FieldTree {
  readonly [name: string]: FieldTree | null;
}

/** Refuses a mask that names a field which is not there (or which the workbench does not emulate). */
export function checkMask(fields: string, known: FieldTree): void {
  if (fields !== '*') checkNames(parseMask(fields), known, fields);
}

function checkNames(mask: Mask, known: FieldTree, fields: string): void {
  for (const [name, inner] of mask) {
    if (name === '*') continue;
    const below = Object.hasOwn(known, name) ? known[name] : undefined;
    if (below === undefined) throw new ApiError(`Invalid field selection ${fields}: no field "${name}" in the workbench.`);
    if (inner !== null && below !== null) checkNames(inner, below, fields);
  }
}

export function applyMask<T>(resource: T, fields: string | undefined): T {
  if (!fields || fields === '*') return resource;
  return keep(resource, parseMask(fields)) as T;
}

/** Whether a mask asks for the field at this path (or for something inside it, or for all around it). */
export function maskAsks(fields: string | undefined, ...path: readonly string[]): boolean {
  if (!fields || fields === '*') return true;
  let mask: Mask | null | undefined = parseMask(fields);
  for (const name of path) {
    if (mask === null || mask === undefined) break;
    if (mask.has('*')) return true;
    if (!mask.has(name)) return false;
    mask = mask.get(name);
  }
  return true;
}

/** Every cell of a request asks the same mask again. */
const parsed = new Map<string, Mask>();

function parseMask(fields: string): Mask {
  const present = parsed.get(fields);
  if (present) return present;
  const parser = { text: fields.replace(/\s/g, ''), at: 0 };
  const mask: Mask = new Map();
  parseList(parser, mask);
  if (parser.at !== parser.text.length) throw new ApiError(`Invalid field selection ${fields}`);
  parsed.set(fields, mask);
  return mask;
}

interface Parser {
  readonly text: string;
  at: number;
}

function parseList(parser: Parser, mask: Mask): void {
  for (;;) {
    parseItem(parser, mask);
    if (parser.text[parser.at] !== ',') return;
    parser.at++;
  }
}

function parseItem(parser: Parser, mask: Mask): void {
  const match = /^[A-Za-z0-9_*]+/.exec(parser.text.slice(parser.at));
  if (!match) throw new ApiError(`Invalid field selection ${parser.text}`);
  parser.at += match[0].length;
  const next = parser.text[parser.at];
  if (next === '.' || next === '/') {
    parser.at++;
    parseItem(parser, below(mask, match[0]));
  } else if (next === '(') {
    parser.at++;
    parseList(parser, below(mask, match[0]));
    if (parser.text[parser.at++] !== ')') throw new ApiError(`Invalid field selection ${parser.text}`);
  } else mask.set(match[0], null);
}

/** Where all below a name is kept, naming a part of it takes nothing away. */
function below(mask: Mask, name: string): Mask {
  const present = mask.get(name);
  if (present) return present;
  const fresh: Mask = new Map();
  if (present === undefined) mask.set(name, fresh);
  return fresh;
}

function keep(value: unknown, mask: Mask | null | undefined): unknown {
  if (!mask) return value;
  if (Array.isArray(value)) return value.map((item) => keep(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => mask.has(name) || mask.has('*'));
  return Object.fromEntries(entries.map(([name, inner]) => [name, keep(inner, mask.get(mask.has(name) ? name : '*'))]));
}
