/** o-spreadsheet, the grid engine, made ready: quiet, on Node 20, and with the plugins that both the server and the page must have. */
import './group-by.ts';
import * as engine from '@odoo/o-spreadsheet';
import { registerPlugins } from './grid-plugins.ts';

registerPlugins(engine);

/** The engine tells its timings through console.debug. */
console.debug = () => {};

export const { Model } = engine;
export type GridModel = InstanceType<typeof engine.Model>;
