/**
 * How high a row is follows from the words in it. The engine measures every sheet when a workbook opens, which took ten of the fourteen
 * seconds until a year's workbook could be used, most of them for a hidden sheet; and then what each commit writes there. Here a sheet is
 * measured when somebody looks at it.
 */
import type * as Engine from '@odoo/o-spreadsheet';

interface Command {
  readonly type: string;
  readonly sheetId: string;
  readonly sheetIdTo: string;
}

/** Commands after which the engine measures the rows that they touch. */
const MEASURED_AFTER = new Set(['UPDATE_CELL', 'SET_FORMATTING', 'RESIZE_COLUMNS_ROWS', 'ADD_MERGE', 'REMOVE_MERGE']);

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
      const { type, sheetId, sheetIdTo } = command;
      if (type === 'START') this.begin();
      else if (!this.unmeasured.has(sheetId) || !MEASURED_AFTER.has(type)) super.handle(command);
      if (type === 'DUPLICATE_SHEET' && this.unmeasured.has(sheetId)) this.unmeasured.add(sheetIdTo);
      if (type === 'ACTIVATE_SHEET') this.measure(sheetIdTo);
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
