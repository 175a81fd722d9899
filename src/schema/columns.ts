/** Names of spreadsheet columns. */

/** `A`, `Z`, `AA` … for column 0, 25, 26 … */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnLetter(rest - 1) + letter;
}
