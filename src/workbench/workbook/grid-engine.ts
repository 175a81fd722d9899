/** o-spreadsheet, the grid engine, made ready for the server: quiet, on Node 20, with the plugins that the page has as well, and without a view. */
import './group-by.ts';
import * as engine from '@odoo/o-spreadsheet';
import { evaluatingAsked } from './evaluate-asked.ts';
import { evaluatingUsed } from './evaluate-used.ts';
import { registerPlugins } from './grid-plugins.ts';

registerPlugins(engine);
withoutView(engine.registries);
const { coreViewsPluginRegistry } = engine.registries;
coreViewsPluginRegistry.replace('evaluation', evaluatingAsked(evaluatingUsed(coreViewsPluginRegistry.get('evaluation'))));

/** The engine tells its timings through console.debug. */
console.debug = () => {};

export const { Model } = engine;
export type GridModel = InstanceType<typeof engine.Model>;

/**
 * Nobody looks at the server's grid. After each command the engine would work out anew what is in view, where every row of every
 * sheet stands in pixels, and which colours are in use, which took longer than the command itself.
 */
function withoutView({ statefulUIPluginRegistry, coreViewsPluginRegistry }: typeof engine.registries): void {
  for (const name of ['viewport', 'header_positions'])
    statefulUIPluginRegistry.replace(name, unfinished(statefulUIPluginRegistry.get(name)));
  coreViewsPluginRegistry.replace('custom_colors', unfinished(coreViewsPluginRegistry.get('custom_colors')));
  coreViewsPluginRegistry.replace('row_size', unmeasured(coreViewsPluginRegistry.get('row_size')));
}

/** The same plugin, which leaves out what follows on a command. Its getters stay, and are not asked. */
function unfinished<P>(plugin: P): P {
  const Plugin = plugin as new (...given: never[]) => { finalize(): void };
  return class extends Plugin {
    override finalize(): void {}
  } as P;
}

interface RowSizes {
  readonly getters: { getUserRowSize(sheetId: string, row: number): number | undefined };
  beforeHandle(command: unknown): void;
  handle(command: unknown): void;
  getRowSize(sheetId: string, row: number): number;
}

/** The engine's own, in pixels. */
const USUAL_HEIGHT = 23;

/**
 * How high a row is follows from the words in it, measured cell by cell when a workbook opens. Only who looks needs to know: pages measure
 * for themselves, and Excel does. What somebody set stays.
 */
function unmeasured<P>(plugin: P): P {
  const Plugin = plugin as new (...given: never[]) => RowSizes;
  return class extends Plugin {
    override beforeHandle(): void {}
    override handle(): void {}
    override getRowSize(sheetId: string, row: number): number {
      return Math.round(this.getters.getUserRowSize(sheetId, row) ?? USUAL_HEIGHT);
    }
  } as P;
}
