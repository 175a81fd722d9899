/** The actions at the steps of a plan, and at those of a meeting that leads to one: which units, which month, and what fits now. */
import type { Action } from '../../sop.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { NEW_LINES, WITHOUT_UNIT } from './edit-lines.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { planOf } from './plan-of-meeting.ts';
import type { Plan } from './plan-record.ts';
import { unrealisable } from './plan-record.ts';
import type { PlanOfMeeting } from './plans-of-months.ts';
import type { Rencana } from './rencana.table.ts';
import { planRoute } from './rencana.table.ts';

export interface UnitPart {
  readonly part: string;
  readonly caption: string;
  /** One of several alike: the lines of a unit. */
  readonly each?: true;
}

/** A form for each unit that has lines, and one for new lines. */
export function unitParts(kegiatan: readonly Kegiatan[]): UnitPart[] {
  const parts = new Map<string, Kegiatan[]>();
  for (const row of kegiatan) {
    const part = row.unit?.id ?? WITHOUT_UNIT;
    parts.set(part, [...(parts.get(part) ?? []), row]);
  }
  const units = [...parts].map(([part, rows]) => ({
    part,
    caption: `${rows[0]?.unit?.label ?? 'Tanpa unit'} (${rows.length})`,
    each: true as const,
  }));
  return [...units, { part: NEW_LINES, caption: kegiatan.length === 0 ? 'Isi kegiatan' : 'Tambah kegiatan' }];
}

export function actionsOfPlan(actions: readonly Action[], { rencana, kegiatan }: Plan): Action[] {
  const ownForm = linesForm(rencana);
  return actions.flatMap((action): Action[] => {
    if (action.type === 'run' && action.useCase === 'rencana.susun') return drawingUp(action, rencana);
    if (action.type !== 'form' || !action.each) return [action];
    const { each: _each, ...own } = action;
    return action.form === ownForm ? unitParts(kegiatan).map((unit) => ({ ...own, ...unit })) : [];
  });
}

function linesForm({ kind }: Pick<Rencana, 'kind'>): string {
  return kind === 'RPK bulanan' ? 'rencana.bulanan' : 'rencana.tahunan';
}

function drawingUp(action: Action, { kind, year }: Rencana): Action[] {
  if (kind === 'RUK') return [];
  return [{ ...action, caption: kind === 'RPK bulanan' ? 'Susun dari RPK tahunan dan RTL' : `Ambil dari RUK ${year}` }];
}

/** An action of a meeting's step that is about a plan: led to that plan. Others stay as they are. */
export function actionsOfMeeting(action: Action, lokmin: Lokmin, today: string): Action[] {
  if (action.type === 'run' && action.useCase === 'lokmin.susunRpk')
    return [{ ...action, caption: `Susun ${planOf(lokmin, 'next').title}` }];
  if (action.type !== 'form' || !action.form.startsWith('rencana.')) return [action];
  const { title, rencana, kegiatan } = planOf(lokmin, action.part as PlanOfMeeting);
  if (action.form === 'rencana.mulai') return rencana === null ? [{ ...action, caption: `Mulai ${title}` }] : [];
  if (rencana === null) return [];
  const screen = (caption: string, route: string) => ({ type: 'screen', caption, route }) as const;
  const form = (caption: string, part = '') =>
    screen(caption, ['form', action.form, rencana.number, part].join('/').replace(/\/$/, ''));
  if (action.each)
    return [
      ...unitParts(kegiatan).map(({ caption, part, each }) => ({ ...form(caption, part), ...(each && { each }) })),
      screen(`Buka ${title}`, planRoute(rencana)),
    ];
  if (action.form === 'rencana.bulanan') return [screen(`Buka ${title}`, planRoute(rencana))];
  if (kegiatan.length === 0) return [];
  if (action.form === 'rencana.realisasi') return unrealisable(rencana, today) === null ? [form(`Catat realisasi ${title}`)] : [];
  return [form(`Sepakati ${title}`)];
}
