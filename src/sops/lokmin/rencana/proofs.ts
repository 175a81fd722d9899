/** How the rows of an RPK or RUK show its steps, and those of a meeting that presents, discusses or draws it up. Pure. */
import { monthName, printDate } from '../../../schema/dates.ts';
import type { Proof } from '../../sop.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { discussion } from '../proofs.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import type { FoundPlan } from './plan-of-meeting.ts';
import { planOf } from './plan-of-meeting.ts';
import type { Plan } from './plan-record.ts';
import { monthOf, printRupiah, realisedWords, totalCost, unrealisable } from './plan-record.ts';

type Prove = (plan: Plan) => Proof;

export const lines: Prove = ({ rencana, kegiatan }) => {
  if (kegiatan.length === 0) return { state: 'open', lines: [] };
  const units = new Set(kegiatan.flatMap(({ unit }) => (unit === null ? [] : [unit.id]))).size;
  const homeless = kegiatan.filter(({ unit }) => unit === null).length;
  const undated = rencana.kind === 'RPK tahunan' ? kegiatan.filter(({ months }) => months === null).length : 0;
  const wanting = [
    ...(homeless > 0 ? [`${homeless} belum mempunyai unit`] : []),
    ...(undated > 0 ? [`${undated} belum mempunyai bulan`] : []),
  ];
  const facts = [`${kegiatan.length} kegiatan dari ${units} unit`, printRupiah(totalCost(kegiatan))];
  return { state: wanting.length > 0 ? 'partly' : 'done', lines: [...facts, ...wanting] };
};

export const agreement: Prove = ({ rencana: { agreedOn, meeting, crossMeeting } }) => {
  const where = [meeting?.label, crossMeeting?.label].filter((label) => label !== undefined);
  if (agreedOn === null) return { state: 'open', lines: where.map((label) => `Dibahas dalam ${label}`) };
  return { state: 'done', lines: [`Disepakati ${printDate(agreedOn)}`, ...where] };
};

export const realised: Prove = ({ rencana, kegiatan, today }) => {
  const waits = unrealisable(rencana, today);
  if (waits !== null) return { state: 'open', lines: [] };
  const counted = kegiatan.filter(({ realisation }) => realisation !== null).length;
  if (counted === 0) return { state: 'open', lines: [] };
  return { state: counted === kegiatan.length ? 'done' : 'partly', lines: realisedFacts(kegiatan) };
};

function realisedFacts(kegiatan: readonly Kegiatan[]): string[] {
  const partly = kegiatan.filter(({ realisation }) => realisation === 'Terlaksana sebagian').length;
  const open = kegiatan.filter(({ realisation }) => realisation === null).length;
  return [realisedWords(kegiatan), ...(partly > 0 ? [`${partly} sebagian`] : []), ...(open > 0 ? [`${open} belum dicatat`] : [])];
}

export const papers: Prove = ({ dokumen, sheet }) => {
  const made = [...dokumen].sort((a, b) => a.revision - b.revision);
  const latest = made[made.length - 1];
  const facts = [
    ...(latest ? [`${latest.kind} ${latest.letterNumber ?? ''}${latest.revision > 0 ? `, revisi ${latest.revision}` : ''}`] : []),
    ...(sheet === null ? [] : [`Tampil di lembar “${sheet}”`]),
  ];
  return { state: latest ? 'done' : sheet === null ? 'open' : 'partly', lines: facts };
};

/** LM-5: last month's realisation and this month's plan are told; the step itself is done by discussing them. */
export function thisMonth(lokmin: Lokmin): Proof {
  const last = planOf(lokmin, 'last');
  const { state, lines: words } = discussion('LM-5')(lokmin);
  const told = last.kegiatan.length === 0 ? [] : [`${last.title}: ${realisedWords(last.kegiatan)}`];
  return { state, lines: [...words, ...told, ...planLine(planOf(lokmin, 'this'))] };
}

/** LM-11: what is proposed for next year. */
export function nextYear(lokmin: Lokmin): Proof {
  const { state, lines: words } = discussion('LM-11')(lokmin);
  return { state, lines: [...words, ...planLine(planOf(lokmin, 'proposal'))] };
}

/** LM-12: done when the RPK of next month has its lines; words alone are half of it. */
export function nextMonth(lokmin: Lokmin): Proof {
  const next = planOf(lokmin, 'next');
  const { state, lines: words } = discussion('LM-12')(lokmin);
  if (next.kegiatan.length > 0) return { state: state === 'open' ? 'partly' : 'done', lines: [...words, ...planLine(next)] };
  return state === 'done' ? { state: 'partly', lines: [...words, `${next.title} belum disusun`] } : { state, lines: words };
}

/** `RPK Oktober 2026: 14 kegiatan, 9 terlaksana`; nothing of a plan without lines. */
function planLine({ title, rencana, kegiatan }: FoundPlan): string[] {
  if (rencana === null || kegiatan.length === 0) return [];
  const done = kegiatan.filter(({ realisation }) => realisation === 'Terlaksana').length;
  const month = monthOf(rencana);
  const money = month === null ? `, ${printRupiah(totalCost(kegiatan))}` : '';
  return [`${title}: ${kegiatan.length} kegiatan${done > 0 ? `, ${done} terlaksana` : ''}${money}`];
}

/** `8 Oktober` */
export function agreedWords(agreedOn: string): string {
  return `${Number(agreedOn.slice(8))} ${monthName(Number(agreedOn.slice(5, 7)))}`;
}
