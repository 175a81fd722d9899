/** The meetings of a year planned at once, through the emulated Google services. */
import { describe, expect, test } from '@jest/globals';
import type { Home } from '../../../answer.ts';
import { append } from '../../../host/change.ts';
import { acaraTable } from '../../../registers/acara.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import { jejakTable } from '../../../registers/jejak.table.ts';
import { kehadiranTable } from '../../../registers/kehadiran.table.ts';
import { EXAMPLE_STAFF, EXAMPLE_UNITS } from '../../../registers/pegawai.examples.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import { MONTHS } from '../../../schema/dates.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, officeWith, officeWorkbench, planned, refusalOf, SECRETARY } from '../../../workbench/office-workbench.ts';
import type { RecordLine } from '../../sop.ts';
import { rowWith } from '../../weighing.examples.ts';
import { persiapanTable } from '../persiapan/persiapan.table.ts';

function valuesOf(office: Office, values: object = {}) {
  const filled = office.done<Filled>('lokmin.loadSeries').values;
  return { ...filled, secretary: SECRETARY, quarterSecretary: SECRETARY, ...values };
}

function planSeries(office: Office, values: object = {}): Saved {
  return office.done<Saved>('lokmin.planSeries', { values: valuesOf(office, values) });
}

const titles = (office: Office) => office.rows(rapatTable).map(({ date, title }) => `${date} ${title}`);

describe('LM-18: the form of the series', () => {
  test('offers the months of this year that are not over and have no lokmin, and the quarterly months of the settings', () => {
    const office = officeWorkbench();
    planned(office, '2026-11-05');

    expect(office.done<Filled>('lokmin.loadSeries').values).toMatchObject({
      year: '2026',
      months: ['Oktober', 'Desember'],
      quarterMonths: ['November'],
      start: '08:00',
      place: 'Aula Puskesmas Contoh',
      chair: CHAIR,
      quarterPlace: 'Aula Puskesmas Contoh',
    });
  });

  test('from November on offers the year to come', () => {
    const { values } = officeWorkbench({ today: '2026-11-02' }).done<Filled>('lokmin.loadSeries');

    expect(values).toMatchObject({ year: '2027', months: MONTHS, quarterMonths: ['Februari', 'Mei', 'Agustus', 'November'] });
  });
});

test('LM-18: once every month of this year has its lokmin, the form offers the next', () => {
  const office = officeWorkbench();
  planSeries(office);

  expect(office.done<Filled>('lokmin.loadSeries').values).toMatchObject({ year: '2027', months: MONTHS });
});

describe('LM-18: the series', () => {
  test('plans the year: January is the first, days off are avoided, the quarterly ones have hours and place of their own', () => {
    const office = officeWorkbench({ today: '2026-11-02' });
    office.done('hariLibur.save', { values: { date: '2027-05-05', name: 'Hari libur contoh' } });

    const saved = planSeries(office, { quarterStart: '09.00', quarterEnd: '12.00', quarterPlace: 'Pendopo kecamatan' });

    expect(saved.message).toBe(
      '16 rapat tahun 2027 direncanakan: 12 lokmin bulanan dan 4 lokmin tribulanan. Digeser ke hari kerja: 6 Mei 2027, 6 September 2027, 6 Desember 2027.',
    );
    expect(titles(office)).toEqual([
      '2027-01-05 Lokmin bulanan pertama Januari 2027',
      '2027-02-05 Lokmin bulanan Februari 2027',
      '2027-02-20 Lokmin tribulanan Februari 2027',
      '2027-03-05 Lokmin bulanan Maret 2027',
      '2027-04-05 Lokmin bulanan April 2027',
      '2027-05-06 Lokmin bulanan Mei 2027',
      '2027-05-20 Lokmin tribulanan Mei 2027',
      '2027-06-05 Lokmin bulanan Juni 2027',
      '2027-07-05 Lokmin bulanan Juli 2027',
      '2027-08-05 Lokmin bulanan Agustus 2027',
      '2027-08-20 Lokmin tribulanan Agustus 2027',
      '2027-09-06 Lokmin bulanan September 2027',
      '2027-10-05 Lokmin bulanan Oktober 2027',
      '2027-11-05 Lokmin bulanan November 2027',
      '2027-11-20 Lokmin tribulanan November 2027',
      '2027-12-06 Lokmin bulanan Desember 2027',
    ]);
    expect(office.rows(rapatTable).find(({ kind }) => kind === 'Lokmin tribulanan')).toMatchObject({
      start: '09:00',
      end: '12:00',
      place: 'Pendopo kecamatan',
    });
  });

  test('leaves alone what is there, what is over, and says so; doing it again plans nothing twice', () => {
    const office = officeWorkbench({ today: '2026-10-20' });
    planned(office, '2026-11-05');

    const wanted = { months: ['Oktober', 'November', 'Desember'], quarterMonths: null };
    const saved = planSeries(office, wanted);

    expect(saved.message).toBe(
      '1 rapat tahun 2026 direncanakan: 1 lokmin bulanan. Sudah ada dan dibiarkan: Lokmin bulanan November 2026 (RPT-2026-0001). Tanggalnya sudah lewat: Lokmin bulanan Oktober 2026.',
    );
    expect(refusalOf(office, 'lokmin.planSeries', { values: valuesOf(office, wanted) })).toBe(
      'months: Tidak ada yang dapat direncanakan. Sudah ada dan dibiarkan: Lokmin bulanan November 2026 (RPT-2026-0001), Lokmin bulanan Desember 2026 (RPT-2026-0002). Tanggalnya sudah lewat: Lokmin bulanan Oktober 2026.',
    );
    expect(office.rows(rapatTable)).toHaveLength(2);
  });

  test('January is an ordinary one where the year has its first already', () => {
    const office = officeWorkbench({ today: '2026-11-02' });
    const first = { kind: 'Lokmin bulanan pertama', date: '2027-02-03', start: '08.00', end: '11.00', place: 'Aula' };
    office.done('lokmin.plan', { values: { ...first, chair: CHAIR, secretary: SECRETARY } });

    planSeries(office, { months: ['Januari'], quarterMonths: null });

    expect(titles(office)[1]).toBe('2027-01-05 Lokmin bulanan Januari 2027');
  });

  test.each([
    ['a year that is over', { year: '2025' }, 'year: Tahun 2025 sudah lewat. Tulis 2026 atau sesudahnya.'],
    ['what is no year', { year: 'dua' }, 'year: Tahun harus empat angka, misalnya 2027.'],
    ['no month at all', { months: null, quarterMonths: null }, 'months: Pilih sedikitnya satu bulan.'],
    ['an end before the start', { end: '07.00' }, 'end: Jam selesai harus sesudah jam mulai.'],
    ['quarterly hours that run backwards', { quarterEnd: '07.00' }, 'quarterEnd: Jam selesai harus sesudah jam mulai.'],
    ['a quarterly without its secretary', { quarterSecretary: null }, 'quarterSecretary: Notulis tribulanan wajib diisi.'],
    [
      'a chair who is not in the register',
      { quarterChair: { id: 'PGW-099', label: '' } },
      'quarterChair: Pimpinan rapat: PGW-099 tidak ada di lembar Pegawai. Pilih orang lain.',
    ],
  ])('refuses %s, and plans nothing', (_what, values, words) => {
    const office = officeWorkbench();

    expect(refusalOf(office, 'lokmin.planSeries', { values: valuesOf(office, values) })).toBe(words);
    expect(office.rows(rapatTable)).toEqual([]);
  });

  test('what waits is discussed once, in the first meeting of its kind', () => {
    const matter = rowWith(bahanRapatTable, {
      number: 'BHN-2026-0001',
      kind: 'Lokmin bulanan',
      source: { id: 'KLH-2026-0001', label: 'Antrean' },
      title: 'Antrean loket',
      proposedBy: 'dr. Ratna',
      proposedOn: '2026-09-20',
    });
    const office = officeWith([append(bahanRapatTable, matter)]);

    planSeries(office);

    const [first] = office.rows(rapatTable);
    expect(office.rows(acaraTable).filter(({ title }) => title === 'Antrean loket')).toMatchObject([
      { meeting: { id: first?.number } },
    ]);
    expect(office.rows(bahanRapatTable)).toMatchObject([{ meeting: { id: first?.number } }]);
  });

  test('a whole year stands in the lists by day, and the home screen tells only what is near', () => {
    const office = officeWorkbench({ today: '2026-11-02' });
    planSeries(office);

    expect(office.done<RecordLine[]>('lokmin.list')[0]).toMatchObject({ title: 'Lokmin bulanan pertama Januari 2027' });
    expect(office.done<RecordLine[]>('rapat.list').map(({ title }) => title)[0]).toBe('Lokmin tribulanan Februari 2027');
    expect(
      office
        .done<Home>('home')
        .notices.map(({ text }) => text)
        .filter((text) => text.startsWith('Lokmin')),
    ).toEqual(['Lokmin bulanan pertama Januari 2027', 'Lokmin tribulanan Februari 2027']);
  });
});

/** What one request to Sheets may weigh, far below what Apps Script sends at all. */
const MOST_BYTES = 5_000_000;

test('LM-18: twelve and four meetings of 25 people and 13 units are one commit of few service calls', () => {
  const office = officeWith(
    [
      ...EXAMPLE_UNITS.slice(3).map(([name], index) =>
        append(unitTable, rowWith(unitTable, { number: `UNT-${String(index + 4).padStart(2, '0')}`, name, active: true })),
      ),
      ...Array.from({ length: 19 }, (_, index) => {
        const { name, position } = EXAMPLE_STAFF[(index + 6) % EXAMPLE_STAFF.length] ?? { name: 'Pegawai', position: 'Staf' };
        return append(pegawaiTable, rowWith(pegawaiTable, { number: `PGW-0${index + 10}`, name, position, active: true }));
      }),
    ],
    { today: '2026-11-02' },
  );
  const values = valuesOf(office);
  office.calls();
  office.done('lokmin.planSeries', { values });

  const calls = office.calls().filter(({ name }) => name.startsWith('sheets.'));
  expect(calls.map(({ name }) => name)).toEqual(['sheets.batchGet', 'sheets.batchUpdate']);
  expect(office.rows(kehadiranTable)).toHaveLength(16 * 25);
  expect(office.rows(persiapanTable)).toHaveLength(12 * (8 + 4 * 13) + 1 + 4 * 3);
  expect(new Set(office.rows(jejakTable).map(({ transaction }) => transaction)).size).toBeLessThan(20);
  expect(JSON.stringify(calls[1]?.parameters).length).toBeLessThan(MOST_BYTES);
});
