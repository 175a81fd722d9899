/** Another rubric, read from a sheet that somebody pasted: the layout of Lampiran 2, whatever its texts, groups and numbers. Source: PKP-7. */
import { append } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import { carryOut } from '../../registers/record-forms.ts';
import { pad } from '../../schema/dates.ts';
import type { Filled, Result, Saved } from '../../schema/index.ts';
import { inside, ok, parseForm, refuse, refuseAll } from '../../schema/index.ts';
import { rubricForm } from './forms.ts';
import { parseRubric } from './parse-rubric.ts';
import { penilaianTable } from './penilaian.table.ts';
import type { Variable } from './rubrik.table.ts';
import { codeOf, groupsOf, levelsOf, rubrikTable } from './rubrik.table.ts';
import { LEVELS } from './score-pkp.ts';

export function loadRubric(host: Host): Result<Filled> {
  const { penilaian } = host.read({ penilaian: all(penilaianTable) });
  const own = new Set(penilaian.map((row) => row.sheetName));
  const sheets = host.sheetNames().filter((name) => !own.has(name));
  return ok({
    values: { name: null, sheet: null },
    seen: '',
    options: { Lembar: sheets.map((label, index) => ({ id: `LBR-${pad(index + 1, 3)}`, label })) },
  });
}

/** Refuses a name that is taken, a sheet without the columns, and rows that say no variable, each with its place. */
export function takeRubric(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(rubricForm, input);
  if (!submitted.ok) return submitted;
  const { name, sheet } = submitted.value.values;
  const { rubrik } = host.read({ rubrik: all(rubrikTable) });
  if (rubrik.some((row) => row.rubric.toLowerCase() === name.toLowerCase()))
    return refuse(`Rubrik “${name}” sudah ada. Pilih nama lain; rubrik yang sudah dipakai tidak ditimpa.`, 'name');
  if (!host.sheetNames().includes(sheet.label))
    return refuse(`Lembar “${sheet.label}” tidak ada lagi. Pilih lembar lain.`, 'sheet');
  const parsed = parseRubric(name, host.sheetCells(sheet.label), rubrik);
  if (!parsed.ok) return refuseAll(inside('sheet', parsed.refusals).map((refusal) => ({ ...refusal, field: 'sheet' })));
  const variables = parsed.value;
  return carryOut(
    host,
    name,
    ok({
      action: 'Muat rubrik PKP',
      changes: variables.map((variable) => append(rubrikTable, { ...variable, number: host.nextNumber(rubrikTable) })),
      message: `Rubrik “${name}” dimuat: ${variables.length} variabel dalam ${groupsOf(variables).length} kelompok.${holesIn(variables)}`,
      next: [{ caption: 'Mulai penilaian dengan rubrik ini', route: 'form/pkp.mulai' }],
    }),
  );
}

const MOST_NAMED = 6;

/** Levels that some variables have not: allowed, told, and not to be chosen later. */
function holesIn(variables: readonly Variable[]): string {
  const holes = variables.flatMap((variable) => {
    const present = levelsOf(variable).map(({ level }) => level);
    const missing = LEVELS.filter((level) => !present.includes(level));
    return missing.length === 0 ? [] : [`${codeOf(variable)} tanpa nilai ${missing.join(' dan ')}`];
  });
  if (holes.length === 0) return '';
  const more = holes.length > MOST_NAMED ? `, dan ${holes.length - MOST_NAMED} lainnya` : '';
  return ` Sebagian nilai tidak ada teksnya, dan tidak dapat dipilih: ${holes.slice(0, MOST_NAMED).join('; ')}${more}.`;
}
