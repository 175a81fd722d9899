/**
 * What the dashboard says of PKP: the latest assessment up to the year, its total and category, and the means of its groups. They stand
 * in the scoring sheet, which the formulas find by the name that the register keeps. Source: PKP-2, PKP-3.
 */
import { all, inSheet } from '../../host/query.ts';
import { columnLetter } from '../../schema/columns.ts';
import type { Block, Figure, FigurePeriod, SheetTerms } from '../dashboard-part.ts';
import { dashboardPart, isUntil, orElse, worked } from '../dashboard-part.ts';
import { rowsByCode, scoreOf, scoreWith } from './assessment.ts';
import { variablesOf } from './assessment-record.ts';
import { lembarOf, lembarTable } from './lembar.table.ts';
import type { Penilaian } from './penilaian.table.ts';
import { penilaianTable } from './penilaian.table.ts';
import { rubrikTable } from './rubrik.table.ts';
import { METHODS } from './score-pkp.ts';
import type { ColumnName } from './sheet-columns.ts';
import { columnOf } from './sheet-columns.ts';
import { shortName } from './sheet-summary.ts';

const queries = (_host: unknown, period: FigurePeriod) => ({
  penilaian: all(penilaianTable),
  rubrik: all(rubrikTable),
  lembar: inSheet(lembarTable, 'penilaian', (rows: readonly Penilaian[]) => {
    const latest = latestUntil(rows, period);
    return latest ? lembarOf(latest) : null;
  }),
});

/** Groups for which there is room, as Lampiran 2 has them. */
const GROUPS = 5;
const NO_VALUE = 'Belum ada nilai';

/** The first in the register, where two end on one day. */
function latestUntil(rows: readonly Penilaian[], period: FigurePeriod): Penilaian | null {
  const begun = rows.filter(({ from }) => isUntil(from, period));
  return begun.reduce<Penilaian | null>((latest, row) => (latest === null || row.until > latest.until ? row : latest), null);
}

export const pkpDashboard = dashboardPart<ReturnType<typeof queries>>({
  queries,
  figures: ({ penilaian: rows, rubrik, lembar }, period) => {
    const blank = Array.from({ length: GROUPS }, (): Figure[] => ['', null, null]);
    const penilaian = latestUntil(rows, period);
    if (!penilaian) return { pkp: [['', null, '']], kelompok: blank };
    const variables = variablesOf(rubrik, penilaian.rubric);
    const { rows: scored } = rowsByCode(penilaian.number, lembar);
    const score = scoreOf({ penilaian, variables, rows: scored });
    const last = scoreWith(penilaian, variables, (code) => scored.get(code)?.last ?? null);
    const { total, category } = penilaian.state === 'Ditutup' ? penilaian : score;
    const provisional = penilaian.state !== 'Ditutup' && score.isProvisional ? ' (sementara)' : '';
    const groups = score.groups.slice(0, GROUPS).map((group, index): Figure[] => {
      return [shortName(group), group.mean, last.groups[index]?.mean ?? null];
    });
    return {
      pkp: [[penilaian.title, total, category === null ? NO_VALUE : `${category}${provisional}`]],
      kelompok: [...groups, ...blank.slice(groups.length)],
    };
  },
  blocks: (terms) => ({ _pkp: placeBlock(terms), pkp: totalBlock(terms), kelompok: groupBlock(terms) }),
});

/** Its number, its sheet, 1 once it is closed, the row of the sheet's summary, and how many groups that has. */
function placeBlock({ column, until, cell }: SheetTerms): Block {
  const of = (field: 'number' | 'from' | 'until' | 'sheetName' | 'state') => column(penilaianTable, field);
  const latest = `MAXIFS(${of('until')};${of('from')};"<="&${until})`;
  const number = `INDEX(FILTER(${of('number')};${of('until')}=${latest};${of('from')}<=${until});1)`;
  const row = `MATCH(${cell('_pkp', 0, 0)};${of('number')};0)`;
  const names = inSummary(cell('_pkp', 0, 1), 'variable');
  const head = `MATCH("Ringkasan";${names};0)`;
  return {
    head: ['No. penilaian', 'Lembar', 'Ditutup', 'Baris ringkasan', 'Kelompok'],
    rows: [
      [
        worked(orElse(`${number}&""`, '""')),
        worked(orElse(`INDEX(${of('sheetName')};${row})&""`, '""')),
        worked(orElse(`IF(INDEX(${of('state')};${row})="Ditutup";1;0)`, '0')),
        worked(orElse(head, '0')),
        worked(orElse(`MATCH("${METHODS[0]}";${names};0)-${head}-1`, '0')),
      ],
    ],
  };
}

/** A column of the scoring sheet whose name stands in a cell. */
function inSummary(sheet: string, name: ColumnName): string {
  const letter = columnLetter(columnOf(name));
  return `INDIRECT("'"&SUBSTITUTE(${sheet};"'";"''")&"'!$${letter}:$${letter}")`;
}

function totalBlock({ column, cell }: SheetTerms): Block {
  const [number, sheet, closed] = [0, 1, 2].map((at) => cell('_pkp', 0, at)) as [string, string, string];
  const kept = (field: 'title' | 'total' | 'category') =>
    `INDEX(${column(penilaianTable, field)};MATCH(${number};${column(penilaianTable, 'number')};0))`;
  const live = (label: string) => `INDEX(${inSummary(sheet, 'score')};MATCH("${label}";${inSummary(sheet, 'variable')};0))`;
  const either = (field: 'total' | 'category', label: string, otherwise: string) =>
    worked(
      `IF(${number}="";"";IF(${closed}=1;${orElse(`IF(${kept(field)}="";${otherwise};${kept(field)})`, otherwise)};${orElse(live(label), otherwise)}))`,
    );
  return {
    head: ['Penilaian', 'Nilai', 'Kategori'],
    rows: [
      [
        worked(orElse(`IF(${number}="";"";${kept('title')})`, '""')),
        either('total', 'Nilai akhir', '""'),
        either('category', 'Kategori', `"${NO_VALUE}"`),
      ],
    ],
  };
}

function groupBlock({ cell }: SheetTerms): Block {
  const [sheet, head, groups] = [1, 3, 4].map((at) => cell('_pkp', 0, at)) as [string, string, string];
  const rows = Array.from({ length: GROUPS }, (_, index) =>
    (['variable', 'score', 'last'] as const).map((name) =>
      worked(orElse(`IF(${groups}<${index + 1};"";INDEX(${inSummary(sheet, name)};${head}+${index + 1}))`, '""')),
    ),
  );
  return { head: ['Kelompok', 'Kini', 'Lalu'], rows };
}
