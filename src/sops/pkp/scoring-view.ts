/** What the scoring and the comparing screens show and send. Types only. */
import type { Ref } from '../../schema/index.ts';
import type { Level } from '../evidence.ts';
import type { Method, ScoreValue } from './score-pkp.ts';

/** The answer of `pkp.loadScoring`, asked with `{record}`: everything at once, so that going from variable to variable asks nothing more. */
export interface Scoring {
  readonly record: string;
  /** `Penilaian kinerja tahun 2026` */
  readonly title: string;
  /** The sheet as it is called now, for "Tunjukkan di lembar": asks `showText` with `{sheet, text: variable.id}`. */
  readonly sheet: string;
  /** Why nothing can be changed, or `null`. */
  readonly locked: string | null;
  readonly standing: Standing;
  readonly variables: readonly ScoringVariable[];
  /** For RTL lines: whom they may be given to, who is asking, and the deadline that is offered. */
  readonly people: readonly Ref[];
  readonly me: Ref | null;
  /** `YYYY-MM-DD` */
  readonly due: string;
}

/** Where the assessment stands now. */
export interface Standing {
  readonly total: number | null;
  readonly category: string | null;
  /** "Sementara": something is unscored. */
  readonly isProvisional: boolean;
  readonly method: Method;
  readonly scored: number;
  /** Variables that apply: scored and unscored ones. */
  readonly applicable: number;
}

export interface ScoringVariable {
  /** The key of its row in the sheet: `PKP-2026-0001 1.1-4`. */
  readonly id: string;
  /** `1.1-4` */
  readonly code: string;
  readonly group: string;
  readonly groupName: string;
  readonly variable: string;
  readonly definition: string;
  /** The levels that the rubric knows; a missing one cannot be chosen. */
  readonly levels: readonly { readonly level: Level; readonly text: string }[];
  readonly score: ScoreValue | null;
  /** Above the proposal a reason is asked. */
  readonly reason: string | null;
  readonly last: ScoreValue | null;
  readonly proposal: { readonly level: Level; readonly because: string } | null;
  /** By which rule the proposal is made, and what holds where the rubric is silent; in words. */
  readonly rule: string | null;
  readonly tie: string | null;
  readonly evidence: readonly {
    readonly number: string;
    readonly title: string;
    readonly kind: string;
    readonly link: string | null;
    /** `Siti Contoh, 08/10/2026` */
    readonly added: string;
  }[];
  /** What staff typed into the column Bukti themselves. */
  readonly typedEvidence: string | null;
  /** Numbers of records that the proposal rests on. */
  readonly records: readonly string[];
  /** 7 or 10 without anything that shows it. */
  readonly isWeak: boolean;
  /** "Kurang apa untuk naik ke …?": for each level above the present score; computed, or the rubric's text to tick off by oneself. */
  readonly missing: readonly { readonly level: Level; readonly isComputed: boolean; readonly what: readonly string[] }[];
  readonly problem: string | null;
  readonly cause: string | null;
  readonly followUp: string | null;
  readonly evaluation: string | null;
  /** Lines of the RTL register that were made for it. */
  readonly rtl: readonly { readonly number: string; readonly activity: string; readonly state: string }[];
  readonly seen: string;
}

/** What `pkp.score` answers, asked with `{record, part: code, seen, values: {score, reason}}`; `score: null` takes it away. */
export interface Scored {
  readonly message: string;
  readonly variable: ScoringVariable;
  readonly standing: Standing;
}

/** The answer of `pkp.compare`, asked with `{record}`. */
export interface Comparison {
  readonly title: string;
  /** `Tahun 2026`, and the period before or `null`. */
  readonly now: string;
  readonly last: string | null;
  readonly standing: Standing;
  readonly lastTotal: number | null;
  readonly lastCategory: string | null;
  readonly groups: readonly {
    readonly code: string;
    /** Short, for the spoke of a chart. */
    readonly label: string;
    readonly now: number | null;
    readonly last: number | null;
    readonly variables: readonly ComparedVariable[];
  }[];
}

export interface ComparedVariable {
  readonly code: string;
  readonly variable: string;
  readonly now: ScoreValue | null;
  readonly last: ScoreValue | null;
  readonly change: 'naik' | 'turun' | 'tetap' | 'baru';
  /** Why: the reason, the ground of the proposal, the problem; empty when nobody wrote any. */
  readonly why: string;
}
