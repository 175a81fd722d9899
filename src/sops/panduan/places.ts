/** What becomes of a field: in which column of which sheet it stands, and which papers tell it. Pure. */
import { namesOf } from '../../registers/templat/offered-tags.ts';
import type { Field, Form, Table } from '../../schema/index.ts';
import { isChildList } from '../../schema/index.ts';
import type { Sop } from '../sop.ts';
import type { GuideSources } from './sources.ts';

export interface Place {
  readonly sheet: string;
  /** `kolom Tenggat`, `baris Nama puskesmas` */
  readonly within: string;
}

/** The columns of each field, told by its own column: a form that must not leave it empty has a copy of the field. */
type Index = ReadonlyMap<Field['column'], readonly Place[]>;

const made = new WeakMap<GuideSources, Index>();

function indexOf(sources: GuideSources): Index {
  const known = made.get(sources);
  if (known) return known;
  const index = new Map<Field['column'], Place[]>();
  const add = (field: Field, place: Place) => index.set(field.column, [...(index.get(field.column) ?? []), place]);
  for (const table of sources.tables)
    for (const field of Object.values(table.fields)) add(field, { sheet: table.name, within: `kolom ${field.label}` });
  const { fields, sheet } = sources.settings;
  for (const field of Object.values(fields)) add(field, { sheet, within: `baris ${field.label}` });
  made.set(sources, index);
  return index;
}

/** Whom the form belongs to; `null` for those of the registers. */
export function sopOf(form: Form, { sops }: GuideSources): Sop | null {
  return (
    sops.find(({ forms, registers }) => forms.includes(form) || registers.some((register) => register.form === form)) ?? null
  );
}

/** Its fields, and those of its lists' rows. */
function fieldsWithin(form: Form): readonly Field[] {
  return Object.values(form.fields).flatMap((field) => [field, ...(isChildList(field) ? Object.values(field.items) : [])]);
}

/** Where the fields of a form stand. One that is described anew for the form is known by its label, in the sheets that the form fills. */
export function placesFor(form: Form, sources: GuideSources): (field: Field) => readonly Place[] {
  const index = indexOf(sources);
  const filled = new Set(fieldsWithin(form).flatMap((field) => (index.get(field.column) ?? []).map(({ sheet }) => sheet)));
  const own = sopOf(form, sources)?.tables ?? [];
  const near = filled.size > 0 ? sources.tables.filter(({ name }) => filled.has(name)) : own;
  return (field) => index.get(field.column) ?? byLabel(field, near);
}

function byLabel({ label, kind }: Field, tables: readonly Table[]): readonly Place[] {
  const bearing = tables.filter(({ fields }) =>
    Object.values(fields).some((field) => field.label === label && field.kind === kind),
  );
  return bearing.length === 1 ? bearing.map(({ name }) => ({ sheet: name, within: `kolom ${label}` })) : [];
}

/** The sheets that a form fills, in the order of its fields. */
export function sheetsOf(form: Form, sources: GuideSources): readonly string[] {
  const places = placesFor(form, sources);
  return [...new Set(fieldsWithin(form).flatMap((field) => places(field).map(({ sheet }) => sheet)))];
}

export function templatesOf(sop: Sop, { templates }: GuideSources): GuideSources['templates'] {
  const folder = sop.templates ?? sop.id;
  return templates.filter(({ name }) => name.startsWith(`${folder}/`));
}

/**
 * Which papers have a tag of the field's name: those of the form's own SOP, or all. There, one word (`Waktu`) means another thing in
 * every paper, and is not told.
 */
export function papersFor(form: Form, sources: GuideSources): (field: Field) => readonly string[] {
  const { letterhead, settings, templates } = sources;
  const common = new Set(namesOf(letterhead.offered()));
  const sop = sopOf(form, sources);
  const tags = (sop ? templatesOf(sop, sources) : templates).map((template) => {
    const names = new Set(namesOf(template.offered()));
    return { title: template.title, names };
  });
  const isSetting = (field: Field) => Object.values(settings.fields).includes(field);
  return (field) => {
    const { label } = field;
    if (common.has(label)) return isSetting(field) ? [ALL_PAPERS] : [];
    if (!sop && !label.includes(' ')) return [];
    return tags.flatMap(({ title, names }) => (names.has(label) ? [title] : []));
  };
}

export const ALL_PAPERS = 'Semua dokumen';
