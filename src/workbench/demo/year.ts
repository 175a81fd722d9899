/** Ten lokmin bulanan behind, one ahead: each planned, held, minuted and closed in its own month, with its RTL followed up in the next. */
import { EXAMPLE_STAFF } from '../../registers/pegawai.examples.ts';
import { addDays, monthName, partsOf, toDate, weekday } from '../../schema/dates.ts';
import type { Filled, Ref, Saved } from '../../schema/index.ts';
import { EXAMPLE_DISCUSSIONS, EXAMPLE_INDICATORS, EXAMPLE_PROBLEMS } from '../../sops/lokmin/lokmin.examples.ts';
import type { Actor } from './actor.ts';
import { HEAD_EMAIL, OFFICE_EMAIL, SECRETARY_EMAIL, TEAM_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';

const MEETINGS = 10;
const MEETING_DAY = 8;
const LEAD_DAYS = 6;

/** The office day on or after the 8th of a month. */
export function meetingDate(year: number, month: number): string {
  let date = toDate(year, month, MEETING_DAY) ?? '';
  while (['Sabtu', 'Minggu'].includes(weekday(date))) date = addDays(date, 1);
  return date;
}

/** The last ten meeting days before today, and the next one. */
export function meetingDates(today: string): { past: string[]; next: string } {
  const { year, month } = partsOf(today);
  const around = Array.from({ length: MEETINGS + 2 }, (_, back) => {
    const index = year * 12 + (month - 1) + 1 - back;
    return meetingDate(Math.floor(index / 12), (index % 12) + 1);
  }).reverse();
  const past = around.filter((date) => date < today).slice(-MEETINGS);
  return { past, next: around.find((date) => date >= today) ?? today };
}

/** Every meeting: planned, held, minuted on the day after; the next one only planned. */
export function lokminEvents(today: string): DemoEvent[] {
  const { past, next } = meetingDates(today);
  const yesterday = addDays(today, -1);
  const held = past.flatMap((date, index): DemoEvent[] => {
    let meeting: Meeting = { record: '', date, index, people: [] };
    return [
      {
        day: addDays(date, -LEAD_DAYS),
        time: '08:00',
        run: (actor) => {
          actor.tell(`Lokmin ${monthName(partsOf(date).month)} …`);
          meeting = { ...meeting, ...planMeeting(actor, date) };
          prepare(actor, meeting);
        },
      },
      { day: date, time: '08:00', run: (actor) => holdMeeting(actor, meeting) },
      {
        day: [addDays(date, 1), yesterday].sort()[0] ?? date,
        time: '08:00',
        run: (actor) => {
          actor.as(SECRETARY_EMAIL);
          if (index === FEEDBACK_MEETING) recordFeedback(actor, meeting);
          actor.call('lokmin.makeMinutes', { record: meeting.record });
        },
      },
    ];
  });
  const planned = [addDays(next, -LEAD_DAYS), yesterday].sort()[0] ?? yesterday;
  return [...held, { day: planned, time: '15:00', run: (actor) => void planMeeting(actor, next) }];
}

interface Meeting {
  readonly record: string;
  readonly date: string;
  readonly index: number;
  readonly people: readonly Ref[];
}

function planMeeting(actor: Actor, date: string): { record: string; people: readonly Ref[] } {
  actor.as(OFFICE_EMAIL);
  const form = actor.call<Filled>('lokmin.loadPlan');
  const people = form.options?.Pegawai ?? [];
  const person = (name: string | undefined) => people.find((candidate) => candidate.label === name) ?? people[0];
  const values = { ...form.values, date, chair: person(EXAMPLE_STAFF[0]?.name), secretary: person(EXAMPLE_STAFF[1]?.name) };
  const { record } = actor.call<Saved>('lokmin.plan', { values });
  return { record, people };
}

function holdMeeting(actor: Actor, meeting: Meeting): void {
  actor.as(SECRETARY_EMAIL);
  save(actor, 'lokmin.loadOpening', 'lokmin.openMeeting', meeting.record, (values) => values);
  attend(actor, meeting);
  review(actor, meeting);
  report(actor, meeting);
  discuss(actor, meeting);
  solve(actor, meeting);
  conclude(actor, meeting);
}

/** UB-b: what somebody said in the sixth meeting becomes an entry of the buku pengaduan. */
const FEEDBACK_MEETING = 5;

function recordFeedback(actor: Actor, { record }: Meeting): void {
  const form = actor.call<Filled>('umpanBalik.loadFromMeeting', { record });
  const [item] = form.options?.Acara ?? [];
  const values = {
    ...form.values,
    item,
    kind: 'Saran',
    content: 'Petugas desa meminta jadwal pusling dikirim sebulan sebelumnya, supaya warga dapat menyiapkan diri.',
    secrecy: 'Terbuka',
  };
  const entry = actor.call<Saved>('umpanBalik.recordFromMeeting', { record, seen: '', values }).record;
  actor.as(TEAM_EMAIL);
  const explanation = 'Jadwal pusling triwulan ini dikirim ke semua desa.';
  actor.call('umpanBalik.settle', { record: entry, values: { explanation } });
  actor.as(SECRETARY_EMAIL);
}

type Values = Record<string, unknown>;

/** Loads a form, lets `fill` change its values, and saves it, as the sidebar does. */
function save(actor: Actor, load: string, store: string, record: string, fill: (values: Values, filled: Filled) => Values): void {
  const filled = actor.call<Filled>(load, { record });
  actor.call(store, { record, seen: filled.seen, values: fill({ ...filled.values }, filled) });
}

function prepare(actor: Actor, { record, date }: Meeting): void {
  actor.call('lokmin.makeInvitation', { record });
  actor.call('lokmin.makeAttendanceList', { record });
  save(actor, 'lokmin.loadPreparation', 'lokmin.prepare', record, (values) => ({
    ...values,
    headMaterials: [
      'Umpan balik hasil kinerja bulan lalu',
      'Capaian kumulatif sampai bulan berjalan',
      'Informasi kebijakan dan program baru',
      'Rencana perbaikan kinerja bulan depan',
      ...(partsOf(date).month === 2 ? ['Bahan musrenbangcam (bulan kedua)'] : []),
    ],
    programmeMaterials: [
      'Laporan hasil kinerja',
      'Analisis masalah dan rancangan tindak lanjut',
      'Usulan kelurahan dan kegiatan untuk lintas sektor',
      'RPK bulanan setiap program',
    ],
    arrangements: ['Surat undangan', 'Tempat pelaksanaan', 'Alat tulis dan perlengkapan', 'Notulis ditunjuk'],
  }));
}

/** Now and then somebody is ill or away. */
function attend(actor: Actor, { record, index }: Meeting): void {
  const absences: readonly string[] = ['Izin', 'Sakit', 'Tugas luar'];
  save(actor, 'lokmin.loadAttendance', 'lokmin.recordAttendance', record, (values) => ({
    attendance: (values.attendance as Values[]).map((row, at) => ({
      ...row,
      attendance: at > 2 && (at * 7 + index * 5) % 11 === 0 ? absences[(at + index) % 3] : 'Hadir',
    })),
  }));
}

/** Most RTL are done by the next meeting; some drag on; one is given up. */
function review(actor: Actor, { record, index }: Meeting): void {
  save(actor, 'lokmin.loadReview', 'lokmin.reviewRtl', record, (values) => ({
    reviewed: (values.reviewed as (Values & { heading: string })[]).map((row, at) => {
      const known = EXAMPLE_PROBLEMS.find((problem) => row.heading.startsWith(problem.activity));
      const fate = (index * 3 + at * 2) % 7;
      if (fate === 5 && row.state === 'Berjalan')
        return { ...row, state: 'Batal', result: 'Dihentikan: kegiatan digabung dengan rencana program lain.' };
      if (fate === 2 || fate === 6) return { ...row, state: 'Berjalan', result: 'Sebagian terlaksana; dilanjutkan bulan ini.' };
      return { ...row, state: 'Selesai', result: known?.result ?? 'Terlaksana sesuai rencana.' };
    }),
  }));
}

/** Whole numbers that wander around the share of the target, never falling from month to month. */
function report(actor: Actor, { record, date }: Meeting): void {
  const month = ((partsOf(date).month + 10) % 12) + 1;
  const upTo = (months: number, yearly: number, share: number) =>
    Array.from({ length: months }, (_, at) =>
      Math.round((yearly / 12) * share * (1 + (((at + 1) * 37) % 17) / 100 - 0.08)),
    ).reduce((sum, part) => sum + part, 0);
  const performance = EXAMPLE_INDICATORS.map(({ programme, indicator, unit, yearly, share }) => {
    const cumulative = upTo(month, yearly, share);
    return {
      programme,
      indicator,
      unit,
      target: Math.round((yearly / 12) * month),
      month: cumulative - upTo(month - 1, yearly, share),
      cumulative,
    };
  });
  save(actor, 'lokmin.loadPerformance', 'lokmin.recordPerformance', record, () => ({ performance }));
  save(actor, 'lokmin.loadAnalysis', 'lokmin.analysePerformance', record, (values) => ({
    analyses: (values.analyses as (Values & { note: string; heading: string })[]).map((row) => {
      const reason = EXAMPLE_PROBLEMS.find((problem) => row.heading.startsWith(problem.programme));
      return row.note.includes('kurang')
        ? { ...row, analysis: reason?.cause ?? 'Sebagian kegiatan bergeser ke bulan ini.' }
        : row;
    }),
  }));
}

/** The agenda of the template has step 4 as its third item, step 5 as its fourth, and so on. */
function discuss(actor: Actor, { record, date }: Meeting): void {
  const { month } = partsOf(date);
  const fill = (words: string) =>
    words.replace('{bulan}', monthName(((month + 10) % 12) + 1)).replace('{depan}', monthName((month % 12) + 1));
  save(actor, 'lokmin.loadDiscussion', 'lokmin.recordDiscussion', record, (values) => ({
    discussions: (values.discussions as (Values & { heading: string })[]).map((row, index, rows) => {
      if (isFeedback(row)) return { ...row, discussion: FEEDBACK_DISCUSSION };
      const brought = rows.slice(0, index).filter(isFeedback).length;
      const step = Number.parseInt(row.heading, 10) + 1 - brought;
      const words = step === 10 && month !== 7 ? undefined : EXAMPLE_DISCUSSIONS[`LM-${step}`];
      return words === undefined ? row : { ...row, discussion: fill(words) };
    }),
  }));
}

/** An entry that the head brought to the meeting stands in its agenda beside what the template says. */
function isFeedback({ heading }: { readonly heading: string }): boolean {
  return heading.includes('Pembahasan umpan balik');
}

const FEEDBACK_DISCUSSION =
  'Peserta sepakat menangani penyebabnya bersama: unit terkait menyusun jadwal, dan perkembangannya dilaporkan bulan depan.';

/** Two or three problems a month, each with its RTL. */
function solve(actor: Actor, { record, date, index, people }: Meeting): void {
  const count = 2 + (index % 2);
  const chosen = Array.from({ length: count }, (_, at) => EXAMPLE_PROBLEMS[(index * 2 + at) % EXAMPLE_PROBLEMS.length]).filter(
    (problem) => problem !== undefined,
  );
  save(actor, 'lokmin.loadProblems', 'lokmin.recordProblems', record, () => ({
    problems: chosen.map(({ problem, cause, sop, step }) => ({ problem, cause, sop, step })),
  }));
  save(actor, 'lokmin.loadRtl', 'lokmin.planRtl', record, () => ({
    plans: chosen.map(({ activity, problem, owner }, at) => {
      const name = EXAMPLE_STAFF.find((person) => person.position === owner)?.name;
      return {
        activity,
        problem,
        person: people.find((person) => person.label === name) ?? people[0],
        due: addDays(date, 10 + at * 9),
      };
    }),
  }));
}

function conclude(actor: Actor, { record, date }: Meeting): void {
  save(actor, 'lokmin.loadCommitment', 'lokmin.recordCommitment', record, (values) => values);
  save(actor, 'lokmin.loadConclusion', 'lokmin.recordConclusion', record, () => ({
    conclusion: `Hasil bulan lalu telah dibahas dan masalah prioritas disepakati beserta rencana tindak lanjutnya. RPK ${monthName((partsOf(date).month % 12) + 1)} dilaksanakan oleh semua program; kemajuannya ditinjau pada lokmin berikutnya.`,
  }));
  actor.as(HEAD_EMAIL);
  save(actor, 'lokmin.loadClosing', 'lokmin.closeMeeting', record, () => ({ closedAt: '11.10' }));
  actor.as(SECRETARY_EMAIL);
}
