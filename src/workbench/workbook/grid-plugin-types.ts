/** The shapes that the grid plugins exchange with o-spreadsheet. */

export interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface GridRange {
  readonly zone: Zone;
  /** The same, with ends left open where the range grows with the sheet. */
  readonly unboundedZone: Pick<Zone, 'top' | 'left'> & {
    readonly bottom: number | undefined;
    readonly right: number | undefined;
  };
}

export type ExtraKind = 'columnFormat' | 'note' | 'protection' | 'band';

export interface ExtraFace {
  readonly id: string;
  readonly kind: ExtraKind;
  /** An o-spreadsheet format string, for cells of the column that are still empty. */
  readonly format?: string;
  readonly style?: object;
  readonly note?: string;
  readonly description?: string;
  readonly warningOnly?: boolean;
  /** Takes the extra of this id away. */
  readonly isGone?: true;
}

/** Something that stands on a range of a sheet and moves with it. */
export interface Extra extends ExtraFace {
  readonly range: GridRange;
}

export interface ExtraCommand {
  readonly type: string;
  readonly sheetId: string;
  readonly ranges: readonly object[];
  readonly extra: ExtraFace;
}

export interface ExtraData {
  admen?: Record<string, readonly (ExtraFace & { readonly xc: string })[]>;
}

export type CorePluginConfig = object;

export interface RangeAdapters {
  applyChange(range: GridRange): { readonly changeType: string; readonly range: GridRange };
}
