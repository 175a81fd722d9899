/** A score of which only a few numbers exist, or a word in its place: 0, 4, 7, 10 or "Tidak berlaku". Source: PKP-1. */
import type { FieldOptions } from '../field.ts';
import { defineField } from '../field.ts';
import type { Result } from '../result.ts';
import { ok, refuse } from '../result.ts';

/**
 * `levels` are the numbers, `word` what stands where none applies. In a cell, text that looks like a number is refused: the sheet's
 * formulas do not count it, and so neither does anybody else.
 */
export function score<const L extends number, const W extends string, const O extends FieldOptions = Record<never, never>>(
  label: string,
  levels: readonly L[],
  word: W,
  options: O = {} as O,
) {
  const choices = [...levels.map(String), word];
  const fromCell = (input: unknown): Result<L | W> => {
    const level = levels.find((candidate) => candidate === input);
    if (level !== undefined) return ok(level);
    if (typeof input === 'string' && input.toLowerCase() === word.toLowerCase()) return ok(word);
    return refuse(
      `${label} hanya boleh ${choices.slice(0, -1).join(', ')}, atau “${word}”; “${shown(input)}” bukan salah satunya.`,
    );
  };
  const check = (input: unknown): Result<L | W> =>
    fromCell(levels.find((level) => typeof input === 'string' && String(level) === input.trim()) ?? input);
  return defineField<L | W, O>(label, options, {
    kind: 'score',
    check,
    column: {
      width: 80,
      type: 'number',
      numberFormat: { type: 'NUMBER', pattern: '0' },
      align: 'CENTER',
      wrap: true,
      validation: { rule: 'oneOf', values: choices },
    },
    control: { type: 'choice', choices },
    format: () => `Pilih satu: ${choices.join('; ')}`,
    formQuestion: { type: 'MULTIPLE_CHOICE', choices },
    toCell: (value) => value,
    fromCell,
    print: String,
  });
}

const LONGEST_SHOWN = 30;

function shown(input: unknown): string {
  const words = String(input);
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}
