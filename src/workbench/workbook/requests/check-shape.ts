/** The form of a request: names and kinds of its parts. What the workbench does not know is refused by name, never passed over. */
import { ApiError } from '../api-error.ts';

/** A kind of value; a list of a shape; or parts by name. */
export type Shape = 'text' | 'whole number' | 'number' | 'truth value' | readonly [Shape] | { readonly [name: string]: Shape };

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  'whole number': (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number',
  'truth value': (value) => typeof value === 'boolean',
};

/** What is `null` counts as left out, as in JSON for Google. */
export function checkShape(value: unknown, shape: Shape, path: string): void {
  if (value === null || value === undefined) return;
  if (typeof shape === 'string') {
    if (!FITS[shape]?.(value)) throw new ApiError(`Invalid value at '${path}' (${shape}), ${JSON.stringify(value)}`);
  } else if (isList(shape)) {
    if (!Array.isArray(value)) throw new ApiError(`Invalid value at '${path}' (list), ${JSON.stringify(value)}`);
    value.forEach((item, index) => {
      checkShape(item, shape[0], `${path}[${index}]`);
    });
  } else checkParts(value, shape, path);
}

function checkParts(value: unknown, shape: { readonly [name: string]: Shape }, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ApiError(`Invalid value at '${path}' (message), ${JSON.stringify(value)}`);
  for (const [name, part] of Object.entries(value)) {
    const inner = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const where = path === '' ? name : `${path}.${name}`;
    if (inner !== undefined) checkShape(part, inner, where);
    else if (part !== undefined) throw new ApiError(`The workbench does not emulate "${where}".`, 501);
  }
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape);
}
