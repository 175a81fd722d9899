/** One opening as its screen shows it. */
import type { Host } from '../../../host/host.ts';
import { printDay } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import type { Action, RecordView } from '../../sop.ts';
import { openingTag } from './list-openings.ts';
import { countOf } from './open-box.ts';
import type { Opening } from './opening-record.ts';
import { openingFrom, openingQueries } from './opening-record.ts';
import { pembukaanTable, slipsLeft } from './pembukaan.table.ts';
import { kotakSaran } from './sop.ts';

export function showOpening(host: Host, input: unknown): Result<RecordView> {
  const { record } = parseTarget(input);
  const found = openingFrom(host, record, host.read(openingQueries(record)));
  if (!found.ok) return found;
  const { opening, entries } = found.value;
  const { tag, tone } = openingTag(opening);
  return ok({
    record,
    title: opening.box.label,
    subtitle: `${printDay(opening.date)} · ${countOf(opening.slips)}`,
    tag: { text: tag, tone },
    about: opening.note === null ? [] : [{ label: pembukaanTable.fields.note.label, text: opening.note }],
    steps: kotakSaran.steps.map((step) => ({
      id: step.id,
      proof: step.proof(found.value),
      actions: step.actions.filter((action) => isOffered(action, found.value)),
      ...waitsFor(step.id, found.value),
    })),
    history: [record, ...entries.map((entry) => entry.number)],
    table: pembukaanTable.name,
  });
}

const NEEDS_ALL_SLIPS = ['UB-e3', 'berita-acara'];

function waitsFor(step: string, { opening }: Opening): { waits?: string } {
  const left = slipsLeft(opening);
  if (left === 0 || !NEEDS_ALL_SLIPS.includes(step)) return {};
  return { waits: `Catat dahulu semua lembar; masih ${left}.` };
}

/** A reported opening offers only its report and its paper; nothing is offered that still waits. */
function isOffered(action: Action, { opening }: Opening): boolean {
  const left = slipsLeft(opening);
  if (action.type === 'document') return left === 0;
  if (action.type !== 'form') return true;
  if (action.form === 'kotakSaran.lapor') return left === 0;
  if (opening.reportedOn !== null) return false;
  return action.form !== 'kotakSaran.lembar' || left > 0;
}
