/** The help of a form: which step of which SOP it serves, what is asked, what becomes of it. Told from what is described. Pure. */
import type { Field, Fields, Form } from '../../schema/index.ts';
import { isChildList } from '../../schema/index.ts';
import type { Action, Sop, Step } from '../sop.ts';
import type { Place } from './places.ts';
import { papersFor, placesFor, sopOf } from './places.ts';
import type { GuideSources } from './sources.ts';

export interface FormHelp {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  /** What it is beside a step: the beginning of a record, a tool, a row of a list. In sentences. */
  readonly roles: readonly string[];
  readonly steps: readonly StepHelp[];
  readonly fields: readonly FieldHelp[];
  /** What saving does beyond saving, in sentences. */
  readonly saving: readonly string[];
  /** Where it opens by itself; empty where it belongs to a record. */
  readonly route: string;
}

export interface StepHelp {
  readonly sop: { readonly id: string; readonly title: string; readonly source: string };
  /** `3. Undangan, tempat, perlengkapan` */
  readonly name: string;
  readonly text: string;
  readonly by: string;
  /** The steps beside it; empty at the ends. */
  readonly before: string;
  readonly after: string;
}

export interface FieldHelp {
  readonly label: string;
  readonly hint: string;
  readonly need: 'wajib diisi' | 'boleh kosong' | 'menurut isian lain';
  readonly format: string;
  readonly places: readonly Place[];
  readonly papers: readonly string[];
  /** Of the rows of a list. */
  readonly items: readonly FieldHelp[];
}

export function helpFor(form: Form, sources: GuideSources): FormHelp {
  const describe = { places: placesFor(form, sources), papers: papersFor(form, sources) };
  return {
    id: form.id,
    title: form.title,
    intro: form.intro ?? '',
    roles: rolesOf(form, sources),
    steps: sources.sops.flatMap((sop) => stepsServed(form, sop)),
    fields: Object.entries(form.fields).map(([name, field]) => fieldHelp(field, describe, form.asks?.[name] !== undefined)),
    saving: savingOf(form),
    route: routeWithoutRecord(form, sources),
  };
}

/** The forms that an action opens, by itself or on the screen that it leads to. */
export function formsOfAction(action: Action): readonly string[] {
  if (action.type === 'screen') return action.forms ?? [];
  return action.type === 'form' ? [action.form] : [];
}

export function nameOf({ number, title }: Pick<Step, 'number' | 'title'>): string {
  return number === null ? title : `${number}. ${title}`;
}

function stepsServed(form: Form, { id, title, source, steps }: Sop): StepHelp[] {
  const name = (index: number) => {
    const step = steps[index];
    return step ? nameOf(step) : '';
  };
  return steps.flatMap((step, index) => {
    if (!step.actions.some((action) => formsOfAction(action).includes(form.id))) return [];
    const { text, by } = step;
    return [{ sop: { id, title, source }, name: nameOf(step), text, by, before: name(index - 1), after: name(index + 1) }];
  });
}

/** Of the registers: settings, and the book of all documents. */
const WITHOUT_RECORD = /^(pengaturan\.|dokumen\.buku$)/;

function rolesOf(form: Form, sources: GuideSources): string[] {
  const sop = sopOf(form, sources);
  const register = [...sources.registers, ...sources.sops.flatMap(({ registers }) => registers)].find(
    (kept) => kept.form === form,
  );
  const list = sop?.lists.find((candidate) => candidate.form === form.id);
  const tool = sources.sops.find(({ tools }) => tools.some((action) => formsOfAction(action).includes(form.id)));
  const begun = sources.sops.filter(({ start }) => start === form.id);
  return [
    ...begun.map(({ title, recordName }) => `Memulai ${recordName} baru di ${title}.`),
    ...(register ? [`Mengisi satu baris daftar ${register.title}.`] : []),
    ...(list ? [`Dibuka dari daftar ${list.title}.`] : []),
    ...(tool ? [`Alat di ${tool.title}; dapat dibuka kapan saja.`] : []),
    ...(sop || register ? [] : [WITHOUT_RECORD.test(form.id) ? ANY_TIME : OF_A_ROW]),
  ];
}

const ANY_TIME = 'Dapat dibuka kapan saja; bukan bagian dari satu SOP.';
const OF_A_ROW = 'Dibuka dari satu baris register; bukan bagian dari satu SOP.';

interface Describe {
  readonly places: (field: Field) => readonly Place[];
  readonly papers: (field: Field) => readonly string[];
}

function fieldHelp(field: Field, describe: Describe, depends: boolean): FieldHelp {
  const { label, hint, optional } = field;
  const need = optional ? 'boleh kosong' : 'wajib diisi';
  const items: Fields = isChildList(field) ? field.items : {};
  return {
    label,
    hint,
    need: depends ? 'menurut isian lain' : need,
    format: field.format(),
    places: describe.places(field),
    papers: describe.papers(field),
    items: Object.values(items).map((item) => fieldHelp(item, describe, false)),
  };
}

function savingOf({ before, repeats }: Form): string[] {
  return [
    ...(before !== undefined ? ['Sebelum tersimpan, Admen mungkin bertanya lebih dahulu.'] : []),
    ...(repeats ? ['Sesudah tersimpan, formulir terbuka lagi untuk yang berikutnya.'] : []),
  ];
}

/** A form opens by itself when it begins a record, is a tool, fills a list that staff keep, or keeps settings. */
export function routeWithoutRecord(form: Form, { sops, registers }: GuideSources): string {
  const kept = [...registers, ...sops.flatMap((sop) => sop.registers)];
  const opens =
    sops.some(({ start }) => start === form.id) ||
    sops.some(({ tools }) => tools.some((action) => action.type === 'form' && action.form === form.id)) ||
    kept.some((register) => register.form === form) ||
    WITHOUT_RECORD.test(form.id);
  return opens ? `form/${form.id}` : '';
}
