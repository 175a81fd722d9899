/** Warning protections: typing into a protected range asks first, as Sheets does; nothing is forbidden. */
import type * as Engine from '@odoo/o-spreadsheet';
import type { Extra } from '../workbook/grid-plugin-types.ts';

interface TypedCell {
  readonly type: string;
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly content?: string;
}

/** One answer serves for the whole of what is being pasted or filled. */
const QUIET_MS = 2000;

export function warnOfProtection(engine: typeof Engine): void {
  let agreedAt = 0;

  class ProtectionPlugin extends engine.UIPlugin {
    static override getters = [] as const;

    override allowDispatch(command: { type: string }) {
      const cell = command as TypedCell;
      if (cell.type !== 'UPDATE_CELL' || cell.content === undefined) return 'Success' as never;
      const extras = (this.getters as unknown as { getExtras(id: string): readonly Extra[] }).getExtras(cell.sheetId);
      const protection = extras.find(
        ({ kind, range: { zone } }) =>
          kind === 'protection' &&
          zone.left <= cell.col &&
          cell.col <= zone.right &&
          zone.top <= cell.row &&
          cell.row <= zone.bottom,
      );
      if (!protection || Date.now() - agreedAt < QUIET_MS) return 'Success' as never;
      const agreed = window.confirm(
        `Bagian ini dijaga (${protection.description}). Mengubahnya dapat mengacaukan Admen. Tetap ubah?`,
      );
      if (agreed) agreedAt = Date.now();
      return (agreed ? 'Success' : 'CancelledForUnknownReason') as never;
    }
  }

  engine.registries.featurePluginRegistry.add('admen protection', ProtectionPlugin as never);
}
