/** Entries that staff write down themselves, from every channel but the box and the public form, and how far each has come. */
import { addDays } from '../../schema/dates.ts';
import type { Saved } from '../../schema/index.ts';
import type { Channel, Secrecy } from '../../sops/umpan-balik/channels.ts';
import { receivingSteps } from '../../sops/umpan-balik/channels.ts';
import type { ExampleEntry } from '../../sops/umpan-balik/keluhan/keluhan.examples.ts';
import { EXAMPLE_REPORTERS, fillForm } from '../../sops/umpan-balik/keluhan/keluhan.examples.ts';
import type { FeedbackState } from '../../sops/umpan-balik/umpan-balik.table.ts';
import type { Actor } from './actor.ts';
import { HEAD_EMAIL, OFFICE_EMAIL, TEAM_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';
import { workingDay } from './events.ts';
import type { Office } from './office.ts';
import type { Handled } from './penanganan.ts';
import { exampleOf, handlingEvents, settleEvent } from './penanganan.ts';
import { meetingDates } from './year.ts';

interface Plan {
  /** The core of one of EXAMPLE_ENTRIES. */
  readonly core: string;
  /** Days before today. */
  readonly ago: number;
  readonly until: FeedbackState;
  readonly secrecy?: Secrecy;
  readonly channel?: Channel;
  readonly pace?: number;
  readonly outcome?: Handled['outcome'];
  readonly settled?: true;
  /** What else happens: papers, RTL, another turn of the handling. */
  readonly more?: 'papers' | 'rtl' | 'reopened' | 'lapsed' | 'brought' | 'waiting';
  /** The core of an earlier one that it repeats. */
  readonly same?: string;
}

const TO_MEETING = -1;

const PLANS: readonly Plan[] = [
  { core: 'Antrean loket terlalu lama', ago: 318, until: 'Selesai', more: 'papers' },
  { core: 'Apresiasi untuk bidan jaga', ago: 301, until: 'Selesai di tempat' },
  { core: 'Ruang konseling kurang tertutup', ago: 262, until: 'Selesai', secrecy: 'Rahasia', more: 'rtl' },
  { core: 'Posyandu hanya buka pada jam kerja', ago: 238, until: 'Selesai', settled: true },
  { core: 'Hasil laboratorium terlambat', ago: 199, until: 'Selesai', outcome: 'Tidak dapat dihubungi', pace: 1.6 },
  { core: 'Jadwal imunisasi bayi', ago: 171, until: 'Selesai', settled: true },
  { core: 'Parkir sempit pada hari posyandu lansia', channel: 'Langsung', ago: 152, until: 'Selesai di tempat' },
  { core: 'Syarat pendaftaran berbeda dari papan informasi', ago: 118, until: 'Selesai', more: 'papers' },
  { core: 'Pemeriksaan sumur tertunda', ago: TO_MEETING, until: 'Selesai', pace: 2.4, more: 'brought' },
  { core: 'Cara pendaftaran sehari sebelumnya', channel: 'Langsung', ago: 61, until: 'Selesai di tempat' },
  { core: 'Petugas berbicara tidak ramah', ago: 44, until: 'Selesai', more: 'reopened' },
  { core: 'Apresiasi untuk poli gigi', ago: 31, until: 'Selesai', settled: true },
  { core: 'Pengasapan tanpa pemberitahuan', ago: 22, until: 'Dinilai', pace: 2 },
  { core: 'Kursi roda kurang dan rusak', ago: 15, until: 'Dijawab', pace: 1.5, more: 'rtl' },
  { core: 'Etiket obat memakai nama orang lain', ago: 12, until: 'Dilaksanakan', pace: 1 },
  { core: 'Obat kosong tanpa penjelasan', ago: 11, until: 'Disetujui', more: 'lapsed' },
  { core: 'Antrean loket terlalu lama', channel: 'Telepon', ago: 9, until: 'Disetujui', more: 'waiting' },
  { core: 'Jadwal posyandu kurang diketahui warga', channel: 'E-mail', ago: 8, until: 'Dikembalikan' },
  { core: 'Toilet pengunjung kotor', channel: 'Langsung', ago: 6, until: 'Menunggu persetujuan' },
  { core: 'Hasil laboratorium terlambat', channel: 'SMS/WA', ago: 5, until: 'Didistribusikan', secrecy: 'Rahasia' },
  { core: 'Antrean loket terlalu lama', ago: 3, until: 'Ditelaah', same: 'Antrean loket terlalu lama' },
  { core: 'Kursi roda kurang dan rusak', channel: 'Langsung', ago: 1, until: 'Baru', secrecy: 'Anonim' },
];

export function entryEvents(today: string, office: Office): DemoEvent[] {
  const known: { readonly plan: Plan; readonly handled: Coming }[] = [];
  return PLANS.flatMap((plan, index): DemoEvent[] => {
    const handled = comingBy(plan, today);
    const same = known.filter(({ plan: earlier }) => earlier.core === plan.same).slice(-1)[0]?.handled ?? null;
    known.push({ plan, handled });
    const day = handled.arrived;
    const time = `0${8 + (index % 2)}:${10 + (index % 5) * 9}`;
    const run = (actor: Actor) => handled.is(writeDown(actor, office, { plan, handled, same, time, reporter: index }));
    const arrival: DemoEvent = { day, time, run };
    if (plan.until === 'Selesai di tempat' || plan.until === 'Baru') return [arrival];
    if (plan.settled) return [arrival, settleEvent(handled.number, handled.arrived, handled.entry.solution)];
    return [arrival, ...handlingEvents(office, handled), ...furtherEvents(plan.more, handled, office, today)];
  });
}

/** An entry that is still to be written down. */
interface Coming extends Handled {
  is(number: string): void;
}

function comingBy({ core, ago, until, channel, secrecy, pace = 1, outcome }: Plan, today: string): Coming {
  let number = '';
  const found = exampleOf(core);
  const entry: ExampleEntry = channel ? { ...found, channel } : found;
  const meeting = meetingDates(today).past.slice(-3)[0] ?? today;
  const arrived = ago === TO_MEETING ? addDays(meeting, -12) : addDays(today, -ago);
  return {
    number: () => number,
    is: (given) => {
      number = given;
    },
    entry,
    arrived: workingDay(arrived) < today ? workingDay(arrived) : addDays(arrived, -1),
    until,
    pace,
    outcome: outcome ?? (secrecy === 'Anonim' ? 'Tanpa kontak' : 'Dinilai'),
  };
}

interface Told {
  readonly plan: Plan;
  readonly handled: Handled;
  readonly same: Handled | null;
  readonly time: string;
  readonly reporter: number;
}

/** As the form sends it. The one at the desk is Dimas Aditya; the office's account is used. */
function writeDown(actor: Actor, office: Office, { plan, handled, same, time, reporter }: Told): string {
  const { until, secrecy = 'Terbuka' } = plan;
  const { entry } = handled;
  const { name, phone, address } = EXAMPLE_REPORTERS[reporter % EXAMPLE_REPORTERS.length] ?? {};
  const onSpot = until === 'Selesai di tempat';
  actor.as(OFFICE_EMAIL);
  return actor.call<Saved>('umpanBalik.record', {
    values: {
      kind: entry.kind,
      channel: entry.channel,
      laporNumber: entry.channel === 'SP4N-LAPOR!' ? '8800142' : null,
      receivingSteps: receivingSteps(entry.channel),
      receivedOn: handled.arrived,
      receivedAt: time,
      receiver: office.person('Dimas Aditya'),
      content: entry.content,
      unit: office.unit(entry.unit),
      secrecy,
      ...(secrecy !== 'Anonim' && { reporter: name, phone, address, consent: true }),
      onSpot: onSpot ? true : null,
      explanation: onSpot ? entry.solution : null,
      same: same && { id: same.number(), label: same.entry.core },
    },
  }).record;
}

/** What happens beside the usual steps, or after them. */
function furtherEvents(more: Plan['more'], handled: Handled, office: Office, today: string): DemoEvent[] {
  const { arrived, pace, entry } = handled;
  const event = (day: string, time: string, email: string, work: (actor: Actor, record: string) => void): DemoEvent => ({
    day: workingDay(day),
    time,
    run: (actor) => {
      actor.as(email);
      work(actor, handled.number());
    },
  });
  const propose = (day: string) =>
    event(day, '16:30', HEAD_EMAIL, (actor, record) => actor.call('umpanBalik.proposeToMeeting', { record }));
  switch (more) {
    case 'papers':
      return [
        event(arrived, '15:30', OFFICE_EMAIL, (actor, record) => actor.call('umpanBalik.makeReceipt', { record })),
        event(addDays(arrived, 8), '15:30', OFFICE_EMAIL, (actor, record) => actor.call('umpanBalik.makeAnswer', { record })),
      ];
    case 'rtl': {
      const person = office.person('Hendra Saputra, S.E.');
      const plan = { activity: entry.alternatives.slice(-1)[0], problem: null, person, due: addDays(arrived, 21) };
      const day = addDays(arrived, Math.round(5 * pace));
      return [
        event(day, '15:45', TEAM_EMAIL, (actor, record) =>
          actor.call('umpanBalik.planRtl', { record, values: { plans: [plan] } }),
        ),
      ];
    }
    case 'brought':
      return [propose(addDays(arrived, 4))];
    case 'waiting':
      return [propose(addDays(today, -2))];
    case 'reopened':
      return [
        event(addDays(today, -5), '15:00', TEAM_EMAIL, (actor, record) =>
          actor.call('umpanBalik.reopen', { record, values: { reason: 'Pelapor mengeluhkan petugas yang sama lagi.' } }),
        ),
      ];
    case 'lapsed':
      return [event(addDays(arrived, 7), '15:00', TEAM_EMAIL, changeDecision)];
    default:
      return [];
  }
}

/** The team corrects a decision that was approved: the approval lapses. */
function changeDecision(actor: Actor, record: string): void {
  fillForm(actor, ['umpanBalik.loadDecide', 'umpanBalik.decide'], { record }, (values) => ({
    ...values,
    solution: `${String(values.solution)} Daftarnya juga ditempel di ruang tunggu.`,
  }));
}
