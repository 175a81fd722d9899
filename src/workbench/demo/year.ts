/** Ten lokmin bulanan behind, one ahead: each planned, held, minuted and closed in its own month, with its RTL followed up in the next. */
import { EXAMPLE_STAFF } from '../../registers/pegawai.examples.ts';
import { addDays, monthName, partsOf, toDate, weekday } from '../../schema/dates.ts';
import type { Filled, Ref, Saved } from '../../schema/index.ts';
import type { Actor } from './actor.ts';
import { HEAD_EMAIL, OFFICE_EMAIL, SECRETARY_EMAIL, TEAM_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';
import { rowsOf, save } from './form.ts';
import type { Meeting } from './lokmin-meeting.ts';
import { holdMeeting } from './lokmin-meeting.ts';
import type { Office } from './office.ts';
import { realiseLastMonth } from './plans.ts';
import { reportUnits } from './unit-reports.ts';

const MEETINGS = 10;
const MEETING_DAY = 8;
const LEAD_DAYS = 6;
const UNIT_DAYS = 3;

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

const REPORT_DAYS = 3;

/** Every meeting: planned, prepared, held, minuted on the day after, reported; the next one only planned and half prepared. */
export function lokminEvents(today: string, office: Office): DemoEvent[] {
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
      {
        day: addDays(date, -UNIT_DAYS),
        time: '10:00',
        run: (actor) => {
          reportUnits(actor, office, meeting);
          realiseLastMonth(actor, date);
        },
      },
      { day: date, time: '08:00', run: (actor) => holdMeeting(actor, meeting, office) },
      {
        day: [addDays(date, 1), yesterday].sort()[0] ?? date,
        time: '08:00',
        run: (actor) => {
          actor.as(SECRETARY_EMAIL);
          if (index === FEEDBACK_MEETING) recordFeedback(actor, meeting);
          actor.call('lokmin.makeMinutes', { record: meeting.record });
        },
      },
      {
        day: addDays(date, REPORT_DAYS),
        time: '09:00',
        run: (actor) => report(actor, meeting.record, addDays(date, REPORT_DAYS)),
      },
    ];
  });
  let coming: Meeting = { record: '', date: next, index: MEETINGS, people: [] };
  const planned = [addDays(next, -LEAD_DAYS), yesterday].sort()[0] ?? yesterday;
  return [
    ...held,
    {
      day: planned,
      time: '15:00',
      run: (actor) => {
        coming = { ...coming, ...planMeeting(actor, next) };
      },
    },
    // Some have reported already, others are awaited.
    { day: planned, time: '16:00', run: (actor) => reportUnits(actor, office, coming, ['Gizi', 'Kesehatan jiwa']) },
  ];
}

/** The notulen goes to the Dinas with its covering letter. */
function report(actor: Actor, record: string, day: string): void {
  actor.as(OFFICE_EMAIL);
  actor.call('lokmin.makeCoverLetter', { record });
  save(actor, ['lokmin.loadReport', 'lokmin.report'], { record }, () => ({ reportedOn: day, reportedBy: 'e-mail' }));
}

function planMeeting(actor: Actor, date: string): { record: string; people: readonly Ref[] } {
  actor.as(OFFICE_EMAIL);
  const form = actor.call<Filled>('lokmin.loadPlan');
  const people = form.options?.Pegawai ?? [];
  const person = (name: string | undefined) => people.find((candidate) => candidate.label === name) ?? people[0];
  const kind = partsOf(date).month === 1 ? 'Lokmin bulanan pertama' : 'Lokmin bulanan';
  const values = {
    ...form.values,
    kind,
    date,
    chair: person(EXAMPLE_STAFF[0]?.name),
    secretary: person(EXAMPLE_STAFF[1]?.name),
  };
  const { record } = actor.call<Saved>('lokmin.plan', { values });
  return { record: record ?? '', people };
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

function prepare(actor: Actor, { record }: Meeting): void {
  actor.call('lokmin.makeInvitation', { record });
  actor.call('lokmin.makeAttendanceList', { record });
  actor.call('lokmin.makeHandout', { record });
  for (const part of ['Kepala Puskesmas', 'Kasubbag Tata Usaha']) {
    actor.as(part === 'Kepala Puskesmas' ? HEAD_EMAIL : OFFICE_EMAIL);
    save(actor, ['lokmin.loadPreparation', 'lokmin.prepare'], { record, part }, (values) => ({
      lines: rowsOf(values, 'lines').map((line) => ({ ...line, ready: true })),
    }));
  }
}
