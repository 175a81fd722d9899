/** One RPK or RUK as its screen shows it. */
import type { Host } from '../../../host/host.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import type { RecordView } from '../../sop.ts';
import { planTag } from './list-plans.ts';
import { actionsOfPlan } from './plan-actions.ts';
import type { Plan } from './plan-record.ts';
import { planFrom, planQueries, printRupiah, realisedWords, totalCost, unrealisable } from './plan-record.ts';
import { rencanaTable } from './rencana.table.ts';
import { rencana as sop } from './sop.ts';

export function openPlan(host: Host, input: unknown): Result<RecordView> {
  const { record } = parseTarget(input);
  const found = planFrom(host, record, host.read(planQueries(record)));
  if (!found.ok) return found;
  const plan = found.value;
  const { rencana, kegiatan } = plan;
  const { tag, tone } = planTag(rencana, kegiatan.length);
  return ok({
    record,
    title: rencana.title,
    subtitle: rencana.kind,
    tag: { text: tag, tone },
    about: aboutOf(plan),
    steps: sop.steps
      .filter(({ id }) => id !== 'realisasi' || rencana.kind === 'RPK bulanan')
      .map((step) => ({
        id: step.id,
        proof: step.proof(plan),
        actions: actionsOfPlan(step.actions, plan),
        ...waitsFor(step.id, plan),
      })),
    history: [record, ...kegiatan.map(({ number }) => number)],
    table: rencanaTable.name,
  });
}

function aboutOf({ rencana, kegiatan }: Plan): NonNullable<RecordView['about']> {
  if (kegiatan.length === 0) return [];
  const isRealised = kegiatan.some(({ realisation }) => realisation !== null);
  return [
    { label: 'Kegiatan', text: String(kegiatan.length) },
    { label: 'Biaya', text: printRupiah(totalCost(kegiatan)) },
    ...(isRealised ? [{ label: 'Realisasi', text: realisedWords(kegiatan) }] : []),
    ...(rencana.note === null ? [] : [{ label: 'Catatan', text: rencana.note }]),
  ];
}

function waitsFor(step: string, { rencana, kegiatan, today }: Plan): { waits?: string } {
  if (step === 'kegiatan') return {};
  if (kegiatan.length === 0) return { waits: 'Isi dahulu kegiatannya.' };
  const reason = step === 'realisasi' ? unrealisable(rencana, today) : null;
  return reason === null ? {} : { waits: reason };
}
