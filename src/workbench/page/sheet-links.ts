/** Links within the workbook as Sheets writes them, `#gid=123&range=A7`: followed in the grid, not in another window. */
import type * as Engine from '@odoo/o-spreadsheet';
import { sheetNumber } from '../workbook/sheet-ids.ts';

interface Env {
  readonly model: InstanceType<typeof Engine.Model>;
}

const WITHIN = /^#gid=(\d+)(?:&range=([A-Z]+\d+))?$/;

export function followSheetLinks(engine: typeof Engine): void {
  engine.registries.urlRegistry.add('gid', {
    match: (url: string) => WITHIN.test(url),
    createLink: (url: string, label: string) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation: (url: string, getters: Env['model']['getters']) => {
      const id = sheetOf(getters, url);
      return id === undefined ? url : `Lembar ${getters.getSheetName(id)}`;
    },
    open: (url: string, env: Env) => follow(engine, env.model, url),
    sequence: 0,
    title: 'Lembar',
  } as never);
}

function follow(engine: typeof Engine, model: Env['model'], url: string): void {
  const cell = WITHIN.exec(url)?.[2];
  const sheetIdTo = sheetOf(model.getters, url);
  if (sheetIdTo === undefined) return;
  model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo });
  if (cell === undefined) return;
  const { col, row } = engine.helpers.toCartesian(cell);
  model.selection.selectCell(col, row);
  model.dispatch('SCROLL_TO_CELL', { col, row });
}

function sheetOf(getters: Env['model']['getters'], url: string): string | undefined {
  const gid = Number(WITHIN.exec(url)?.[1]);
  return getters.getSheetIds().find((id) => sheetNumber(id) === gid);
}
