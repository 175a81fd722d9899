/** One lokmin of the demo in the room: opened, reviewed, discussed, decided, closed, by who would do it. */
import { EXAMPLE_STAFF } from '../../registers/pegawai.examples.ts';
import { templatAcaraTable } from '../../registers/templat-acara.table.ts';
import { addDays, monthName, partsOf } from '../../schema/dates.ts';
import type { Ref } from '../../schema/index.ts';
import { EXAMPLE_DISCUSSIONS, EXAMPLE_PROBLEMS } from '../../sops/lokmin/lokmin.examples.ts';
import type { RecordView } from '../../sops/sop.ts';
import type { Actor } from './actor.ts';
import { HEAD_EMAIL, SECRETARY_EMAIL } from './actor.ts';
import type { Values } from './form.ts';
import { rowsOf, save } from './form.ts';
import type { Office } from './office.ts';
import { planNextMonth, proposeYear } from './plans.ts';
import { problemsOf, resultOf } from './unit-reports.ts';

export interface Meeting {
  readonly record: string;
  readonly date: string;
  readonly index: number;
  readonly people: readonly Ref[];
}

/** The office asks for next year's money in the meeting of this month. */
const PROPOSAL_MONTH = 9;

export function holdMeeting(actor: Actor, meeting: Meeting, office: Office): void {
  actor.as(SECRETARY_EMAIL);
  save(actor, ['lokmin.loadOpening', 'lokmin.openMeeting'], meeting, (values) => values);
  attend(actor, meeting);
  review(actor, meeting);
  tellResults(actor, meeting);
  inform(actor, meeting);
  discuss(actor, meeting);
  solve(actor, meeting);
  if (partsOf(meeting.date).month === PROPOSAL_MONTH) proposeYear(actor, office, partsOf(meeting.date).year + 1);
  planNextMonth(actor, meeting.record, meeting.date);
  conclude(actor, meeting);
}

/** Now and then somebody is ill or away. */
function attend(actor: Actor, { record, index }: Meeting): void {
  const absences: readonly string[] = ['Izin', 'Sakit', 'Tugas luar'];
  save(actor, ['lokmin.loadAttendance', 'lokmin.recordAttendance'], { record }, (values) => ({
    attendance: rowsOf(values, 'attendance').map((row, at) => ({
      ...row,
      attendance: at > 2 && (at * 7 + index * 5) % 11 === 0 ? absences[(at + index) % 3] : 'Hadir',
    })),
  }));
}

/** Most RTL are done by the next meeting; some drag on, and of these some are given up. */
function review(actor: Actor, { record, index }: Meeting): void {
  save(actor, ['lokmin.loadReview', 'lokmin.reviewRtl'], { record }, (values) => ({
    reviewed: rowsOf<Values & { heading: string }>(values, 'reviewed').map((row, at) => {
      const known = EXAMPLE_PROBLEMS.find((problem) => row.heading.startsWith(problem.activity));
      const fate = (index * 3 + at * 2) % 7;
      if (fate % 2 === 1 && row.state === 'Berjalan')
        return { ...row, state: 'Batal', result: 'Dihentikan: kegiatan digabung dengan rencana program lain.' };
      if (fate === 2 || fate === 6) return { ...row, state: 'Berjalan', result: 'Sebagian terlaksana; dilanjutkan bulan ini.' };
      return { ...row, state: 'Selesai', result: known?.result ?? 'Terlaksana sesuai rencana.' };
    }),
  }));
}

/** What units did not report before is told now. */
function tellResults(actor: Actor, { record, date }: Meeting): void {
  const { month } = partsOf(addDays(`${date.slice(0, 8)}01`, -1));
  save(actor, ['lokmin.loadPerformance', 'lokmin.recordPerformance'], { record }, (values) => ({
    performance: rowsOf(values, 'performance').map((card) => {
      const { analysis: _later, ...result } = resultOf(card, month, undefined);
      return card.result === null ? { ...card, ...result } : card;
    }),
  }));
  save(actor, ['lokmin.loadAnalysis', 'lokmin.analysePerformance'], { record }, (values) => ({
    analyses: rowsOf(values, 'analyses').map((row) => ({
      ...row,
      analysis: row.analysis ?? 'Sebagian kegiatan bergeser ke bulan ini.',
    })),
  }));
}

function inform(actor: Actor, { record, index }: Meeting): void {
  save(actor, ['lokmin.loadInformation', 'lokmin.recordInformation'], { record }, () => ({
    information: [
      {
        origin: 'Rapat kabupaten/kota',
        content: 'Laporan bulanan program disampaikan paling lambat tanggal 5.',
        letter: 'Rapat koordinasi Dinas Kesehatan',
      },
      ...(index % 2 === 0
        ? [
            {
              origin: 'Rapat kecamatan',
              content: 'Rapat lintas sektor kecamatan dijadwalkan; Tata Usaha menyiapkan bahan.',
              letter: null,
            },
          ]
        : [
            {
              origin: 'Kebijakan',
              content: 'Pelayanan puskesmas disusun menurut klaster integrasi layanan primer.',
              letter: null,
            },
          ]),
    ],
  }));
}

/** Every item is discussed; what each is about, its step of the SOP says. */
function discuss(actor: Actor, { record, date }: Meeting): void {
  const { month } = partsOf(date);
  const fill = (words: string) =>
    words.replace('{bulan}', monthName(((month + 10) % 12) + 1)).replace('{depan}', monthName((month % 12) + 1));
  save(actor, ['lokmin.loadDiscussion', 'lokmin.recordDiscussion'], { record }, (values) => ({
    discussions: rowsOf<Values & { heading: string }>(values, 'discussions').map((row) => {
      if (isFeedback(row)) return { ...row, discussion: FEEDBACK_DISCUSSION };
      if (isCompliance(row)) return { ...row, discussion: COMPLIANCE_DISCUSSION };
      const step = stepOf(row);
      const words = step === 'LM-10' && month !== MIDTERM_MONTH ? undefined : EXAMPLE_DISCUSSIONS[step];
      return words === undefined ? row : { ...row, discussion: fill(words) };
    }),
  }));
}

const MIDTERM_MONTH = 7;

/** The step of the SOP that an agenda item of the template serves. */
function stepOf({ heading }: { readonly heading: string }): string {
  const item = templatAcaraTable.options
    .startRows?.()
    .find(({ kind, title }) => kind?.startsWith('Lokmin bulanan') && title !== undefined && heading.endsWith(title));
  return item?.step ?? '';
}

/** An entry that the head brought to the meeting stands in its agenda beside what the template says. */
function isFeedback({ heading }: { readonly heading: string }): boolean {
  return heading.includes('Pembahasan umpan balik');
}

/** So does a step that was followed too seldom. */
function isCompliance({ heading }: { readonly heading: string }): boolean {
  return /Langkah \S+ SOP /.test(heading);
}

const COMPLIANCE_DISCUSSION =
  'Langkah ini jarang dijalankan karena tidak ada petugas yang ditunjuk; penunjukannya menjadi rencana tindak lanjut.';

const FEEDBACK_DISCUSSION =
  'Peserta sepakat menangani penyebabnya bersama: unit terkait menyusun jadwal, dan perkembangannya dilaporkan bulan depan.';

/** What the meeting makes of a step that a daftar tilik found low. */
const OFFERED = {
  weighed: {
    cause: 'Tidak ada petugas yang ditunjuk untuk meminta penilaian sesudah jawaban diserahkan.',
    groups: ['Metode'],
    ...{ urgency: 4, seriousness: 3, growth: 3 },
  },
  plan: { activity: 'Petugas loket menyerahkan lembar penilaian bersama jawaban tertulis', owner: 'PJ Kesehatan jiwa' },
} as const;

/** Two or three problems a month; what units drafted becomes RTL, the rest is planned at the table. */
function solve(actor: Actor, { record, date, index, people }: Meeting): void {
  const chosen = problemsOf(index);
  let offered: readonly Values[] = [];
  save(actor, ['lokmin.loadProblems', 'lokmin.recordProblems'], { record }, (values) => {
    offered = rowsOf(values, 'problems').map((problem) => ({ ...problem, ...OFFERED.weighed }));
    const found = chosen.map(({ problem, cause, sop, step }, at) => ({
      ...{ problem, cause, sop, step },
      groups: at % 2 === 0 ? ['Manusia', 'Metode'] : ['Alat'],
      urgency: 5 - at,
      seriousness: 4,
      growth: 2 + (index % 3),
    }));
    return { problems: [...found, ...offered] };
  });
  const drafts = actor.call<RecordView>('lokmin.open', { record }).steps.find(({ id }) => id === 'LM-9');
  if (drafts?.proof.lines.some((line) => line.includes('rancangan'))) actor.call('lokmin.takeDrafts', { record });
  save(actor, ['lokmin.loadRtl', 'lokmin.planRtl'], { record }, (values) => {
    const plans = rowsOf(values, 'plans');
    const missing = chosen.filter(({ activity }) => !plans.some((plan) => plan.activity === activity));
    const ofOffered = offered.map(({ problem }) => ({ ...OFFERED.plan, problem: String(problem) }));
    return { plans: [...plans, ...[...missing, ...ofOffered].map(planned)] };
  });

  function planned(
    { activity, problem, owner }: Pick<(typeof EXAMPLE_PROBLEMS)[number], 'activity' | 'problem' | 'owner'>,
    at: number,
  ): Values {
    const name = EXAMPLE_STAFF.find((person) => person.position === owner)?.name;
    const person = people.find((candidate) => candidate.label === name) ?? people[0];
    return { activity, problem, person, due: addDays(date, 10 + at * 9) };
  }
}

function conclude(actor: Actor, { record, date }: Meeting): void {
  actor.as(SECRETARY_EMAIL);
  save(actor, ['lokmin.loadCommitment', 'lokmin.recordCommitment'], { record }, (values) => ({
    ...values,
    agreements: rowsOf(values, 'agreements').map((row) => ({ ...row, agreed: true })),
  }));
  save(actor, ['lokmin.loadQuarterMatters', 'lokmin.bringQuarterMatters'], { record }, (values) => ({
    candidates: rowsOf(values, 'candidates').map((row, at) => ({ ...row, brought: at === 0 ? true : null })),
    own: [],
  }));
  save(actor, ['lokmin.loadConclusion', 'lokmin.recordConclusion'], { record }, () => ({
    conclusion: `Hasil bulan lalu telah dibahas dan masalah prioritas disepakati beserta rencana tindak lanjutnya. RPK ${monthName((partsOf(date).month % 12) + 1)} dilaksanakan oleh semua program; kemajuannya ditinjau pada lokmin berikutnya.`,
  }));
  actor.as(HEAD_EMAIL);
  save(actor, ['lokmin.loadClosing', 'lokmin.closeMeeting'], { record }, () => ({ closedAt: '11.10' }));
  actor.as(SECRETARY_EMAIL);
}
