/** Cells that say something no description allows: told with their place, and shown on request. */
import type { CellProblem } from '../../host/host.ts';
import { ask } from '../server.ts';

const SHOWN = 5;

export function Problems({ problems }: { readonly problems: readonly CellProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <details class="say warn">
      <summary>{problems.length} sel di lembar perlu diperbaiki</summary>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.sheet}${problem.row}${problem.header}`}>
            Lembar {problem.sheet}, baris {problem.row}, kolom {problem.header}: {problem.message}{' '}
            <button type="button" class="link" onClick={() => ask('showCell', problem)}>
              Tunjukkan
            </button>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>dan {problems.length - SHOWN} lainnya.</p>}
    </details>
  );
}
