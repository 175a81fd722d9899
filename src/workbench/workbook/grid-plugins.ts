/**
 * What a Google sheet has and o-spreadsheet lacks: formats of whole columns (also of cells still empty), notes, warning protections,
 * bands by id. Runs in the server and in the page, which must agree on every command.
 */
import type * as Engine from '@odoo/o-spreadsheet';
import { literalText } from './cell-content.ts';
import { columnLook } from './extras.ts';
import type { CorePluginConfig, Extra, ExtraCommand, ExtraData, RangeAdapters } from './grid-plugin-types.ts';

export const EXTRA_COMMAND = 'ADMEN_EXTRA';
export const APPLY_COMMAND = 'ADMEN_APPLY';

interface UpdateCell {
  readonly type: string;
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  content?: string;
  format?: string;
  style?: object;
}

interface DuplicateSheet {
  readonly type: string;
  readonly sheetId: string;
  readonly sheetIdTo: string;
}

export type Dispatch = (type: string, payload: object) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

/** The work of the batch that is being applied: set, run within one dispatch, and taken away. */
let batch: ((dispatch: Dispatch) => void) | null = null;

export function runAsOneRevision(
  model: { dispatch(type: never, payload?: never): unknown },
  work: (dispatch: Dispatch) => void,
): void {
  batch = work;
  try {
    (model.dispatch as (type: string) => void)(APPLY_COMMAND);
  } finally {
    batch = null;
  }
}

export function registerPlugins(engine: typeof Engine): void {
  const { CorePlugin, UIPlugin, registries, coreTypes } = engine;

  class ExtrasPlugin extends CorePlugin {
    static override getters = ['getExtras'];
    extras: Record<string, Extra[]> = {};

    constructor(config: CorePluginConfig) {
      super(config as never);
    }

    getExtras(sheetId: string): readonly Extra[] {
      return this.extras[sheetId] ?? [];
    }

    /** Typing into an empty cell takes on the format of its column, and in a text column stays text. */
    override beforeHandle(command: { type: string }): void {
      if (command.type !== 'UPDATE_CELL') return;
      const cell = command as unknown as UpdateCell;
      if (!cell.content || cell.format !== undefined) return;
      const { format, style } = columnLook(this.getExtras(cell.sheetId), cell);
      if (format === '@' && !cell.content.startsWith("'")) cell.content = literalText(cell.content, this.getters.getLocale());
      if (this.getters.getCell(cell)) return;
      if (format !== undefined && format !== '@') cell.format = format;
      if (cell.style === undefined && style) cell.style = style;
    }

    override handle(command: { type: string }): void {
      if (command.type === EXTRA_COMMAND) this.put(command as ExtraCommand);
      if (command.type === 'DUPLICATE_SHEET') this.copy(command as DuplicateSheet);
      if (command.type === 'DELETE_SHEET')
        this.history.update('extras', (command as unknown as ExtraCommand).sheetId, undefined as never);
    }

    private put({ sheetId, ranges, extra }: ExtraCommand): void {
      const others = this.getExtras(sheetId).filter((present) => present.id !== extra.id);
      const range = this.getters.getRangeFromRangeData(ranges[0] as never);
      const isGone = extra.isGone === true || (extra.kind === 'note' && extra.note === '');
      this.history.update('extras', sheetId, (isGone ? others : [...others, { ...extra, range }]) as never);
    }

    private copy({ sheetId, sheetIdTo }: DuplicateSheet): void {
      const copies = this.getExtras(sheetId).map((extra) => ({
        ...extra,
        id: extra.id.replace(`:${sheetId}:`, `:${sheetIdTo}:`),
        range: this.getters.getRangeFromZone(sheetIdTo, extra.range.unboundedZone as never),
      }));
      this.history.update('extras', sheetIdTo, copies as never);
    }

    override adaptRanges({ applyChange }: RangeAdapters): void {
      for (const [sheetId, extras] of Object.entries(this.extras)) {
        const adapted = (extras ?? []).flatMap((extra) => {
          const { changeType, range } = applyChange(extra.range);
          return changeType === 'REMOVE' ? [] : [{ ...extra, range }];
        });
        this.history.update('extras', sheetId, adapted as never);
      }
    }

    override import(data: object): void {
      for (const [sheetId, extras] of Object.entries((data as ExtraData).admen ?? {}))
        this.extras[sheetId] = extras.map(({ xc, ...extra }) => ({
          ...extra,
          range: this.getters.getRangeFromSheetXC(sheetId, xc),
        })) as Extra[];
    }

    override export(data: object): void {
      const sheets = Object.entries(this.extras).filter(([, extras]) => extras);
      (data as ExtraData).admen = Object.fromEntries(
        sheets.map(([sheetId, extras]) => [
          sheetId,
          extras.map(({ range, ...extra }) => ({ ...extra, xc: this.getters.getRangeString(range as never, sheetId) })),
        ]),
      );
    }
  }

  class ApplyPlugin extends UIPlugin {
    static override getters = [] as const;

    override handle(command: { type: string }): void {
      if (command.type === APPLY_COMMAND) batch?.(this.dispatch as unknown as Dispatch);
    }
  }

  registries.corePluginRegistry.add('admen extras', ExtrasPlugin as never);
  registries.featurePluginRegistry.add('admen apply', ApplyPlugin as never);
  registries.inverseCommandRegistry.add(EXTRA_COMMAND as never, ((command: object) => [command]) as never);
  (coreTypes as Set<string>).add(EXTRA_COMMAND);
}
