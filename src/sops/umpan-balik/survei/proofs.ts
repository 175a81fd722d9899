/** How the records of a survey round show that a step of the procedure was done. Pure. Source: seed-002, D.b. */
import { isOpen } from '../../../registers/rtl.table.ts';
import { printDate } from '../../../schema/dates.ts';
import { printFixed, printNumber } from '../../../schema/numbers.ts';
import type { Proof } from '../../sop.ts';
import type { EXPLANATIONS } from './ronde.table.ts';
import { sampleSize } from './sample-size.ts';
import type { Survey } from './survey.ts';
import { changedSinceClosing, unplannedElements } from './survey.ts';

export const REPORT = 'Laporan SKM';
export const PUBLICATION = 'Publikasi SKM';

type Prove = (survey: Survey) => Proof;

/** KA-b1, b2, b4: said when the questionnaires were handed out. */
export function explanation(said: (typeof EXPLANATIONS)[number], also: Prove = () => ({ state: 'open', lines: [] })): Prove {
  return (survey) => {
    const { explained, handedOutBy, handedOutOn } = survey.ronde;
    if (!explained?.includes(said)) return also(survey);
    const when = [handedOutBy?.label, handedOutOn && printDate(handedOutOn)].filter(Boolean).join(', ');
    return { state: 'done', lines: [when, ...also(survey).lines].filter((line) => line !== '') };
  };
}

/** Written is not yet explained to the respondents. */
export const purpose: Prove = ({ ronde }) => ({ state: 'partly', lines: [ronde.purpose] });

export const handedOut: Prove = ({ ronde, answers }) => {
  const online = answers.filter((answer) => answer.source === 'Google Form').length;
  const lines = [
    ...(ronde.handedOut === null ? [] : [`${printNumber(ronde.handedOut)} kuesioner dibagikan`]),
    ...(online > 0 ? [`${printNumber(online)} jawaban lewat Google Form`] : []),
  ];
  return { state: lines.length > 0 ? 'done' : 'open', lines };
};

/** All that was collected on paper must also be typed in. */
export const collected: Prove = ({ ronde, answers }) => {
  const typed = answers.filter((answer) => answer.source === 'Kertas').length;
  const lines = [
    ...(ronde.collected === null ? [] : [`${printNumber(ronde.collected)} kuesioner terkumpul, ${printNumber(typed)} dicatat`]),
    ...(answers.length === 0
      ? []
      : [`${printNumber(answers.length)} jawaban dari ${printNumber(sampleSize(ronde.population))} yang diperlukan`]),
  ];
  const isComplete = answers.length > 0 && typed >= (ronde.collected ?? 0) && (ronde.collected !== null || typed === 0);
  return { state: isComplete ? 'done' : lines.length > 0 ? 'partly' : 'open', lines };
};

export const closing: Prove = ({ ronde, result }) => {
  if (ronde.state !== 'Ditutup')
    return { state: 'open', lines: ronde.reopenReason === null ? [] : [`Dibuka kembali: ${ronde.reopenReason}`] };
  const changed = changedSinceClosing(ronde, result);
  return {
    state: changed === null ? 'done' : 'partly',
    lines: [
      ...(ronde.closedOn === null ? [] : [`Ditutup ${printDate(ronde.closedOn)}`]),
      ...(ronde.ikm === null ? [] : [`IKM ${printFixed(ronde.ikm, 2)}, mutu ${ronde.grade ?? ''}`]),
      ...(ronde.shortReason === null ? [] : [`Sampel kurang: ${ronde.shortReason}`]),
      ...(changed === null ? [] : [changed]),
    ],
  };
};

export const discussed: Prove = ({ ronde }) =>
  ronde.discussedOn === null
    ? { state: 'open', lines: [] }
    : { state: 'done', lines: [printDate(ronde.discussedOn), ronde.discussedBy ?? ''] };

/** Without a weak element nothing needs to be planned; once it was discussed, that is a fact too. */
export const planned: Prove = ({ ronde, result, rtl }) => {
  const missing = unplannedElements(result, rtl).length;
  const lines = [
    ...(rtl.length > 0 ? [`${rtl.length} rencana perbaikan`] : []),
    ...(missing > 0 ? [`${missing} unsur di bawah 3 belum mempunyai rencana`] : []),
  ];
  if (missing > 0) return { state: rtl.length > 0 ? 'partly' : 'open', lines };
  if (rtl.length > 0) return { state: 'done', lines };
  return ronde.discussedOn === null
    ? { state: 'open', lines }
    : { state: 'done', lines: ['Tidak ada unsur dengan nilai di bawah 3'] };
};

export const improved: Prove = ({ ronde, result, rtl }) => {
  if (rtl.length === 0) {
    const isNothingWeak = ronde.discussedOn !== null && unplannedElements(result, rtl).length === 0;
    return isNothingWeak ? { state: 'notApplicable', lines: ['Tidak ada rencana perbaikan'] } : { state: 'open', lines: [] };
  }
  const open = rtl.filter(isOpen).length;
  const state = open === 0 ? 'done' : rtl.some((line) => line.state !== 'Rencana') ? 'partly' : 'open';
  return { state, lines: [`${rtl.length - open} dari ${rtl.length} RTL selesai`] };
};

export const documented: Prove = ({ dokumen }) => {
  const made = [REPORT, PUBLICATION].flatMap((kind) => dokumen.filter((row) => row.kind === kind).slice(-1));
  const lines = made.map((row) => `${row.kind} ${row.letterNumber ?? ''}`);
  return { state: made.length === 2 ? 'done' : made.length === 1 ? 'partly' : 'open', lines };
};
