/** What the screen of completeness gets: for each meeting that is expected or was held, what is there and what is missing. Source: domain, Lokmin. */

/** `late` is there, but came after its time; `waiting` is not due yet. */
export type CellState = 'complete' | 'late' | 'missing' | 'waiting' | 'notApplicable';

export interface PartCell {
  readonly state: CellState;
  readonly words: string;
}

/** A document of the packet: made by its use case, or said why it is not there. */
export interface Paper {
  readonly kind: string;
  readonly useCase: string | null;
  /** Why there is none; `null` when it can be made. */
  readonly why: string | null;
}

export interface MeetingLine {
  readonly record: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly route: string;
  readonly papers: readonly Paper[];
}

export interface CompletenessRow {
  /** `Lokmin bulanan`, `Lokmin tribulanan`, `Tinjauan manajemen`, `Rapat lain` */
  readonly group: string;
  /** `YYYY-MM` */
  readonly month: string;
  /** `Oktober 2026` */
  readonly label: string;
  /** `null`: none was held for this month. */
  readonly meeting: MeetingLine | null;
  /** One for each part; where there is no meeting, all say the same. */
  readonly cells: readonly PartCell[];
  /** Whether nothing that is due is missing. */
  readonly isWhole: boolean;
}

export interface Completeness {
  readonly year: string;
  /** Years that can be chosen, the newest first. */
  readonly years: readonly string[];
  readonly office: string;
  /** What an assessor asks of a meeting, in the order of the cells. */
  readonly parts: readonly string[];
  readonly rows: readonly CompletenessRow[];
}

/** How many of the meetings of a year did a step of the SOP. */
export interface StepOfYear {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly yes: number;
  readonly no: number;
  readonly notApplicable: number;
}

export interface ComplianceOfYear {
  readonly year: string;
  /** Threshold in percent. */
  readonly limit: number;
  readonly steps: readonly StepOfYear[];
  readonly meetings: readonly {
    readonly record: string;
    readonly title: string;
    readonly route: string;
    /** `85,71 %`, or why there is none. */
    readonly rate: string;
    readonly isCompliant: boolean | null;
  }[];
}
