/** What is scored in a period, criterion by criterion: as it stood when the period was scored first, and as cards of the form. Pure. Source: PK-c. */
import type { Ref } from '../../../schema/index.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { LKPP_SCALE } from '../kontrak.table.ts';
import type { Kriteria } from '../kriteria.table.ts';
import { inOrder, kriteriaRef } from '../kriteria.table.ts';
import type { Nilai } from '../penilaian/nilai.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import { WHOLE_WEIGHT } from '../penilaian/weights.ts';

export interface Line extends Pick<Nilai, 'target' | 'weight' | 'targetValue' | 'direction'> {
  readonly criterion: Ref;
  /** The score that stands; `null` before the first. */
  readonly present: Nilai | null;
  /** The row that the card is filled from: the score, or else the criterion. */
  readonly source: Nilai | Kriteria;
  /** Taken out of the contract since. */
  readonly isGone: boolean;
}

/** A period that was scored keeps its criteria. Those without a score join them only while all weights stay within the whole. */
export function linesOf(kriteria: readonly Kriteria[], scores: readonly Nilai[]): Line[] {
  const scored = new Set(scores.map(({ criterion }) => criterion.id));
  const unscored = kriteria.filter(({ number }) => !scored.has(number));
  const sum = [...scores, ...unscored].reduce((total, { weight }) => total + weight, 0);
  const joining = new Set(scores.length === 0 || sum <= WHOLE_WEIGHT ? unscored : []);
  const current = inOrder(kriteria).flatMap((row): Line[] => {
    const present = scores.find(({ criterion }) => criterion.id === row.number);
    if (present) return [keptLine(present, row)];
    return joining.has(row) ? [newLine(row)] : [];
  });
  const gone = scores.filter(({ criterion }) => !kriteria.some(({ number }) => number === criterion.id));
  return [...current, ...gone.map((present) => keptLine(present, null))];
}

function newLine(row: Kriteria): Line {
  const { target, weight, targetValue, direction } = row;
  return { criterion: kriteriaRef(row), target, weight, targetValue, direction, present: null, source: row, isGone: false };
}

function keptLine(present: Nilai, row: Kriteria | null): Line {
  const { criterion, weight, targetValue, direction } = present;
  const target = present.target ?? row?.target ?? null;
  return { criterion, target, weight, targetValue, direction, present, source: present, isGone: row === null };
}

/** Its card in the form, asking either a score or a measured value. */
export function cardOf(line: Line, { scale }: Pick<Kontrak, 'scale'>) {
  const { criterion, weight, target, targetValue, direction, present, isGone } = line;
  const note = [
    `Bobot ${weight} %`,
    target,
    targetValue === null ? null : `target angka ${nilaiTable.fields.targetValue.print(targetValue)}`,
    targetValue === null ? null : (direction?.toLowerCase() ?? null),
    scale === LKPP_SCALE ? '1, 2, atau 3' : null,
    isGone ? 'tidak ada lagi dalam kontrak' : null,
  ];
  return {
    id: criterion.id,
    heading: criterion.label,
    note: note.filter((part) => part !== null).join(' · '),
    hides: [targetValue === null ? 'measured' : 'score'],
    score: present?.score ?? null,
    measured: present?.measured ?? null,
    notApplicable: present?.notApplicable ?? null,
    evidence: present?.evidence ?? null,
    remark: present?.remark ?? null,
  };
}
