/** LM-8 through the sidebar's door, and the USG score by itself. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { append } from '../../host/change.ts';
import { bahanRapatTable } from '../../registers/bahan-rapat.table.ts';
import type { Filled, Ref } from '../../schema/index.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { officeWith, officeWorkbench, opened } from '../../workbench/office-workbench.ts';
import { rowWith } from '../weighing.examples.ts';
import { byScore, masalahTable, USG, usgScore, usgWords } from './masalah.table.ts';

const PROBLEM = {
  problem: 'Cakupan rendah',
  cause: 'Bentrok panen',
  groups: null,
  sop: 'SOP Imunisasi',
  step: 'Kunjungan rumah',
};
const UNRATED = { urgency: null, seriousness: null, growth: null };

function record(office: Office, meeting: string, ...problems: readonly object[]) {
  return office.submit('lokmin.loadProblems', 'lokmin.recordProblems', meeting, () => ({
    problems: problems.map((changed) => ({ ...PROBLEM, ...UNRATED, ...changed })),
  }));
}

describe('LM-8: problems of a meeting', () => {
  test('have their causes in groups, ratings in words, and a score in the sheet', () => {
    const office = officeWorkbench();
    const rated = { urgency: 'Sangat mendesak', seriousness: 'Gawat', growth: 3, groups: ['Manusia', 'Dana'] };

    record(office, opened(office), rated);

    expect(office.rows(masalahTable)).toMatchObject([
      { groups: ['Manusia', 'Dana'], urgency: 5, seriousness: 4, growth: 3, score: 12, step: 'Kunjungan rumah' },
    ]);
  });

  test('are refused with one or two ratings only: all three, or none', () => {
    const office = officeWorkbench();
    const message = 'Isi Urgency, Seriousness, dan Growth ketiganya, atau kosongkan semuanya.';

    expect(record(office, opened(office), {}, { urgency: 4 })).toMatchObject({
      ok: false,
      refusals: [
        { field: 'problems.1.seriousness', message },
        { field: 'problems.1.growth', message },
      ],
    });
    expect(office.rows(masalahTable)).toEqual([]);
  });

  test('are shown with the pressing ones first, in their form and where RTL are planned', () => {
    const office = officeWorkbench();
    const meeting = opened(office);
    const ratings = (rating: number) => ({ urgency: rating, seriousness: rating, growth: rating });
    record(
      office,
      meeting,
      { problem: 'Belum dinilai' },
      { problem: 'Ringan', ...ratings(1) },
      { problem: 'Berat', ...ratings(5) },
    );

    const { values } = office.done<Filled>('lokmin.loadProblems', { record: meeting });
    expect((values.problems as { problem: string }[]).map(({ problem }) => problem)).toEqual([
      'Berat',
      'Ringan',
      'Belum dinilai',
    ]);
    expect(office.done<Filled>('lokmin.loadRtl', { record: meeting }).notes).toEqual([
      'Belum ada RTL untuk masalah: Berat (USG 15)',
      'Belum ada RTL untuk masalah: Ringan (USG 3)',
      'Belum ada RTL untuk masalah: Belum dinilai',
    ]);
  });
});

describe('LM-8: steps that a daftar tilik found low', () => {
  const SOP = { id: 'SOP-002', label: 'Lokakarya Mini Bulanan Rutin' };
  const LOW = matterOf(SOP, 'Langkah 4 dijalankan 1 dari 5 kali (20 %)', 'Langkah 4: Penanggung jawab program melaporkan hasil.');

  /** Brought before the meeting that is planned next. */
  function matterOf(source: Ref, title: string, origin: string) {
    const kind = 'Lokmin bulanan' as const;
    return { kind, source, title, origin, meeting: null, proposedBy: 'Auditor', proposedOn: '2026-09-01' };
  }

  function brought(...matters: readonly object[]): { office: Office; meeting: string } {
    const rows = matters.map((matter, at) => rowWith(bahanRapatTable, { number: `BHN-2026-000${at + 1}`, ...matter }));
    const office = officeWith(rows.map((row) => append(bahanRapatTable, row)));
    return { office, meeting: opened(office) };
  }

  function shown(office: Office, meeting: string) {
    return office.done<Filled>('lokmin.loadProblems', { record: meeting }).values.problems as { problem: string }[];
  }

  test('are offered as problems, the cause left to the meeting; matters of other origin are not', () => {
    const { office, meeting } = brought(LOW, matterOf({ id: 'KLH-2026-0001', label: 'Antrean' }, 'Antrean lama', 'Keluhan'));

    expect(shown(office, meeting)).toMatchObject([
      {
        problem: 'Langkah 4 dijalankan 1 dari 5 kali (20 %)',
        cause: null,
        sop: 'Lokakarya Mini Bulanan Rutin',
        step: 'Penanggung jawab program melaporkan hasil.',
        note: 'Dari daftar tilik',
      },
    ]);
    expect(office.submit('lokmin.loadProblems', 'lokmin.recordProblems', meeting, (values) => values)).toMatchObject({
      ok: false,
      refusals: [{ field: 'problems.0.cause' }],
    });
  });

  test('once recorded, stand among the problems and are offered no more', () => {
    const { office, meeting } = brought(LOW);

    office.submit('lokmin.loadProblems', 'lokmin.recordProblems', meeting, ({ problems }) => ({
      problems: (problems as object[]).map((problem) => ({ ...problem, cause: 'Belum ada lembar laporan' })),
    }));

    expect(office.rows(masalahTable)).toMatchObject([{ sop: SOP.label, cause: 'Belum ada lembar laporan' }]);
    expect(shown(office, meeting)).toHaveLength(1);
  });

  test('do not come back when the meeting left them out, while one that is brought later is offered', () => {
    const { office, meeting } = brought(LOW);
    const { seen } = office.done<Filled>('lokmin.loadProblems', { record: meeting });
    const later = matterOf(SOP, 'Langkah 7 dijalankan 2 dari 5 kali (40 %)', 'Langkah 7: Peserta menganalisis capaian.');
    const [first] = office.rows(bahanRapatTable);
    const host = office.host();
    const row = rowWith(bahanRapatTable, { number: 'BHN-2026-0009', ...later, meeting: first?.meeting ?? null });
    host.locked(() => host.commit('Bawa', [append(bahanRapatTable, row)]));

    const saved = office.call('lokmin.recordProblems', { record: meeting, seen, values: { problems: [] } });

    expect(saved).toMatchObject({ ok: true });
    expect(office.rows(bahanRapatTable).map(({ weighed }) => weighed)).toEqual([true, null]);
    expect(shown(office, meeting).map(({ problem }) => problem)).toEqual([later.title]);
  });
});

describe('LM-8: the USG score', () => {
  const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
  const rated = fc.record({ urgency: rating, seriousness: rating, growth: rating });

  test('is the sum of all three, or nothing', () => {
    fc.assert(
      fc.property(rated, (row) => {
        const given = USG.map((name) => row[name]).filter((value) => value !== null);
        expect(usgScore(row)).toBe(given.length === 3 ? given.reduce((sum, value) => sum + value, 0) : null);
      }),
    );
  });

  test('orders problems so that none stands before a more pressing one', () => {
    fc.assert(
      fc.property(fc.array(rated), (rows) => {
        const scores = [...rows].sort(byScore).map((row) => usgScore(row) ?? 0);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });

  test.each([
    [{ urgency: 'Sangat mendesak', seriousness: 4, growth: '1' }, 'Skor USG 10 dari 15'],
    [{ urgency: 5, seriousness: null, growth: null }, 'Skor USG menunggu ketiga nilainya'],
    [UNRATED, ''],
  ])('of %j is said while it is typed: %s', (row, words) => {
    expect(usgWords(row)).toBe(words);
  });
});
