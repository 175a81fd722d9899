/**
 * How high a row is follows from the words in it. The engine measures every sheet when a workbook opens, which took ten of the fourteen
 * seconds until a year's workbook could be used, most of them for a hidden sheet. Here a sheet is measured when somebody looks at it.
 */
import type * as Engine from '@odoo/o-spreadsheet';

interface Command {
  readonly type: string;
  readonly sheetIdTo: string;
}

/** What is used of the engine's plugin `row_size`. */
interface RowSizes {
  readonly getters: { getVisibleSheetIds(): readonly string[]; getSheetIds(): readonly string[] };
  tallestCellInRow: Record<string, unknown[]>;
  handle(command: Command): void;
  initializeSheet(sheetId: string): void;
}

/** What is used of the engine's plugin `header_positions`. */
interface HeaderPositions {
  headerPositions: Record<string, unknown>;
  handle(command: Command): void;
  computeHeaderPositionsOfSheet(sheetId: string): unknown;
}

export function measureWhenSeen({ registries }: typeof Engine): void {
  const { coreViewsPluginRegistry, statefulUIPluginRegistry } = registries;
  coreViewsPluginRegistry.replace('row_size', measuredWhenSeen(coreViewsPluginRegistry.get('row_size')));
  statefulUIPluginRegistry.replace('header_positions', placedWhenSeen(statefulUIPluginRegistry.get('header_positions')));
}

function measuredWhenSeen<P>(plugin: P): P {
  const Plugin = plugin as new (...given: never[]) => RowSizes;
  return class extends Plugin {
    unmeasured = new Set<string>();

    override handle(command: Command): void {
      if (command.type === 'START') this.begin();
      else super.handle(command);
      if (command.type === 'ACTIVATE_SHEET') this.measure(command.sheetIdTo);
    }

    private begin(): void {
      this.unmeasured = new Set(this.getters.getSheetIds());
      for (const sheetId of this.unmeasured) this.tallestCellInRow[sheetId] = [];
      const [first] = this.getters.getVisibleSheetIds();
      if (first !== undefined) this.measure(first);
    }

    private measure(sheetId: string): void {
      if (this.unmeasured.delete(sheetId)) this.initializeSheet(sheetId);
    }
  } as P;
}

/** Where the rows of a sheet stand, worked out again when it is looked at, as it may have been measured only now. */
function placedWhenSeen<P>(plugin: P): P {
  const Plugin = plugin as new (...given: never[]) => HeaderPositions;
  return class extends Plugin {
    override handle(command: Command): void {
      super.handle(command);
      if (command.type === 'ACTIVATE_SHEET')
        this.headerPositions[command.sheetIdTo] = this.computeHeaderPositionsOfSheet(command.sheetIdTo);
    }
  } as P;
}
