/** A new entry of the register, from whatever brought it: the form, a slip of a box, a meeting, the public form. Source: seed-003, a–e. */
import type { Host } from '../../../host/host.ts';
import type { LimitUnit, WorkCalendar } from '../../../registers/batas-waktu.ts';
import { deadlineOf } from '../../../registers/batas-waktu.ts';
import type { HariLibur } from '../../../registers/hari-libur.table.ts';
import { calendarFrom, hariLiburQuery } from '../../../registers/kalender.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';

/** What is known when an entry arrives. */
export interface Arrival
  extends Pick<
    UmpanBalik,
    | 'receivedOn'
    | 'receivedAt'
    | 'kind'
    | 'channel'
    | 'laporNumber'
    | 'receiver'
    | 'receivingSteps'
    | 'unit'
    | 'content'
    | 'hope'
    | 'secrecy'
    | 'reporter'
    | 'phone'
    | 'email'
    | 'address'
    | 'consent'
    | 'origin'
    | 'same'
  > {
  /** Cause and explanation of one that was settled face to face; `null` when it goes on. */
  readonly settled: { readonly cause: string | null; readonly explanation: string } | null;
}

export interface ReviewLimit {
  readonly calendar: WorkCalendar;
  /** Working days within which a new entry must be looked at. */
  readonly days: number;
}

/** What every use case that makes an entry reads for its limit. */
export const limitQueries = { pengaturan: pengaturanQuery, holidays: hariLiburQuery } as const;

export function reviewLimitFrom({ pengaturan, holidays }: LimitRows): ReviewLimit {
  const settings = pengaturanFrom(pengaturan);
  return { calendar: calendarFrom(settings, holidays), days: settings.reviewDays };
}

interface LimitRows {
  readonly pengaturan: Parameters<typeof pengaturanFrom>[0];
  readonly holidays: readonly HariLibur[];
}

/** Who reported, taken out. */
export const NO_IDENTITY = { reporter: null, phone: null, email: null, address: null, consent: null } as const;

/** What most ways of arriving do not tell; each says what it knows over this. */
export const UNTOLD = {
  laporNumber: null,
  receiver: null,
  receivingSteps: null,
  hope: null,
  ...NO_IDENTITY,
  same: null,
  settled: null,
} as const;

/** Needs the lock: takes the next number, unless it has one. An anonymous entry keeps no identity, whatever came with it. */
export function newEntry(
  host: Host,
  arrival: Arrival,
  { calendar, days }: ReviewLimit,
  number = host.nextNumber(umpanBalikTable),
): UmpanBalik {
  const { settled, ...known } = arrival;
  const unit: LimitUnit = 'hari kerja';
  const review = deadlineOf({ date: known.receivedOn, time: null }, { count: days, unit }, calendar);
  return {
    number,
    ...known,
    ...(known.secrecy === 'Anonim' && NO_IDENTITY),
    onSpot: settled === null ? null : true,
    cause: settled?.cause ?? null,
    explanation: settled?.explanation ?? null,
    core: null,
    category: null,
    grade: null,
    handler: null,
    due: settled === null ? review.date : null,
    dueTime: null,
    identifiedOn: null,
    state: settled === null ? 'Baru' : 'Selesai di tempat',
    effectiveness: null,
    effectivenessNote: null,
    closedOn: settled === null ? null : known.receivedOn,
    reopenReason: null,
    fromBook: null,
  };
}
