/** What "Mulai di sini" asks of the forms for the public. A SOP keeps them; the composition root hands this over. */
import type { Change } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import type { Query } from '../../host/query.ts';
import type { Fields } from '../../schema/index.ts';
import type { PublicForm } from './steps.ts';

type Rows = readonly Record<string, unknown>[];

export interface PublicForms {
  readonly forms: Query<Fields, 'rows'>;
  /** Keys of answers that were taken in. */
  readonly taken: Query<Fields, 'column'>;
  /** The form of each answer that was taken in. */
  readonly takenBy: Query<Fields, 'column'>;
  /** Those whose answers are taken in, oldest first. */
  active(forms: Rows): readonly PublicForm[];
  /** How many answers seem to wait, by how many rows their sheets have: no call of the API, but rows that staff added count as well. */
  behind(host: Host, forms: Rows, takenBy: readonly string[]): number;
  /** How many answers wait in their sheets. */
  waiting(host: Host, forms: Rows, taken: readonly string[]): number;
  /** In a copied workbook: they go on belonging to the original. */
  retire(forms: Rows): readonly Change[];
}
