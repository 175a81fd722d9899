/**
 * The manifest of a SOP: its steps in the source's order, who does each, what serves it, and how a record shows that it was done.
 * The sidebar's stepper, the SOP document, its flowchart, the daftar tilik and the evidence for the PKP score are views of it.
 */
import type { Host } from '../host/host.ts';
import type { Answers, Queries } from '../host/query.ts';
import type { UseCase } from '../host/use-case.ts';
import type { ImportList } from '../registers/impor/import-list.ts';
import type { Notice, Tone } from '../registers/notice.ts';
import type { Register } from '../registers/register.ts';
import type { Form, Table } from '../schema/index.ts';
import type { DashboardPart } from './dashboard-part.ts';
import type { Evidence } from './evidence.ts';

export type { Notice, Tone };

export type StepState = 'done' | 'partly' | 'open' | 'notApplicable';

/** Whether a step was done, with the facts that show it. */
export interface Proof {
  readonly state: StepState;
  readonly lines: readonly string[];
  /** What changed in a text since it was approved, word by word. */
  readonly difference?: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly mark: 'same' | 'added' | 'removed';
}

/** What a person can do at a step. */
export type Action =
  | {
      readonly type: 'form';
      readonly form: string;
      readonly part?: string;
      readonly caption: string;
      /** Offered once for each of some rows of the record: `open` says for which, by their `part`. */
      readonly each?: true;
    }
  /** A use case that makes a Word file. */
  | {
      readonly type: 'document';
      readonly useCase: string;
      readonly caption: string;
      /** Of one part of the record: a period of a contract. */
      readonly part?: string;
      readonly each?: true;
    }
  /** A use case without form, after a question. */
  | { readonly type: 'run'; readonly useCase: string; readonly caption: string; readonly question: string }
  /** A query that answers a `Message`, to be copied into WA or SMS. */
  | { readonly type: 'text'; readonly useCase: string; readonly caption: string }
  /** Another screen of the sidebar; `{record}` in the route stands for the record. */
  | {
      readonly type: 'screen';
      readonly route: string;
      readonly caption: string;
      /** One of several alike, as for forms. */
      readonly each?: true;
      /** Forms that this screen opens for parts of the record. */
      readonly forms?: readonly string[];
    };

/** Words to hand over or send, as they stand. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

export interface Step<View = unknown> {
  /** The ID of the statement in the requirements (`LM-4`); supporting steps have a word instead. */
  readonly id: string;
  /** The number in the source; `null` for what supports the procedure without being a step of it. */
  readonly number: number | null;
  readonly phase: string;
  /** A few words, for the stepper. */
  readonly title: string;
  /** The step in the words of the SOP. */
  readonly text: string;
  readonly by: string;
  readonly actions: readonly Action[];
  proof(view: View): Proof;
}

export interface Sop<View = unknown> {
  readonly id: string;
  readonly title: string;
  /** One sentence under the title on the home screen. */
  readonly purpose: string;
  /** What one record of this SOP is called. */
  readonly recordName: string;
  /** The button that starts a new record. */
  readonly startCaption: string;
  /** Where its steps come from. */
  readonly source: string;
  /** Tables that belong to this SOP alone. */
  readonly tables: readonly Table[];
  /** The folder of its Word templates, where that is not called like the SOP: several share one. */
  readonly templates?: string;
  readonly steps: readonly Step<View>[];
  readonly forms: readonly Form[];
  /** Lists of this SOP that staff keep by hand; their screens derive. */
  readonly registers: readonly Register[];
  /** The form that starts a new record. */
  readonly start: string;
  /** Use cases that the sidebar calls by these names. */
  readonly list: string;
  readonly open: string;
  /** Rows that are looked through in a list, each opening a form: answers in quarantine, forms for the public. */
  readonly lists: readonly RowList[];
  /** What can be done without a record: papers of a period, forms for the public, the board. */
  readonly tools: readonly Action[];
  /** The query that answers its `Board`, shown under `papan/<id>`. */
  readonly board?: string;
}

/** A list under `register/<id>`; the query `<id>.list` answers its rows. */
export interface RowList {
  readonly id: string;
  readonly title: string;
  /** The form that a row opens. */
  readonly form: string;
}

/** The server side of a SOP: never part of the sidebar. */
export interface SopServer<Q extends Queries = Queries> {
  readonly sop: string;
  /** Whose rows its records are. */
  readonly records: Table;
  readonly useCases: Readonly<Record<string, UseCase>>;
  /** What this SOP says on the home screen; its queries join those of the others in one read. */
  readonly home: {
    readonly queries: (host: Host) => Q;
    /** `now` is `YYYY-MM-DD HH:MM:SS`. */
    readonly notices: (answers: Answers<Q>, today: string, now: string) => readonly Notice[];
  };
  /** Sheets beside the registers that were laid out for its records, as tables: asked for when one is not known by name. */
  readonly sheets?: (host: Host) => readonly Table[];
  /** Lists of its own that an office may bring along from Excel. */
  readonly imports?: readonly ImportList[];
  /** What its records say of the PKP rubric; its queries join those of the others in one read. */
  readonly evidence?: Evidence;
  /** Its figures on the dashboard; their queries join those of the others in one read. */
  readonly dashboard?: DashboardPart;
}

/** One record as its screen shows it. */
export interface RecordView {
  readonly record: string;
  /** Another screen shows this record: a meeting of a kind that has its own steps. */
  readonly instead?: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tag: { readonly text: string; readonly tone: Tone };
  /** What the record is about, above its steps. */
  readonly about?: readonly { readonly label: string; readonly text: string }[];
  /** The steps that concern this record, in the manifest's order; `waits` says what must be done before. */
  readonly steps: readonly {
    readonly id: string;
    readonly proof: Proof;
    readonly actions: readonly Action[];
    readonly waits?: string;
  }[];
  /** Numbers of the record and of all rows that hang on it, for "Riwayat"; without it there is no such button. */
  readonly history?: readonly string[];
  /** Where the record's first row stands, for "Tunjukkan di lembar". */
  readonly table: string;
}

/** One line of a list of records. */
export interface RecordLine {
  readonly record: string;
  readonly title: string;
  readonly detail: string;
  readonly tag: string;
  readonly tone: Tone;
  readonly route: string;
}

/** All open records by where they stand, and how many came and were settled in each of the last twelve months. */
export interface Board {
  readonly columns: readonly { readonly title: string; readonly lines: readonly RecordLine[] }[];
  readonly months: readonly { readonly label: string; readonly counts: readonly number[] }[];
  /** What each of the counts of a month is. */
  readonly series: readonly string[];
}
