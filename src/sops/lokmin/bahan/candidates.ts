/** What a lokmin may bring before the lintas sektor: its problems, indicators below their target, and proposals. Pure. Source: LM-14. */
import type { BahanRapat } from '../../../registers/bahan-rapat.table.ts';
import { matterTitle } from '../../../registers/meeting-matters.ts';
import type { PerformanceLine } from '../kinerja/performance.ts';
import { standingWords } from '../kinerja/standing.ts';
import type { Masalah } from '../masalah.table.ts';
import { byScore, usgScore } from '../masalah.table.ts';
import type { Usulan } from '../persiapan/usulan.table.ts';

export interface Candidate {
  /** The number of the row that it comes from. */
  readonly origin: string;
  /** What it is called in the agenda of the other meeting. */
  readonly title: string;
  readonly note: string;
}

export interface CandidateRows {
  readonly masalah: readonly Masalah[];
  readonly performance: readonly PerformanceLine[];
  readonly usulan: readonly Usulan[];
}

export function candidatesOf({ masalah, performance, usulan }: CandidateRows): Candidate[] {
  const below = performance.filter(({ gap }) => gap !== null && gap < 0);
  return [
    ...[...masalah].sort(byScore).map(ofProblem),
    ...below.sort((a, b) => (a.achievement ?? 0) - (b.achievement ?? 0)).map(ofIndicator),
    ...usulan.map(ofProposal),
  ];
}

/** What was brought once, though its row is gone now: it can still be taken back. */
export function orphansOf(bahan: readonly BahanRapat[], candidates: readonly Candidate[]): Candidate[] {
  const known = new Set(candidates.map(({ origin }) => origin));
  return bahan.flatMap(({ origin, title }) =>
    origin === null || known.has(origin) ? [] : [{ origin, title, note: 'Asalnya sudah dihapus' }],
  );
}

function ofProblem(row: Masalah): Candidate {
  const score = usgScore(row);
  const note = `Masalah rapat ini${score === null ? '' : ` · USG ${score}`}`;
  return { origin: row.number, title: matterTitle(`Masalah: ${row.problem}`), note };
}

function ofIndicator(line: PerformanceLine): Candidate {
  const { number, unit, indicator } = line.indicator;
  return {
    origin: number,
    title: matterTitle(`Capaian di bawah target: ${indicator} (${unit.label})`),
    note: standingWords(line.indicator, line),
  };
}

function ofProposal({ number, unit, village, proposal, partner }: Usulan): Candidate {
  const place = village === null ? '' : ` (${village})`;
  const note = `Usulan ${unit.label}${partner === null ? '' : ` · mitra ${partner}`}`;
  return { origin: number, title: matterTitle(`Usulan: ${proposal}${place}`), note };
}
