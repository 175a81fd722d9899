/** "Gambar ulang jaring laba-laba": the charts below the table, drawn anew. Source: PKP-3. */
import type { Host } from '../../host/host.ts';
import type { Result, Saved } from '../../schema/index.ts';
import { ok, parseTarget, refuse } from '../../schema/index.ts';
import { nothingMore, readAssessment } from './assessment-forms.ts';
import { refuseDamaged } from './assessment-record.ts';
import { placesOf } from './lay-out-sheet.ts';
import type { Variable } from './rubrik.table.ts';
import { codeOf } from './rubrik.table.ts';
import { columnOf } from './sheet-columns.ts';
import { radarsOf } from './sheet-radars.ts';

export function drawRadars(host: Host, input: unknown): Result<Saved> {
  const { record } = parseTarget(input);
  const found = readAssessment(host, record, nothingMore());
  if (!found.ok) return found;
  const { assessment } = found.value;
  const damaged = refuseDamaged(host, assessment);
  if (damaged) return damaged;
  const { penilaian, variables } = assessment;
  if (!standsAsPlanned(host, penilaian.sheetId, variables))
    return refuse(
      'Baris atau kolom lembar ini sudah digeser. Grafik yang ada mengikuti sendiri; yang dihapus tidak dapat digambar ulang.',
    );
  host.drawRadars(penilaian.sheetId, radarsOf(placesOf(variables), penilaian.title, penilaian.previous !== null));
  return ok({ message: `Jaring laba-laba di lembar “${penilaian.sheetName}” digambar ulang.`, record });
}

/** Charts are drawn from where the layout put everything: only while every variable still stands there. */
function standsAsPlanned(host: Host, sheetId: number, variables: readonly Variable[]): boolean {
  const cells = host.sheetCells(host.sheetTitle(sheetId) ?? '');
  const codes = placesOf(variables).groups.flatMap(({ code, first, last }) =>
    variables
      .filter(({ group }) => group === code)
      .map((variable, index) => [codeOf(variable), Math.min(first + index, last)] as const),
  );
  return codes.every(([code, row]) => cells[row]?.[columnOf('code')] === code);
}
