/** One SOP as a page of the guide: who does what, its steps by phase, where each is filled in, what comes out. Pure. */
import type { Form } from '../../schema/index.ts';
import type { Action, Sop, Step } from '../sop.ts';
import { formsOfAction, nameOf, routeWithoutRecord } from './form-help.ts';
import { sheetsOf } from './places.ts';
import type { GuideSources } from './sources.ts';
import { formsOf } from './sources.ts';

/** A way to somewhere in the sidebar; without a route it is a way from a record only. */
export interface Way {
  readonly caption: string;
  readonly route: string;
}

export interface SopGuide {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly source: string;
  readonly recordName: string;
  /** Its list of records, the form that begins one, what can be done without. */
  readonly ways: readonly Way[];
  readonly duties: readonly Duty[];
  readonly phases: readonly { readonly title: string; readonly steps: readonly StepGuide[] }[];
}

interface Duty {
  readonly by: string;
  /** Names of steps. */
  readonly steps: readonly string[];
}

export interface StepGuide {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly by: string;
  readonly ways: readonly Way[];
  /** Titles of the forms that it fills. */
  readonly forms: readonly string[];
  /** Sheets in which the rows stand that prove it. */
  readonly sheets: readonly string[];
  /** As their buttons call them: `undangan` */
  readonly papers: readonly string[];
}

export function sopGuide(sop: Sop, sources: GuideSources): SopGuide {
  const { id, title, purpose, source, recordName, steps, startCaption, start, board } = sop;
  const forms = new Map(formsOf(sources).map((form) => [form.id, form]));
  return {
    id,
    title,
    purpose,
    source,
    recordName,
    ways: [
      { caption: `Daftar ${recordName}`, route: `sop/${id}` },
      { caption: startCaption, route: `form/${start}` },
      ...(board === undefined ? [] : [{ caption: 'Papan', route: `papan/${id}` }]),
      ...sop.tools.flatMap((tool) => waysOf(tool)).filter(({ route }) => route !== ''),
      ...sop.registers.map((register) => ({ caption: register.title, route: `register/${register.id}` })),
    ],
    duties: dutiesOf(steps),
    phases: [...new Set(steps.map(({ phase }) => phase))].map((phase) => ({
      title: phase,
      steps: steps.filter((step) => step.phase === phase).map((step) => stepGuide(step, forms, sources)),
    })),
  };
}

function dutiesOf(steps: readonly Step[]): Duty[] {
  const people = [...new Set(steps.map(({ by }) => by))];
  return people.map((by) => ({ by, steps: steps.filter((step) => step.by === by).map(nameOf) }));
}

function stepGuide(step: Step, forms: ReadonlyMap<string, Form>, sources: GuideSources): StepGuide {
  const own = [...new Set(step.actions.flatMap(formsOfAction))].flatMap((id) => forms.get(id) ?? []);
  const opens = (id: string) => {
    const form = forms.get(id);
    return form ? routeWithoutRecord(form, sources) : '';
  };
  return {
    id: step.id,
    name: nameOf(step),
    text: step.text,
    by: step.by,
    ways: distinct(step.actions.filter(({ type }) => type !== 'document').flatMap((action) => waysOf(action, opens))),
    forms: own.map(({ title }) => title),
    sheets: [...new Set(own.flatMap((form) => sheetsOf(form, sources)))],
    papers: step.actions.flatMap((action) => (action.type === 'document' ? [paperOf(action.caption)] : [])),
  };
}

/** A tool opens without a record; so does what a step calls, where the record is no part of its route. */
function waysOf(action: Action, opens = (form: string) => `form/${form}`): Way[] {
  const { caption } = action;
  if (action.type === 'form') return [{ caption, route: opens(action.form) }];
  if (action.type === 'screen') return [{ caption, route: action.route.includes('{record}') ? '' : action.route }];
  return [{ caption, route: '' }];
}

/** One button is told once, though it stands for several records' parts. */
function distinct(ways: readonly Way[]): Way[] {
  return ways.filter(({ caption }, index) => ways.findIndex((other) => other.caption === caption) === index);
}

/** `Buat surat pengantar` makes a `surat pengantar`. */
function paperOf(caption: string): string {
  return caption.replace(/^(Buat|Cetak) /, '');
}
