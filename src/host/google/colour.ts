/** Colours as the Sheets API has them. */

/** `#0b6e4f` as shares of red, green and blue. */
export function colour(hex: string): { red: number; green: number; blue: number } {
  const share = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return { red: share(1), green: share(3), blue: share(5) };
}
