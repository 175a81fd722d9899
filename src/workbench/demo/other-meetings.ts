/** Meetings beside the lokmin bulanan: quarterly with the lintas sektor, twice the tinjauan manajemen, and now and then the others. */
import { addDays, pad, partsOf } from '../../schema/dates.ts';
import type { Filled, Ref, Saved } from '../../schema/index.ts';
import { EXAMPLE_PARTNERS, EXAMPLE_SAID } from '../../sops/lokmin/lokmin.examples.ts';
import type { Actor } from './actor.ts';
import { OFFICE_EMAIL, SECRETARY_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';
import { workingDay, YEAR_DAYS } from './events.ts';
import type { Values } from './form.ts';
import { rowsOf, save } from './form.ts';
import type { Office } from './office.ts';
import { planYear } from './plans.ts';
import { keepIndicators } from './unit-reports.ts';

const LEAD_DAYS = 12;
const QUARTERS: readonly number[] = [2, 5, 8, 11];
const REVIEWS: readonly number[] = [6, 12];
const COMPLAINTS_MONTH = 4;
const VILLAGE_MONTHS: readonly number[] = [3, 10];

/** Whom the office invites from outside; the indicators and the RPK of each year that the demo touches. */
export function yearlyEvents(today: string, office: Office): DemoEvent[] {
  const first = addDays(today, -YEAR_DAYS - 8);
  const years = [...new Set([partsOf(first).year, partsOf(today).year])];
  const begin = (year: number, day: string): DemoEvent => ({
    day,
    time: '07:30',
    run: (actor) => {
      keepIndicators(actor, office, year);
      planYear(actor, office, year, day);
    },
  });
  return [
    { day: first, time: '07:00', run: invitePartners },
    ...years.map((year) => begin(year, [first, workingDay(`${year}-01-02`)].sort()[1] ?? first)),
  ];
}

function invitePartners(actor: Actor): void {
  actor.as(OFFICE_EMAIL);
  for (const { institution, position } of EXAMPLE_PARTNERS)
    actor.call('lintasSektor.save', {
      record: '',
      seen: '',
      values: {
        ...{ institution, position, name: null, phone: null, email: null },
        meetings: ['Lokmin tribulanan', 'Pertemuan masyarakat'],
        active: true,
      },
    });
}

interface Wanted {
  readonly kind: string;
  readonly subject: string | null;
  readonly date: string;
}

/** Those of the demo's year, and the next one of each that is near. */
export function otherMeetingEvents(today: string): DemoEvent[] {
  return wantedMeetings(today).flatMap((wanted, index): DemoEvent[] => {
    let record = '';
    return [
      {
        day: addDays(wanted.date, -LEAD_DAYS),
        time: '14:00',
        run: (actor) => {
          record = plan(actor, wanted);
        },
      },
      { day: wanted.date, time: '13:00', run: (actor) => hold(actor, record, wanted.date, index) },
      {
        day: addDays(wanted.date, 1),
        time: '13:00',
        run: (actor) => {
          actor.as(SECRETARY_EMAIL);
          actor.call('rapat.makeMinutes', { record });
        },
      },
    ];
  });
}

function wantedMeetings(today: string): Wanted[] {
  const { year } = partsOf(today);
  const from = addDays(today, -YEAR_DAYS);
  const of = (months: readonly number[], day: number, kind: string, subject: (month: number) => string | null): Wanted[] =>
    [year - 1, year].flatMap((each) =>
      months.map((month) => ({ kind, subject: subject(month), date: workingDay(`${each}-${pad(month)}-${pad(day)}`) })),
    );
  return [
    ...of(QUARTERS, 20, 'Lokmin tribulanan', () => null),
    ...of(REVIEWS, 17, 'Tinjauan manajemen', () => null),
    ...of([COMPLAINTS_MONTH], 15, 'Pembahasan keluhan', () => 'Keluhan waktu tunggu'),
    ...of(VILLAGE_MONTHS, 24, 'Pertemuan masyarakat', (month) => (month === VILLAGE_MONTHS[0] ? 'Desa Kenanga' : 'Desa Dahlia')),
  ].filter(({ date }) => addDays(date, -LEAD_DAYS) > from && date < addDays(today, LEAD_DAYS));
}

function plan(actor: Actor, { kind, subject, date }: Wanted): string {
  actor.as(OFFICE_EMAIL);
  const form = actor.call<Filled>('rapat.loadPlan');
  const people = form.options?.Pegawai ?? [];
  const chair = people.find(({ label }) => label.startsWith('dr. Ratna')) ?? people[0];
  const secretary = people.find(({ label }) => label.startsWith('Sari')) ?? people[1];
  const values = { ...form.values, kind, subject, date, start: '09:00', end: '12:00', chair, secretary };
  const record = actor.call<Saved>('rapat.plan', { values }).record ?? '';
  actor.call('rapat.makeInvitation', { record });
  if (kind === 'Lokmin tribulanan') actor.call('rapat.makePartnerInvitation', { record });
  actor.call('rapat.makeAttendanceList', { record });
  return record;
}

function hold(actor: Actor, record: string, date: string, index: number): void {
  actor.as(SECRETARY_EMAIL);
  save(actor, ['lokmin.loadOpening', 'lokmin.openMeeting'], { record }, (values) => values);
  save(actor, ['lokmin.loadAttendance', 'lokmin.recordAttendance'], { record }, (values) => ({
    attendance: rowsOf(values, 'attendance').map((row, at) => ({
      ...row,
      attendance: (at + index) % 9 === 4 ? 'Izin' : 'Hadir',
    })),
  }));
  save(actor, ['lokmin.loadReview', 'lokmin.reviewRtl'], { record }, (values) => ({
    reviewed: rowsOf(values, 'reviewed').map((row) => ({ ...row, state: 'Selesai', result: 'Terlaksana sesuai kesepakatan.' })),
  }));
  save(actor, ['lokmin.loadDiscussion', 'lokmin.recordDiscussion'], { record }, (values) => ({
    discussions: rowsOf(values, 'discussions').map((row, at) => ({ ...row, discussion: EXAMPLE_SAID[at % EXAMPLE_SAID.length] })),
  }));
  save(actor, ['lokmin.loadRtl', 'lokmin.planRtl'], { record }, (_values, { options }) => ({
    plans: [decided(options?.Pegawai ?? [], date, index)],
  }));
  save(actor, ['lokmin.loadConclusion', 'lokmin.recordConclusion'], { record }, () => ({
    conclusion: 'Hal yang dibahas disepakati beserta penanggung jawab dan tenggatnya; hasilnya ditinjau pada rapat berikutnya.',
  }));
  save(actor, ['lokmin.loadClosing', 'lokmin.closeMeeting'], { record }, () => ({ closedAt: '12.10' }));
}

const DECISIONS = [
  'Menyampaikan jadwal pelayanan desa lewat perangkat desa setiap awal bulan',
  'Menyusun pembagian tugas kader bersama pemerintah desa',
  'Melaporkan hasil perbaikan alur pendaftaran',
] as const;

function decided(people: readonly Ref[], date: string, index: number): Values {
  return {
    activity: DECISIONS[index % DECISIONS.length],
    problem: null,
    person: people[(index * 3) % Math.max(people.length, 1)],
    due: addDays(date, 30 + index),
  };
}
