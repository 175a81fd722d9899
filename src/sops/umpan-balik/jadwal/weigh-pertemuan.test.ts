/** Gatherings with the people that stand in the register of meetings count beside the MMD, and none counts twice. */
import { describe, expect, test } from '@jest/globals';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { assessingOffice, scoringOf } from '../../../workbench/assessing-office.ts';
import { CHAIR, officeWith } from '../../../workbench/office-workbench.ts';
import { changesOf, missingFor, proposedFrom, rowWith } from '../../weighing.examples.ts';
import { jadwalEvidence } from './evidence.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { weighPertemuan } from './weigh-pertemuan.ts';

const YEAR = { from: '2026-01-01', until: '2026-12-31', today: '2026-11-20' };

function meeting(number: string, date: string, values: Partial<Rapat> = {}): Rapat {
  return rowWith(rapatTable, {
    number,
    kind: 'Pertemuan masyarakat',
    title: `Pertemuan masyarakat ${date}`,
    date,
    start: '09:00',
    end: '11:00',
    place: 'Balai Desa Mawar',
    chair: CHAIR,
    secretary: CHAIR,
    state: 'Ditutup',
    conclusion: 'Warga memilih posyandu sore.',
    ...values,
  });
}

const mmd: Kegiatan = rowWith(kegiatanTable, {
  number: 'KGU-2026-0001',
  activity: { id: 'JDW-01', label: 'MMD' },
  kind: 'MMD',
  plannedYear: '2026',
  plannedMonth: 'Maret',
  state: 'Terlaksana',
  date: '2026-03-17',
  recap: 'Tiga masalah dipilih.',
});

function rtlOf(source: string, number: string): Rtl {
  const decided = {
    decidedOn: '2026-03-17',
    activity: 'Penyuluhan',
    person: CHAIR,
    due: '2026-04-30',
    state: 'Selesai',
  } as const;
  return rowWith(rtlTable, { number, source: { id: source, label: 'Pertemuan' }, ...decided });
}

const [MAY, MARCH] = [meeting('RPT-2026-0004', '2026-05-12'), meeting('RPT-2026-0003', '2026-03-17')];
const followed = [rtlOf('KGU-2026-0001', 'RTL-2026-0001'), rtlOf('RPT-2026-0004', 'RTL-2026-0002')];

describe('PKP-4: pertemuan dengan masyarakat in the register of meetings', () => {
  test('a closed meeting counts beside an MMD', () => {
    expect(weighPertemuan({ kegiatan: [mmd], rapat: [MAY], rtl: followed }, YEAR)).toMatchObject({
      level: 10,
      because: '1 MMD dan 1 pertemuan masyarakat dilaksanakan pada 2026; 2 dengan rekap hasil, 2 dengan RTL yang selesai',
      records: ['KGU-2026-0001', 'RPT-2026-0004'],
    });
  });

  test('one on the day of an MMD is the same gathering, and counts once', () => {
    expect(weighPertemuan({ kegiatan: [mmd], rapat: [MARCH], rtl: followed }, YEAR)).toMatchObject({
      level: 0,
      because: '1 MMD dilaksanakan pada 2026; 1 dengan rekap hasil, 1 dengan RTL yang selesai',
      records: ['KGU-2026-0001'],
    });
  });

  test.each<[string, Partial<Rapat>]>([
    ['that was not closed', { state: 'Berlangsung' }],
    ['of another kind', { kind: 'Lokmin tribulanan' }],
    ['of another year', { date: '2025-05-12' }],
    ['of a day to come', { date: '2026-12-01' }],
  ])('a meeting %s does not count', (_what, values) => {
    const rapat = [meeting('RPT-2026-0004', '2026-05-12', values)];

    expect(weighPertemuan({ kegiatan: [mmd], rapat, rtl: [] }, YEAR).records).toEqual(['KGU-2026-0001']);
  });
});

test('PKP-5: a meeting without conclusion or RTL is told by its name', () => {
  const rapat = [MARCH, meeting('RPT-2026-0004', '2026-05-12', { conclusion: null })];
  const proposal = weighPertemuan({ kegiatan: [], rapat, rtl: [rtlOf('RPT-2026-0003', 'RTL-2026-0001')] }, YEAR);

  expect(proposal.because).toBe('2 pertemuan masyarakat dilaksanakan pada 2026; 1 dengan rekap hasil, 1 dengan RTL yang selesai');
  expect(missingFor(proposal, 7)).toBe('Pertemuan masyarakat 12 Mei 2026 (RPT-2026-0004): kesimpulan rapat belum ditulis.');
  expect(missingFor(proposal, 10)).toBe('Pertemuan masyarakat 12 Mei 2026 (RPT-2026-0004): belum mempunyai RTL.');
});

const written = changesOf([
  [kegiatanTable, [mmd]],
  [rapatTable, [MAY, meeting('RPT-2026-0005', '2026-06-02', { kind: 'Lokmin bulanan' })]],
  [rtlTable, [...followed, rtlOf('RPT-2026-0005', 'RTL-2026-0003')]],
]);

test('PKP-4: only the RTL of such meetings are read, in two calls', () => {
  const { reads, proposals } = proposedFrom(jadwalEvidence, officeWith(written), YEAR);

  expect(reads).toBe(2);
  expect(proposals[1]).toMatchObject({ judge: 'pertemuanMasyarakat', level: 10, missing: [] });
});

test('PKP-4: the assessment, which reads the evidence of all SOPs at once, proposes the same', () => {
  const office = assessingOffice();
  const host = office.host();
  host.locked(() => host.commit('Contoh', written));

  expect(scoringOf(office).variables.find(({ code }) => code === '1.1-8')?.proposal).toMatchObject({ level: 10 });
});
