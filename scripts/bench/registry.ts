/** All that the product serves, taken from the product's own maps and entry points, so that nothing can be left out. */
import { useCases } from '../../src/app.ts';
import { actions } from '../../src/workbook-actions.ts';
import { ENTRY_POINTS } from '../build-product.ts';

/** `load`: a use case that only reads. `save`: one that writes. `workbook`: an action of the sidebar. `menu`: an entry point. */
export type Group = 'load' | 'save' | 'workbook' | 'menu';

export interface Served {
  readonly name: string;
  readonly group: Group;
}

export function servedNames(): readonly Served[] {
  return [
    ...[...useCases].map(([name, { writes }]): Served => ({ name, group: writes ? 'save' : 'load' })),
    ...[...actions.keys()].map((name): Served => ({ name, group: 'workbook' })),
    ...ENTRY_POINTS.filter((name) => name !== 'call').map((name): Served => ({ name, group: 'menu' })),
  ];
}
