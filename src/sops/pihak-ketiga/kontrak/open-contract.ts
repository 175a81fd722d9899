/** One contract as its screen shows it. */
import type { Host } from '../../../host/host.ts';
import { meetingRoute } from '../../../registers/meeting-kinds.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import type { Action, RecordView } from '../../sop.ts';
import { kontrakTable, lastDay } from '../kontrak.table.ts';
import { begunPeriods } from '../penilaian/periods.ts';
import { latestOf, runTag, scoredPeriods, scoreWords } from '../penilaian/standing.ts';
import type { Contract } from './contract-record.ts';
import { borders, contractFrom, contractQueries } from './contract-record.ts';
import { kontrak as sop } from './sop.ts';

export function openContract(host: Host, input: unknown): Result<RecordView> {
  const { record } = parseTarget(input);
  const found = contractFrom(host, record, host.read(contractQueries(record)));
  if (!found.ok) return found;
  const contract = found.value;
  const { kontrak, settings, today, kriteria, monitoring, nilai } = contract;
  const { tag, tone } = runTag(kontrak, today, settings.expiryDays);
  return ok({
    record,
    title: kontrak.work,
    subtitle: `${kontrak.partner.label} · ${kontrak.contractNumber}`,
    tag: { text: tag, tone },
    about: aboutOf(contract),
    steps: sop.steps.map((step) => ({
      id: step.id,
      proof: step.proof(contract),
      actions: step.actions.flatMap((action) => actionsOf(action, contract)),
      ...waitsFor(step.id, contract),
    })),
    history: [record, ...[...kriteria, ...monitoring, ...nilai].map(({ number }) => number)],
    table: kontrakTable.name,
  });
}

function aboutOf({ kontrak, monitoring, nilai, settings }: Contract): NonNullable<RecordView['about']> {
  const latest = latestOf(scoredPeriods(kontrak, { monitoring, nilai }, borders(settings)));
  return [
    ...(latest === null ? [] : [{ label: latest.monitoring.period, text: scoreWords(latest) }]),
    { label: 'Masa berlaku', text: `${printDate(kontrak.start)} sampai ${printDate(lastDay(kontrak))}` },
    { label: 'Pengelola', text: kontrak.manager.label },
    ...(kontrak.scope === null ? [] : [{ label: 'Ruang lingkup', text: kontrak.scope }]),
  ];
}

/** A few waiting periods are buttons of their own, not folded among the others. */
const FEW_WAITING = 3;

/** Periods that wait for their scores stand first, then the others, the latest on top. */
function actionsOf(action: Action, { kontrak, monitoring, rapat, today }: Contract): Action[] {
  if (action.type === 'form' && action.form === 'kontrak.penilaian') {
    const known = new Set(monitoring.map(({ from }) => from));
    const periods = begunPeriods(kontrak, today);
    const waiting = periods.filter(({ from }) => !known.has(from));
    const scored = periods.filter(({ from }) => known.has(from)).reverse();
    const { each: _folded, ...single } = action;
    const offered = waiting.length <= FEW_WAITING ? single : action;
    return [
      ...waiting.map(({ name, from }): Action => ({ ...offered, part: from, caption: `Nilai ${name}` })),
      ...scored.map(({ name, from }): Action => ({ ...action, part: from, caption: `Ubah nilai ${name}` })),
    ];
  }
  if (action.type === 'document')
    return [...monitoring]
      .reverse()
      .map(({ number, period }) => ({ ...action, part: number, caption: `Lembar penilaian ${period}` }));
  if (action.type === 'screen' && action.each === true)
    return rapat.map((row) => ({ ...action, route: meetingRoute(row), caption: row.title }));
  if (action.type === 'screen') return monitoring.length === 0 ? [] : [action];
  if (action.type === 'form' && action.form === 'kontrak.akhiri' && today > lastDay(kontrak)) return [];
  return [action];
}

function waitsFor(step: string, { kriteria, kontrak, today }: Contract): { waits?: string } {
  if (step === 'penilaian' && kriteria.length === 0) return { waits: 'Isi dahulu kriterianya.' };
  if (step === 'penilaian' && today < kontrak.start) return { waits: `Kontrak mulai berlaku ${printDate(kontrak.start)}.` };
  return {};
}
