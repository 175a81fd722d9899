/** How the scoring sheet looks: calm head, one colour for each group, input on a light ground. */
import type { Look, SheetPlan } from '../../host/sheet-plan.ts';
import { LEVELS, NOT_APPLICABLE } from './score-pkp.ts';
import { cellAt, columnOf, RUBRIC_COLUMNS } from './sheet-columns.ts';

const BRAND = '#0b6e4f';
const WHITE = '#ffffff';
const INPUT = '#fffdf2';
const CHOSEN = '#bfe3d4';
const WRONG = '#fbd9d6';
const DOUBTFUL = '#fdeec8';

export const TAB_COLOR = '#6b3fa0';
/** Ground of a group's headings and of its numbers; more groups begin again. */
const GROUPS = ['#dcefe7', '#e1eafb', '#fdeed6', '#f3e5f5', '#e7f2d5'] as const;

export const TITLE: Look = { bold: true, size: 14, middle: true };
export const SUBTITLE: Look = { size: 10, ink: '#4b5563', middle: true };
export const FACT_LABEL: Look = { bold: true, size: 9, ink: '#4b5563', middle: true };
export const FACT: Look = { bold: true, middle: true, fill: '#eef6f2', number: '0.00' };
export const HEAD: Look = { bold: true, align: 'CENTER', middle: true, fill: BRAND, ink: WHITE, framed: true };
export const COUNTING: Look = { size: 8, align: 'CENTER', ink: '#4b5563', fill: '#eef1f4', framed: true };
export const TEXT: Look = { size: 9, framed: true };
export const TYPED: Look = { size: 9, fill: INPUT, framed: true };
export const SCORE: Look = { bold: true, size: 12, align: 'CENTER', middle: true, fill: INPUT, number: '0', framed: true };
export const FAINT_SCORE: Look = { align: 'CENTER', middle: true, number: '0', framed: true };
export const NOTE: Look = { size: 9, ink: '#4b5563' };

function groupGround(index: number): string {
  return GROUPS[index % GROUPS.length] ?? GROUPS[0];
}

export function groupHead(index: number): Look {
  return { bold: true, fill: groupGround(index), framed: true, middle: true };
}

export function groupNumber(index: number): Look {
  return { ...groupHead(index), align: 'CENTER', number: '0.00' };
}

export function itemNumber(index: number): Look {
  return { ...TEXT, align: 'CENTER', fill: groupGround(index) };
}

/** What lights up by itself between the rows `from` and `to`: the chosen level, a wrong score, a score above the proposal, weak evidence. */
export function highlightsOf(from: number, to: number): SheetPlan['highlights'] {
  const area = (column: number) => ({ row: from, endRow: to + 1, column, endColumn: column + 1 });
  const fixed = (name: Parameters<typeof cellAt>[0]) => `$${cellAt(name, from)}`;
  const score = fixed('score');
  const suggestion = fixed('suggestion');
  const isLevel = `AND(ISNUMBER(${score});OR(${LEVELS.map((level) => `${score}=${level}`).join(';')}))`;
  const firstLevel = RUBRIC_COLUMNS - LEVELS.length;
  return [
    ...LEVELS.map((level, index) => ({
      area: area(firstLevel + index),
      formula: `AND(ISNUMBER(${score});${score}=${level})`,
      // Not bold: words that grow afterwards would run out of their cell.
      look: { fill: CHOSEN, ink: '#0b3d2c' },
    })),
    {
      area: area(columnOf('score')),
      formula: `AND(${fixed('id')}<>"";${score}<>"";NOT(OR(${isLevel};${score}="${NOT_APPLICABLE}")))`,
      look: { fill: WRONG, ink: '#b3261e' },
    },
    {
      area: area(columnOf('reason')),
      formula: `AND(ISNUMBER(${score});ISNUMBER(${suggestion});${score}>${suggestion};${fixed('reason')}="")`,
      look: { fill: DOUBTFUL },
    },
    {
      area: area(columnOf('evidence')),
      formula: `AND(ISNUMBER(${score});${score}>=7;${fixed('evidence')}="";OR(NOT(ISNUMBER(${suggestion}));${suggestion}<${score}))`,
      look: { fill: DOUBTFUL },
    },
  ];
}
