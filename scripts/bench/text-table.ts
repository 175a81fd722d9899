/** Plain aligned text: what the bench prints. */

/** Columns of figures stand right, columns of words left; the first column always left. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const columns = header.map((_, column) => {
    const width = Math.max(...all.map((row) => (row[column] ?? '').length));
    const isRight = column > 0 && rows.every((row) => isFigure(row[column] ?? ''));
    return (text: string) => (isRight ? text.padStart(width) : text.padEnd(width));
  });
  const lines = all.map((row) =>
    columns
      .map((pad, column) => pad(row[column] ?? ''))
      .join('  ')
      .trimEnd(),
  );
  const [first = '', ...others] = lines;
  return [first, '-'.repeat(Math.max(...lines.map((line) => line.length))), ...others].join('\n');
}

function isFigure(text: string): boolean {
  return /^([-+]?\d[\d,.…]*( ?[^\s\d]+)?)?$/.test(text);
}

/** `1,234`; with decimals `0.05`. */
export function figure(value: number, decimals = 0): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A heading over a table. */
export function section(title: string, ...paragraphs: readonly string[]): string {
  return ['', title, '='.repeat(title.length), ...paragraphs].join('\n');
}
