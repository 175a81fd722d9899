/** The scores of an earlier assessment: of a closed one as it was closed, of a running one as its sheet stands. */
import type { Host } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import { parseScores, rowsByCode } from './assessment.ts';
import { lembarOf } from './lembar.table.ts';
import type { Penilaian } from './penilaian.table.ts';
import type { ScoreValue } from './score-pkp.ts';

export function previousScores(host: Host, previous: Penilaian): ReadonlyMap<string, ScoreValue> {
  if (previous.state === 'Ditutup') return parseScores(previous.scores);
  if (host.sheetTitle(previous.sheetId) === null) return new Map();
  const { rows } = rowsByCode(previous.number, host.read({ rows: all(lembarOf(previous)) }).rows);
  return new Map([...rows].flatMap(([code, { score }]) => (score === null ? [] : [[code, score] as const])));
}
