/** What the RPK of a period are worth (Lampiran 2, 1.1-3), and what they lack. */
import { describe, expect, test } from '@jest/globals';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { CHAIR, officeWith } from '../../../workbench/office-workbench.ts';
import type { Period } from '../../evidence.ts';
import { changesOf, missingFor, proposedFrom, rowWith } from '../../weighing.examples.ts';
import { rencanaEvidence } from './evidence.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable, newKegiatan } from './kegiatan.table.ts';
import type { PlanTime, Rencana } from './rencana.table.ts';
import { newRencana, rencanaRef, rencanaTable } from './rencana.table.ts';
import type { RpkRows } from './weigh-rpk.ts';
import { weighRpk } from './weigh-rpk.ts';

const YEAR: Period = { from: '2026-01-01', until: '2026-12-31', today: '2026-11-27' };

const plan = (number: string, time: PlanTime, values: Partial<Rencana> = {}): Rencana => ({
  ...newRencana(number, time, null),
  ...values,
});
const RUK = plan('RCN-2025-0001', { kind: 'RUK', year: 2026, month: null });
const RPK = plan('RCN-2026-0001', { kind: 'RPK tahunan', year: 2026, month: null });
const MARCH = plan('RCN-2026-0002', { kind: 'RPK bulanan', year: 2026, month: 'Maret' });

function lines(of: Rencana, first: number, ...activities: readonly (string | Partial<Kegiatan>)[]): Kegiatan[] {
  return activities.map((given, index) => {
    const values = typeof given === 'string' ? { activity: given } : { activity: 'Tanpa nama', ...given };
    return newKegiatan(`KGT-2026-000${first + index}`, rencanaRef(of), values);
  });
}

function rapat(number: string, kind: Rapat['kind'], state: Rapat['state'] = 'Ditutup'): Rapat {
  const times = { start: '08:00', end: '11:00', place: 'Aula', chair: CHAIR, secretary: CHAIR };
  return rowWith(rapatTable, { number, kind, title: `${kind} 2026`, date: '2026-02-05', ...times, state });
}

const LP = rapat('RPT-2026-0001', 'Lokmin bulanan pertama');
const LS = rapat('RPT-2026-0002', 'Lokmin tribulanan');
const ref = ({ number, title }: Rapat) => ({ id: number, label: title });
const AGREED = { ...RPK, agreedOn: '2026-02-05', meeting: ref(LP), crossMeeting: ref(LS) };

const PROPOSED = lines(RUK, 1, 'Kelas ibu hamil', 'Posyandu remaja');
const FITTING = lines(RPK, 3, { activity: 'Kelas ibu hamil, dua desa', source: 'KGT-2026-0001' }, 'POSYANDU  remaja.');

function weigh(rows: Partial<RpkRows>, period = YEAR) {
  return weighRpk({ rencana: [], kegiatan: [], rapat: [], ...rows }, period);
}

describe('PKP-4: RPK/POA bulanan/tahunan', () => {
  test('0 without an RPK that holds anything', () => {
    const empty = weigh({ rencana: [RUK, RPK, MARCH], kegiatan: PROPOSED });

    expect(empty).toMatchObject({ level: 0, because: 'tidak ada RPK yang berisi kegiatan dalam periode ini', records: [] });
    expect(missingFor(empty, 4)).toBe('Belum ada RPK yang berisi kegiatan dalam periode ini.');
    expect(missingFor(empty, 7)).toBe('RPK tahunan 2026 belum ada atau belum berisi kegiatan.');
    expect(missingFor(empty, 10)).toBe('Pembahasan RPK tahunan 2026 dengan lintas program dan lintas sektor belum ada.');
  });

  test('4 with monthly RPK alone', () => {
    const found = weigh({ rencana: [MARCH], kegiatan: lines(MARCH, 1, 'Kelas ibu hamil') });

    expect(found).toMatchObject({
      level: 4,
      because: 'RPK tahunan 2026 belum ada; 1 RPK bulanan berisi kegiatan',
      records: ['RCN-2026-0002'],
    });
  });

  test('4 without a RUK to agree with', () => {
    const found = weigh({ rencana: [AGREED], kegiatan: FITTING, rapat: [LP, LS] });

    expect(found.level).toBe(4);
    expect(missingFor(found, 7)).toBe('RUK 2026 belum ada, jadi kesesuaian RPK tahunan 2026 dengan RUK belum terbukti.');
    expect(missingFor(found, 10)).toBe('');
  });

  test('4 with lines that the RUK does not have, by name', () => {
    const strange = lines(RPK, 5, 'Senam lansia', 'Lomba balita', 'Jalan sehat', 'Pengajian');
    const found = weigh({ rencana: [RUK, RPK], kegiatan: [...PROPOSED, ...FITTING, ...strange] });

    expect(found).toMatchObject({ level: 4, because: 'RPK tahunan 2026 memuat 6 kegiatan, 2 sesuai RUK, belum dibahas' });
    expect(missingFor(found, 7)).toBe(
      'RPK tahunan 2026: 4 kegiatan tidak ada di RUK 2026: “Senam lansia”, “Lomba balita”, “Jalan sehat”, dan 1 lainnya.',
    );
  });

  test('7 when all of it is in the RUK, by origin or by name', () => {
    const found = weigh({ rencana: [RUK, RPK], kegiatan: [...PROPOSED, ...FITTING] });

    expect(found).toMatchObject({
      level: 7,
      because: 'RPK tahunan 2026 memuat 2 kegiatan, 2 sesuai RUK, belum dibahas',
      records: ['RCN-2026-0001'],
    });
    expect(missingFor(found, 10)).toBe(
      'RPK tahunan 2026 belum disepakati dalam rapat dengan lintas program. RPK tahunan 2026 belum dibahas dalam lokmin tribulanan dengan lintas sektor.',
    );
  });

  test.each<[string, Partial<Rencana>, readonly Rapat[], string]>([
    ['lintas program alone', { crossMeeting: null }, [LP, LS], 'belum dibahas dalam lokmin tribulanan dengan lintas sektor'],
    ['lintas sektor alone', { meeting: null }, [LP, LS], 'belum disepakati dalam rapat dengan lintas program'],
    ['a meeting without a day of agreement', { agreedOn: null }, [LP, LS], 'belum disepakati dalam rapat'],
    [
      'a meeting that is only planned',
      {},
      [LP, rapat(LS.number, LS.kind, 'Direncanakan')],
      'belum dibahas dalam lokmin tribulanan',
    ],
    ['a meeting that was deleted', {}, [LP], 'belum dibahas dalam lokmin tribulanan'],
  ])('7 with %s', (_what, values, meetings, words) => {
    const found = weigh({ rencana: [RUK, { ...AGREED, ...values }], kegiatan: [...PROPOSED, ...FITTING], rapat: meetings });

    expect(found.level).toBe(7);
    expect(missingFor(found, 10)).toContain(words);
  });

  test('10 with both', () => {
    expect(weigh({ rencana: [RUK, AGREED], kegiatan: [...PROPOSED, ...FITTING], rapat: [LP, LS] })).toMatchObject({
      level: 10,
      because: 'RPK tahunan 2026 memuat 2 kegiatan, 2 sesuai RUK, dibahas dengan lintas program dan lintas sektor',
      missing: [],
    });
  });

  test('every year of the period counts', () => {
    const rows = { rencana: [RUK, AGREED], kegiatan: [...PROPOSED, ...FITTING], rapat: [LP, LS] };
    const found = weigh(rows, { ...YEAR, until: '2027-06-30', today: '2027-07-01' });

    expect(found.level).toBe(4);
    expect(missingFor(found, 7)).toBe('RPK tahunan 2027 belum ada atau belum berisi kegiatan.');
  });

  test('counts the monthly RPK of the months of the period alone', () => {
    const june = plan('RCN-2026-0003', { kind: 'RPK bulanan', year: 2026, month: 'Juni' });
    const kegiatan = [...lines(MARCH, 1, 'Kelas ibu hamil'), ...lines(june, 2, 'Kelas ibu hamil')];

    expect(weigh({ rencana: [MARCH, june], kegiatan }, { ...YEAR, from: '2026-06-01' }).records).toEqual(['RCN-2026-0003']);
  });

  test('is read in one go with what hangs on it', () => {
    const office = officeWith(
      changesOf([
        [rencanaTable, [RUK, AGREED]],
        [kegiatanTable, [...PROPOSED, ...FITTING]],
        [rapatTable, [LP, LS]],
      ]),
      { today: YEAR.today },
    );
    const { proposals, reads } = proposedFrom(rencanaEvidence, office, YEAR);

    expect(proposals).toMatchObject([{ judge: 'rpk', level: 10 }]);
    expect(reads).toBeLessThanOrEqual(2);
  });
});
