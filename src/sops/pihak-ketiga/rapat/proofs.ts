/** How the rows of a monitoring meeting show that each step of its SOP was done. Pure. Source: PK-a to PK-n. */
import { isFromOutside } from '../../../registers/participants.ts';
import { printDate } from '../../../schema/dates.ts';
import * as held from '../../meeting-proofs.ts';
import type { Proof, StepState } from '../../sop.ts';
import { borders } from '../kontrak/contract-record.ts';
import { isLow } from '../penilaian/score-contract.ts';
import { scoreWords } from '../penilaian/standing.ts';
import type { ProblemKind } from './masalah-kerja-sama.table.ts';
import type { MonitoringMeeting } from './meeting-record.ts';
import { agreedSolution, alternativesTo, discussedLines, problemsOf, unagreed } from './meeting-record.ts';
import { tasksByDoer } from './plan-rtl.ts';

type Prove = (meeting: MonitoringMeeting) => Proof;

/** PK-a: agreed with somebody there, and the undangan made. */
export const appointed: Prove = ({ pembahasan, dokumen, kehadiran, rapat }) => {
  const letter = dokumen.filter(({ kind }) => kind === 'Undangan pihak ketiga').slice(-1);
  const { agreedWith, agreedOn, agreedVia } = pembahasan;
  const isAgreed = agreedWith !== null && agreedOn !== null;
  const lines = [
    ...(isAgreed
      ? [`Disepakati dengan ${agreedWith}, ${printDate(agreedOn)}${agreedVia === null ? '' : ` (${agreedVia.toLowerCase()})`}`]
      : []),
    `${kehadiran.length} peserta, ${kehadiran.filter(isFromOutside).length} dari pihak ketiga`,
    ...letter.map(({ kind, letterNumber }) => `${kind} ${letterNumber ?? ''}`),
    ...(rapat.invitedNote === null ? [] : [`Dikirim ${rapat.invitedNote}`]),
  ];
  const done = [isAgreed, letter.length > 0].filter(Boolean).length;
  return { state: done === 2 ? 'done' : done === 1 ? 'partly' : 'open', lines };
};

/** PK-b: opened, whoever is marked as present. */
export const opened: Prove = ({ rapat }) =>
  rapat.openedAt === null
    ? { state: 'open', lines: [] }
    : { state: 'done', lines: [`Dibuka pukul ${rapat.openedAt.replace(':', '.')}`] };

/** PK-c: the period has a value, and every weak criterion its analysis. */
export const analysed: Prove = (meeting) => {
  const { discussed, kontrak, settings } = meeting;
  if (discussed === null) return { state: 'open', lines: ['Periode yang dibahas belum dinilai'] };
  const lines = discussedLines(meeting);
  const weak = lines.filter((line) => isLow(line, kontrak.scale, borders(settings)));
  const silent = weak.filter(({ analysis }) => analysis === null);
  const isAnalysed = lines.some(({ analysis }) => analysis !== null);
  const facts = [
    `${discussed.monitoring.period}: ${scoreWords(discussed)}`,
    ...(weak.length === 0
      ? []
      : [`${weak.length} kriteria lemah, ${silent.length === 0 ? 'semua' : `${silent.length} belum`} dianalisis`]),
  ];
  if (!isAnalysed) return { state: 'open', lines: facts };
  return { state: silent.length === 0 ? 'done' : 'partly', lines: facts };
};

/** Nothing found is also a result, once the meeting is closed. */
function found(kind: ProblemKind, what: string): Prove {
  return (meeting) => {
    const problems = problemsOf(meeting, kind);
    if (problems.length > 0) return { state: 'done', lines: [`${problems.length} ${what}`] };
    return meeting.rapat.state === 'Ditutup'
      ? { state: 'notApplicable', lines: [`Tidak ada ${what}`] }
      : { state: 'open', lines: [] };
  };
}

export const inventoried = found('Terjadi', 'masalah');
export const foreseen = found('Potensial', 'masalah potensial');

function partOf(done: number, all: number): StepState {
  return done === all ? 'done' : done > 0 ? 'partly' : 'open';
}

/** PK-e: every problem has its cause. */
export const explained: Prove = (meeting) => {
  const problems = problemsOf(meeting, 'Terjadi');
  if (problems.length === 0) return inventoried(meeting);
  const known = problems.filter(({ cause }) => cause !== null).length;
  return { state: partOf(known, problems.length), lines: [`${known} dari ${problems.length} masalah diketahui penyebabnya`] };
};

/** PK-g: every problem has proposals. */
export const proposed: Prove = (meeting) => {
  const { masalah, alternatif } = meeting;
  const problems = problemsOf(meeting, 'Terjadi');
  if (problems.length === 0 && alternatif.length === 0) return inventoried(meeting);
  const answered = problems.filter((problem) => alternativesTo(problem, alternatif).length > 0).length;
  const facts = [
    `${alternatif.length} alternatif untuk ${masalah.filter((row) => alternativesTo(row, alternatif).length > 0).length} masalah`,
  ];
  return { state: problems.length === 0 ? 'done' : partOf(answered, problems.length), lines: facts };
};

/** PK-h: exactly one solution of each is agreed, by whom. */
export const agreed: Prove = (meeting) => {
  const { masalah, alternatif } = meeting;
  const settled = masalah.flatMap((problem) => agreedSolution(problem, alternatif) ?? []);
  const waiting = unagreed(meeting);
  if (settled.length === 0 && waiting.length === 0) return inventoried(meeting);
  const doubled = waiting.filter(
    (problem) => alternativesTo(problem, alternatif).filter((row) => row.agreed === true).length > 1,
  );
  return {
    state: waiting.length === 0 ? 'done' : settled.length > 0 ? 'partly' : 'open',
    lines: [
      ...settled.map((row) => `${row.solution} (${[row.agreedOffice?.label, row.agreedPartner].filter(Boolean).join(' dan ')})`),
      ...(waiting.length > 0 ? [`${waiting.length} masalah belum ada satu solusi yang disepakati`] : []),
      ...doubled.map(({ problem }) => `Lebih dari satu solusi ditandai: ${problem}`),
    ],
  };
};

/** PK-j: whose part each line is. */
export const divided: Prove = ({ rtl }) => {
  if (rtl.length === 0) return { state: 'open', lines: [] };
  const theirs = rtl.filter(({ executor }) => executor !== null).length;
  return { state: 'done', lines: [`${rtl.length - theirs} tugas puskesmas, ${theirs} tugas pihak ketiga`] };
};

/** PK-k: what was said is written down; done once the notulen is made. */
export const minuted: Prove = ({ acara, dokumen }) => {
  const minutes = dokumen.filter(({ kind }) => kind === 'Notulen monitoring').sort((a, b) => a.revision - b.revision);
  const latest = minutes[minutes.length - 1];
  const written = acara.filter(({ discussion }) => discussion !== null).length;
  const facts = [
    `${written} dari ${acara.length} acara dicatat`,
    ...(latest ? [`Notulen ${latest.letterNumber ?? ''}${latest.revision > 0 ? `, revisi ${latest.revision}` : ''}`] : []),
  ];
  return { state: latest ? 'done' : written > 0 ? 'partly' : 'open', lines: facts };
};

/** PK-l: marked for everyone; somebody of either side was there. */
export const attended: Prove = ({ kehadiran, dokumen }) => {
  const marked = kehadiran.filter(({ attendance }) => attendance !== null).length;
  const present = kehadiran.filter(({ attendance }) => attendance === 'Hadir');
  const theirs = present.filter(isFromOutside).length;
  if (marked === 0) return { state: 'open', lines: [] };
  const isPrinted = dokumen.some(({ kind }) => kind === 'Daftar hadir');
  const facts = [
    `${present.length} dari ${kehadiran.length} hadir, ${theirs} dari pihak ketiga`,
    ...(theirs === 0 ? ['Pihak ketiga belum tercatat hadir'] : []),
    ...(isPrinted ? ['Daftar hadir dibuat'] : []),
  ];
  return { state: marked === kehadiran.length && theirs > 0 ? 'done' : 'partly', lines: facts };
};

/** PK-m: every participant with a task says how it will be done. */
export const ownParts: Prove = ({ rtl }) => {
  if (rtl.length === 0) return { state: 'open', lines: [] };
  const planned = rtl.filter(({ approach }) => approach !== null).length;
  const counts = [...tasksByDoer(rtl)].map(([name, lines]) => `${name}: ${lines.length} tugas`);
  return { state: partOf(planned, rtl.length), lines: counts };
};

/** PK-n: closed by the chair; the notulen stands at its own step. */
export const closed: Prove = (meeting) => {
  const { rapat } = meeting;
  const { lines } = held.closing(meeting);
  if (rapat.state === 'Ditutup') return { state: 'done', lines };
  return { state: rapat.conclusion === null ? 'open' : 'partly', lines };
};

/** Both the third party and the pokja admen have it. */
export const distributed: Prove = ({ distribusi, partner }) => {
  const facts = distribusi.map(({ recipient, via, on }) => `${recipient}: ${via.toLowerCase()}, ${printDate(on)}`);
  if (distribusi.length === 0) return { state: 'open', lines: [] };
  const named = (words: string) => distribusi.some(({ recipient }) => recipient.toLowerCase().includes(words.toLowerCase()));
  const isWhole = named('pokja') && (partner === null || named(partner.name) || named(partner.contact));
  return { state: isWhole ? 'done' : 'partly', lines: facts };
};
