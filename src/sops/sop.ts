/**
 * The manifest of a SOP: its steps in the source's order, who does each, what serves it, and how a record shows that it was done.
 * The sidebar's stepper, the SOP document, its flowchart, the daftar tilik and the evidence for the PKP score are views of it.
 */
import type { Host } from '../host/host.ts';
import type { Answers, Queries } from '../host/query.ts';
import type { UseCase } from '../host/use-case.ts';
import type { Form, Table } from '../schema/index.ts';

export type StepState = 'done' | 'partly' | 'open' | 'notApplicable';

/** Whether a step was done, with the facts that show it. */
export interface Proof {
  readonly state: StepState;
  readonly lines: readonly string[];
}

/** What a person can do at a step. */
export type Action =
  | { readonly type: 'form'; readonly form: string; readonly part?: string; readonly caption: string }
  /** A use case that makes a Word file. */
  | { readonly type: 'document'; readonly useCase: string; readonly caption: string }
  /** A use case without form, after a question. */
  | { readonly type: 'run'; readonly useCase: string; readonly caption: string; readonly question: string };

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
  /** Where its steps come from. */
  readonly source: string;
  /** Tables that belong to this SOP alone. */
  readonly tables: readonly Table[];
  readonly steps: readonly Step<View>[];
  readonly forms: readonly Form[];
  /** The form that starts a new record. */
  readonly start: string;
  /** Use cases that the sidebar calls by these names. */
  readonly list: string;
  readonly open: string;
}

/** The server side of a SOP: never part of the sidebar. */
export interface SopServer<Q extends Queries = Queries> {
  readonly sop: string;
  readonly useCases: Readonly<Record<string, UseCase>>;
  /** What this SOP says on the home screen; its queries join those of the others in one read. */
  readonly home: {
    readonly queries: (host: Host) => Q;
    readonly notices: (answers: Answers<Q>, today: string) => readonly Notice[];
  };
}

export type Tone = 'late' | 'soon' | 'plain' | 'ok';

/** Something that waits for a person. */
export interface Notice {
  readonly text: string;
  readonly detail: string;
  readonly tone: Tone;
  readonly tag: string;
  readonly route: string;
}

/** One record as its screen shows it. */
export interface RecordView {
  readonly record: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tag: { readonly text: string; readonly tone: Tone };
  readonly steps: readonly { readonly id: string; readonly proof: Proof; readonly actions: readonly Action[] }[];
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
