/** The column Bukti: what staff typed stays; each evidence of the register has a line of its own below it. Pure. Source: PKP-4. */
import type { Bukti } from './bukti.table.ts';

type Evidence = Pick<Bukti, 'title' | 'link' | 'document'>;

/** `• SK Tim Mutu 2026 (https://…)` */
export function evidenceLine({ title, link, document }: Evidence): string {
  const where = link ?? document?.id ?? '';
  return where === '' ? `• ${title}` : `• ${title} (${where})`;
}

/** What is in the cell beside the lines of the register; `null` when nothing is. */
export function typedLines(cell: string | null, registered: readonly Evidence[]): string | null {
  const ours = new Set(registered.map(evidenceLine));
  const typed = (cell ?? '').split('\n').filter((line) => line.trim() !== '' && !ours.has(line.trim()));
  return typed.length === 0 ? null : typed.join('\n');
}

/** The cell after the register's evidence changed from `before` to `after`. */
export function evidenceCell(cell: string | null, before: readonly Evidence[], after: readonly Evidence[]): string | null {
  const typed = typedLines(cell, before);
  const lines = [...(typed === null ? [] : [typed]), ...after.map(evidenceLine)];
  return lines.length === 0 ? null : lines.join('\n');
}
