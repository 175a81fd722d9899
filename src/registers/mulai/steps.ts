/** The steps of "Mulai di sini": what each is for, and what the workbook's rows show of it. Nobody ticks a step off. Pure. */
import type { Actor, Rights } from '../../host/host.ts';
import type { Standing } from '../../host/standing.ts';
import type { StartChoice } from '../kept-settings.ts';
import type { Pengaturan } from '../pengaturan.ts';

/** As the steps of SOPs: `partly` needs a look, `notApplicable` was left out on purpose. */
export type StartState = 'done' | 'partly' | 'open' | 'notApplicable';

export type StartAction =
  | { readonly type: 'go'; readonly caption: string; readonly route: string }
  /** A use case that answers a message. */
  | { readonly type: 'run'; readonly caption: string; readonly useCase: string; readonly input: object }
  /** "Siapkan buku kerja". */
  | { readonly type: 'prepare'; readonly caption: string }
  | { readonly type: 'link'; readonly caption: string; readonly url: string };

export interface StartStep {
  readonly id: string;
  readonly title: string;
  readonly isOptional: boolean;
  /** Why, in a sentence or two. */
  readonly text: string;
  /** How long it takes, such as `3 menit`. */
  readonly takes: string;
  readonly state: StartState;
  /** What shows it. */
  readonly lines: readonly string[];
  /** What must be done before; then nothing can be done here yet. */
  readonly waits: string | null;
  readonly actions: readonly StartAction[];
}

/** A form for the public whose answers are taken in. */
export interface PublicForm {
  readonly title: string;
  readonly by: string;
}

export interface OwnFacts {
  readonly rights: Rights;
  readonly person: Actor;
}

export interface OfficeFacts {
  readonly settings: Pengaturan;
  readonly standing: Standing;
  readonly units: number;
  readonly staff: number;
  readonly hasLogo: boolean;
  readonly forms: readonly PublicForm[];
  readonly person: Actor;
  /** Whether this person's trigger is there; `null` when that could not be looked at. */
  readonly hasTrigger: boolean | null;
  /** Answers of the public that were not taken in yet. */
  readonly waiting: number;
  /** The next numbers, as they would be now. */
  readonly numbers: readonly string[];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The first that is to be done; `null` when nothing is left. */
  readonly next: StartStep | null;
}

export function progressOf(steps: readonly StartStep[]): Progress {
  const settled = steps.filter(({ state }) => isSettled(state));
  const open = steps.filter(({ state }) => !isSettled(state));
  return { done: settled.length, total: steps.length, next: open.find(({ waits }) => waits === null) ?? open[0] ?? null };
}

export function isSettled(state: StartState): boolean {
  return state === 'done' || state === 'notApplicable';
}

/** Without what only some steps have. */
export function step(parts: Pick<StartStep, 'id' | 'title' | 'text' | 'takes' | 'state'> & Partial<StartStep>): StartStep {
  return { isOptional: false, lines: [], waits: null, actions: [], ...parts };
}

export function choose(caption: string, choice: StartChoice, chosen: boolean): StartAction {
  return { type: 'run', caption, useCase: 'mulai.choose', input: { choice, chosen } };
}

export function takeBack(choice: StartChoice): StartAction {
  return choose('Batalkan pilihan ini', choice, false);
}
