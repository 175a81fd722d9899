/** One activity as its screen shows it. */
import type { Host } from '../../../host/host.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import type { Action, RecordView } from '../../sop.ts';
import type { Activity } from './activity-record.ts';
import { activityFrom, activityQueries } from './activity-record.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { activityTag } from './list-activities.ts';
import { jadwal } from './sop.ts';

export function showActivity(host: Host, input: unknown): Result<RecordView> {
  const { record } = parseTarget(input);
  const found = activityFrom(host, record, host.read(activityQueries(record)));
  if (!found.ok) return found;
  const { kegiatan, rtl, entries, today } = found.value;
  const { tag, tone } = activityTag(kegiatan, today);
  return ok({
    record,
    title: kegiatan.activity.label,
    subtitle: `Rencana ${kegiatan.plannedMonth} ${kegiatan.plannedYear}`,
    tag: { text: tag, tone },
    steps: jadwal.steps.map((step) => ({
      id: step.id,
      proof: step.proof(found.value),
      actions: step.actions.filter((action) => isOffered(action, found.value)),
      ...waitsFor(step.id, found.value),
    })),
    history: [record, ...rtl.map((row) => row.number), ...entries.map((row) => row.number)],
    table: kegiatanTable.name,
  });
}

function waitsFor(step: string, { kegiatan }: Activity): { waits?: string } {
  if (kegiatan.cancelled !== null || step === 'KA-F') return {};
  if (kegiatan.date === null) return { waits: 'Catat dahulu pelaksanaannya.' };
  return step === 'KA-H' && kegiatan.recap === null ? { waits: 'Tulis dahulu rekap hasilnya.' } : {};
}

const BEFORE = ['jadwal.laksanakan', 'jadwal.batal'];

/** What did not take place has no results; what did is not cancelled; what is cancelled can only come back. */
function isOffered(action: Action, { kegiatan }: Activity): boolean {
  if (action.type === 'document') return kegiatan.state === 'Terlaksana' && kegiatan.recap !== null;
  if (action.type !== 'form') return true;
  if (kegiatan.cancelled !== null) return action.form === 'jadwal.batal';
  if (kegiatan.date === null) return BEFORE.includes(action.form);
  return action.form !== 'jadwal.batal';
}
