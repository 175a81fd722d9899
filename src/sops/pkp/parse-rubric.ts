/** A rubric from the cells of a sheet in the layout of Lampiran 2. Pure. Source: PKP-7; seed-004 for the layout. */
import { tidyLine, tidyText } from '../../schema/clean-text.ts';
import type { Refusal, Result } from '../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../schema/index.ts';
import type { Variable } from './rubrik.table.ts';
import { codeOf, levelsOf } from './rubrik.table.ts';

type Cells = readonly (readonly (string | number | boolean)[])[];

/** The header of each column; the heads of Lampiran 2 stand in two rows, of which the lower holds the levels. */
const HEADERS = {
  item: 'no',
  variable: 'jenis variabel',
  definition: 'definisi operasional',
  level0: 'nilai 0',
  level4: 'nilai 4',
  level7: 'nilai 7',
  level10: 'nilai 10',
} as const;
type Name = keyof typeof HEADERS;
const LEVEL_NAMES = ['level0', 'level4', 'level7', 'level10'] as const;

/** The header may stand this far above the row of the levels. */
const HEADER_ROWS = 3;

/**
 * `known` are variables of other rubrics: one of the same name is weighed by the same records. Refuses missing columns, a variable
 * before any group, without text, with fewer than two levels, and a number that stands twice in its group; each with its row.
 */
export function parseRubric(name: string, cells: Cells, known: readonly Variable[]): Result<Variable[]> {
  const head = headIn(cells);
  if (!head.ok) return head;
  const { row: headRow, columns } = head.value;
  const title = titleIn(cells.slice(0, headRow));
  const refusals: Refusal[] = [];
  const variables: Variable[] = [];
  let group: { code: string; name: string } | null = null;
  cells.slice(headRow + 1).forEach((row, index) => {
    const text = (column: Name) => tidyText(String(row[columns[column] ?? -1] ?? ''));
    const at = `Baris ${headRow + index + 2}`;
    const found = groupIn(text('item'), text('variable'), text('definition'));
    if (found) group = found;
    const item = Number(text('item'));
    if (found || !Number.isInteger(item) || item < 1 || text('variable') === '') return;
    const variable = variableFrom({ name, title, group, item, text }, known);
    const trouble = troubleIn(variable, group, variables);
    if (trouble === null) variables.push(variable);
    else refusals.push({ field: '', message: `${at}: ${trouble}` });
  });
  if (refusals.length > 0) return refuseAll(refusals);
  return variables.length > 0 ? ok(variables) : refuse('Tidak ada variabel di bawah judul kolom lembar ini.');
}

function headIn(cells: Cells): Result<{ row: number; columns: Readonly<Record<Name, number>> }> {
  const labels = cells.map((row) => row.map((cell) => tidyLine(String(cell)).toLowerCase()));
  const row = labels.findIndex((line) => LEVEL_NAMES.some((level) => line.includes(HEADERS[level])));
  if (row < 0)
    return refuse('Lembar ini tidak mempunyai judul kolom Nilai 0, Nilai 4, Nilai 7, Nilai 10. Periksa susunan Lampiran 2.');
  const near = labels.slice(Math.max(0, row - HEADER_ROWS), row + 1);
  const columns = Object.fromEntries(
    Object.entries(HEADERS).map(([name, label]) => [name, near.map((line) => line.indexOf(label)).find((at) => at >= 0) ?? -1]),
  ) as Record<Name, number>;
  const missing = (Object.keys(HEADERS) as Name[]).filter((name) => columns[name] < 0 && !isLevel(name));
  const levels = LEVEL_NAMES.filter((name) => columns[name] >= 0);
  if (missing.length > 0)
    return refuse(`Kolom “${missing.map((name) => HEADERS[name]).join('”, “')}” tidak ditemukan di lembar ini.`);
  return levels.length >= 2 ? ok({ row, columns }) : refuse('Rubrik memerlukan sedikitnya dua kolom nilai.');
}

function isLevel(name: Name): boolean {
  return (LEVEL_NAMES as readonly string[]).includes(name);
}

/** The last line of text above the header: `Definisi Operasional …`. */
function titleIn(above: Cells): string {
  const lines = above.flatMap((row) => row.map((cell) => tidyLine(String(cell)))).filter((words) => words !== '');
  return (
    lines.filter((words) => !['no', 'jenis variabel', 'definisi operasional', 'skala'].includes(words.toLowerCase())).pop() ?? ''
  );
}

/** `1.1.` and a name, without a definition: the head of a group. */
function groupIn(item: string, variable: string, definition: string): { code: string; name: string } | null {
  const match = /^(\d+(?:\.\d+)+)\.?$/.exec(item);
  return match?.[1] !== undefined && variable !== '' && definition === '' ? { code: match[1], name: variable } : null;
}

interface Read {
  readonly name: string;
  readonly title: string;
  readonly group: { readonly code: string; readonly name: string } | null;
  readonly item: number;
  text(column: Name): string;
}

function variableFrom({ name, title, group, item, text }: Read, known: readonly Variable[]): Variable {
  const level = (column: Name) => (text(column) === '' ? null : text(column));
  const same = known.find((candidate) => plain(candidate.variable) === plain(text('variable')));
  return {
    rubric: name,
    title: title === '' ? name : title,
    group: group?.code ?? '',
    groupName: group?.name ?? '',
    item,
    variable: text('variable'),
    definition: text('definition'),
    level0: level('level0'),
    level4: level('level4'),
    level7: level('level7'),
    level10: level('level10'),
    judge: same?.judge ?? null,
    rule: same?.rule ?? null,
    tie: same?.tie ?? null,
  };
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function troubleIn(variable: Variable, group: object | null, before: readonly Variable[]): string | null {
  if (group === null)
    return `variabel “${variable.variable}” berdiri di atas kelompok mana pun. Tulis kode kelompok (misalnya 1.1.) di atasnya.`;
  const code = codeOf(variable);
  if (before.some((earlier) => codeOf(earlier) === code)) return `nomor ${code} dipakai dua kali. Beri nomor lain.`;
  if (variable.definition === '') return `definisi operasional ${code} kosong.`;
  const count = levelsOf(variable).length;
  return count >= 2 ? null : `${code} hanya mempunyai ${count} nilai; sedikitnya dua.`;
}
