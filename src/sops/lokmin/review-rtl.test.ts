/** RTL from meeting to meeting: none is lost or doubled, and what a meeting found stays as it was. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Home } from '../../answer.ts';
import { append } from '../../host/change.ts';
import { isCarriedInto } from '../../registers/carried-rtl.ts';
import { titleOf } from '../../registers/meeting-kinds.ts';
import { newRtl } from '../../registers/plan-rtl-lines.ts';
import type { MeetingKind } from '../../registers/rapat.table.ts';
import { MEETING_KINDS, rapatTable } from '../../registers/rapat.table.ts';
import type { RtlState } from '../../registers/rtl.table.ts';
import { isOpen, RTL_STATES, rtlTable } from '../../registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../registers/tinjauan-rtl.table.ts';
import { addDays } from '../../schema/dates.ts';
import type { Filled } from '../../schema/index.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { CHAIR, officeWith, officeWorkbench, opened, planned, SECRETARY } from '../../workbench/office-workbench.ts';

interface Item {
  readonly id: string;
  readonly note: string;
  readonly state: RtlState;
  readonly result: string | null;
}

function reviewed(office: Office, meeting: string): readonly Item[] {
  return office.done<Filled>('lokmin.loadReview', { record: meeting }).values.reviewed as Item[];
}

/** Saves the review of a meeting with these states, in the order of its list. */
function review(office: Office, meeting: string, states: readonly RtlState[], result = 'Dilaporkan.') {
  return office.submit('lokmin.loadReview', 'lokmin.reviewRtl', meeting, (values) => ({
    reviewed: (values.reviewed as Item[]).map((item, index) => ({
      ...item,
      state: states[index % states.length] ?? item.state,
      result,
    })),
  }));
}

function decide(office: Office, meeting: string, date: string, ...activities: readonly string[]): void {
  office.submit('lokmin.loadRtl', 'lokmin.planRtl', meeting, ({ plans }) => ({
    plans: [
      ...(plans as object[]),
      ...activities.map((activity) => ({ activity, problem: null, person: SECRETARY, due: addDays(date, 20) })),
    ],
  }));
}

describe('LM-9: the review in a meeting', () => {
  test('can be corrected while the meeting is open, also of what it found done', () => {
    const office = officeWorkbench({ today: '2026-09-01' });
    decide(office, opened(office, '2026-09-08'), '2026-09-08', 'Kunjungan rumah');
    const next = opened(office, '2026-10-08');

    review(office, next, ['Selesai'], 'Terlaksana.');
    expect(office.rows(rtlTable)).toMatchObject([{ state: 'Selesai', doneOn: '2026-10-08' }]);
    review(office, next, ['Berjalan'], 'Baru sebagian.');

    expect(office.rows(rtlTable)).toMatchObject([{ state: 'Berjalan', result: 'Baru sebagian.', doneOn: null }]);
    expect(office.rows(tinjauanRtlTable)).toMatchObject([{ state: 'Berjalan', result: 'Baru sebagian.' }]);
  });

  test('does not take back what was reported after it', () => {
    const office = officeWorkbench({ today: '2026-09-01' });
    decide(office, opened(office, '2026-09-08'), '2026-09-08', 'Kunjungan rumah');
    const next = opened(office, '2026-10-08');
    review(office, next, ['Berjalan'], 'Sebagian.');
    office.submit('rtl.load', 'rtl.save', 'RTL-2026-0001', (values) => ({ ...values, state: 'Selesai', result: 'Tuntas.' }));

    review(office, next, ['Berjalan'], 'Sebagian, 12 dari 20 rumah.');

    expect(office.rows(rtlTable)).toMatchObject([{ state: 'Selesai', result: 'Tuntas.' }]);
    expect(office.rows(tinjauanRtlTable)).toMatchObject([{ state: 'Berjalan', result: 'Sebagian, 12 dari 20 rumah.' }]);
  });

  test('by two minute-takers at once is told as a conflict; the first stays', () => {
    const office = officeWorkbench({ today: '2026-09-01' });
    decide(office, opened(office, '2026-09-08'), '2026-09-08', 'Kunjungan rumah');
    const next = opened(office, '2026-10-08');
    const { values, seen } = office.done<Filled>('lokmin.loadReview', { record: next });
    const other = {
      record: next,
      seen,
      values: { reviewed: [{ ...(values.reviewed as object[])[0], state: 'Batal', result: 'Batal.' }] },
    };
    review(office, next, ['Selesai'], 'Terlaksana.');

    expect(office.call('lokmin.reviewRtl', other)).toMatchObject({ ok: false, code: 'conflict' });
    expect(office.rows(tinjauanRtlTable)).toMatchObject([{ state: 'Selesai' }]);
  });

  test('of an RTL that was finished elsewhere meanwhile asks to load anew, and writes nothing', () => {
    const office = officeWorkbench({ today: '2026-09-01' });
    decide(office, opened(office, '2026-09-08'), '2026-09-08', 'Kunjungan rumah');
    const next = opened(office, '2026-10-08');
    const { values, seen } = office.done<Filled>('lokmin.loadReview', { record: next });
    office.submit('rtl.load', 'rtl.save', 'RTL-2026-0001', (old) => ({ ...old, state: 'Selesai', result: 'Tuntas.' }));

    expect(
      office.call('lokmin.reviewRtl', {
        record: next,
        seen,
        values: { reviewed: [{ ...(values.reviewed as object[])[0], result: 'Berjalan baik.' }] },
      }),
    ).toMatchObject({ code: 'conflict', refusals: [{ message: expect.stringContaining('RTL-2026-0001 sudah diselesaikan') }] });
    expect(office.rows(tinjauanRtlTable)).toEqual([]);
  });

  test('says on the card that the person left, and how often it was carried; the home screen and the register point it out', () => {
    const office = officeWorkbench({ today: '2026-06-01' });
    decide(office, opened(office, '2026-06-08'), '2026-06-08', 'Kunjungan rumah');
    for (const date of ['2026-07-08', '2026-08-10', '2026-09-08']) review(office, opened(office, date), ['Berjalan']);
    const next = planned(office, '2026-10-08');
    office.submit('pegawai.load', 'pegawai.save', SECRETARY.id, (values) => ({ ...values, active: false }));

    expect(reviewed(office, next)[0]?.note).toBe(
      'Sari Handayani, A.Md.Keb. tidak bekerja lagi · tenggat 28 Juni 2026 · terlambat 102 hari · Dibawa 3 kali',
    );
    expect(office.done<Home>('home').notices).toContainEqual(
      expect.objectContaining({
        text: 'Kunjungan rumah',
        detail: 'Sari Handayani, A.Md.Keb. · tenggat 28 Juni 2026, terlambat 72 hari',
        tag: 'Dibawa 3 kali',
        tone: 'late',
      }),
    );
  });

  test('an RTL that is not due yet is told on the home screen once it was carried three times', () => {
    const office = officeWorkbench({ today: '2026-06-01' });
    decide(office, opened(office, '2026-06-08'), '2026-12-01', 'Membangun ruang tunggu');
    const notices = () => office.done<Home>('home').notices.filter(({ text }) => text === 'Membangun ruang tunggu');
    for (const date of ['2026-07-08', '2026-08-10', '2026-09-08']) {
      expect(notices()).toEqual([]);
      review(office, opened(office, date), ['Berjalan']);
    }

    expect(notices()).toMatchObject([{ tag: 'Dibawa 3 kali', tone: 'late' }]);
  });
});

describe('LM-18: which RTL belong before a meeting', () => {
  const SUBJECT = 'CV Bersih Contoh';
  const decidedBy = (kind: MeetingKind | null) => ({
    source: {
      id: 'RPT-2026-0001',
      label: kind === null ? 'Antrean loket' : titleOf({ kind, date: '2026-09-08', subject: SUBJECT }),
    },
    decidedOn: '2026-09-08',
  });
  const sources = fc.constantFrom(...MEETING_KINDS, null);

  test('a lokmin bulanan has all of them, so that none falls between', () => {
    fc.assert(
      fc.property(sources, fc.constantFrom('Lokmin bulanan' as const, 'Lokmin bulanan pertama' as const), (source, kind) =>
        isCarriedInto(decidedBy(source), { number: 'RPT-2026-0002', kind, date: '2026-10-08', subject: SUBJECT }),
      ),
    );
  });

  test('any other meeting has those of its own kind alone', () => {
    const others = MEETING_KINDS.filter((kind) => !kind.startsWith('Lokmin bulanan'));
    fc.assert(
      fc.property(sources, fc.constantFrom(...others), (source, kind) => {
        expect(isCarriedInto(decidedBy(source), { number: 'RPT-2026-0002', kind, date: '2026-10-08', subject: SUBJECT })).toBe(
          source === kind,
        );
      }),
    );
  });

  test('PK-a: a monitoring meeting has not those of another third party', () => {
    const kind = 'Monitoring pihak ketiga';
    const meeting = (subject: string) => ({ number: 'RPT-2026-0002', kind, date: '2026-10-08', subject }) as const;

    expect(isCarriedInto(decidedBy(kind), meeting(SUBJECT))).toBe(true);
    expect(isCarriedInto(decidedBy(kind), meeting('CV Taman Contoh'))).toBe(false);
  });

  test('none has what it decided itself, or what was decided after it', () => {
    const rtl = decidedBy('Lokmin bulanan');
    const kind = 'Lokmin bulanan';

    expect(isCarriedInto(rtl, { number: 'RPT-2026-0001', kind, date: '2026-10-08', subject: SUBJECT })).toBe(false);
    expect(isCarriedInto(rtl, { number: 'RPT-2026-0002', kind, date: '2026-09-07', subject: SUBJECT })).toBe(false);
    expect(isCarriedInto(rtl, { number: 'RPT-2026-0002', kind, date: '2026-09-08', subject: SUBJECT })).toBe(true);
  });

  test('a tribulanan reviews what the last tribulanan decided, and is told so by its form', () => {
    const meeting = (number: string, kind: MeetingKind, date: string) => ({
      ...{ number, kind, date, subject: null, title: titleOf({ kind, date, subject: null }), start: '08:00', end: '10:00' },
      ...{ place: 'Aula', chair: CHAIR, secretary: SECRETARY, state: 'Direncanakan' as const, openedAt: null, closedAt: null },
      ...{ commitment: null, conclusion: null, reopenReason: null, invitedNote: null },
      ...{ reportedOn: null, reportedBy: null, reportedMinutes: null },
    });
    const last = meeting('RPT-2026-0091', 'Lokmin tribulanan', '2026-07-08');
    const monthly = meeting('RPT-2026-0092', 'Lokmin bulanan', '2026-09-08');
    const next = meeting('RPT-2026-0093', 'Lokmin tribulanan', '2026-10-12');
    const plan = (activity: string) => ({ activity, problem: null, person: CHAIR, due: '2026-11-01' });
    const from = ({ number, title, date }: typeof last) => ({ source: { id: number, label: title }, decidedOn: date });
    const office = officeWith([
      ...[last, monthly, next].map((row) => append(rapatTable, row)),
      append(rtlTable, newRtl('RTL-2026-0001', from(last), plan('Posyandu sore'))),
      append(rtlTable, newRtl('RTL-2026-0002', from(monthly), plan('Piket loket'))),
    ]);

    expect(reviewed(office, next.number).map(({ id }) => id)).toEqual(['RTL-2026-0001']);
    expect(office.done<Filled>('lokmin.loadReview', { record: next.number }).title).toBe('Tindak lanjut rapat sebelumnya');
    expect(reviewed(office, planned(office, '2026-10-15')).map(({ id }) => id)).toEqual(['RTL-2026-0001', 'RTL-2026-0002']);
  });
});

describe('LM-12: over any sequence of meetings, reviews and reports', () => {
  const month = fc.record({
    /** How many RTL the meeting decides. */
    decides: fc.integer({ min: 0, max: 2 }),
    /** What the meeting finds; without any, it closes unreviewed. */
    finds: fc.array(fc.constantFrom(...RTL_STATES), { maxLength: 3 }),
    /** What is reported of the first open RTL before the next meeting. */
    reports: fc.option(fc.constantFrom(...RTL_STATES), { nil: null }),
  });

  test('every open RTL stands in the next meeting exactly once, and what a meeting found never changes', () => {
    fc.assert(
      fc.property(fc.array(month, { minLength: 2, maxLength: 4 }), (months) => {
        const office = officeWorkbench({ today: '2026-01-02' });
        const kept = new Map<string, string>();
        months.forEach(({ decides, finds, reports }, index) => {
          const date = `2026-0${index + 2}-10`;
          const open = office.rows(rtlTable).filter(isOpen);
          const meeting = opened(office, date);
          expect(
            reviewed(office, meeting)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(open.map(({ number }) => number).sort());
          if (finds.length > 0 && open.length > 0) expect(review(office, meeting, finds, `Ditemukan ${date}.`).ok).toBe(true);
          decide(office, meeting, date, ...Array.from({ length: decides }, (_, line) => `RTL ${line} dari ${date}`));
          report(office, reports);
          for (const row of office.rows(tinjauanRtlTable)) {
            const found = JSON.stringify(row);
            expect(kept.get(row.number) ?? found).toBe(found);
            kept.set(row.number, found);
          }
        });
      }),
      { numRuns: 6 },
    );
  });

  function report(office: Office, state: RtlState | null): void {
    const first = office.rows(rtlTable).find(isOpen);
    if (!first || state === null) return;
    const reported = { state, result: 'Dilaporkan di antara rapat.', note: 'Kemajuan.' };
    expect(office.submit('rtl.load', 'rtl.save', first.number, (values) => ({ ...values, ...reported })).ok).toBe(true);
  }
});
