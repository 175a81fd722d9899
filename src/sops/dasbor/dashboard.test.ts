/** The dashboard: what its sheet works out by formulas and what the sidebar shows are the same, and a workbook without records says so. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Change } from '../../host/change.ts';
import { dokumenTable } from '../../registers/dokumen.table.ts';
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { RTL_STATES, rtlTable } from '../../registers/rtl.table.ts';
import { unitTable } from '../../registers/unit.table.ts';
import { addDays } from '../../schema/dates.ts';
import type { Table } from '../../schema/index.ts';
import { complete } from '../../schema/index.ts';
import { assessingOffice, typeScores } from '../../workbench/assessing-office.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { preparedWorkbench } from '../../workbench/office-workbench.ts';
import { kontrakTable } from '../pihak-ketiga/kontrak.table.ts';
import { monitoringTable } from '../pihak-ketiga/penilaian/monitoring.table.ts';
import { nilaiTable } from '../pihak-ketiga/penilaian/nilai.table.ts';
import { dashboardParts } from '../servers.ts';
import { CHANNELS, KINDS } from '../umpan-balik/channels.ts';
import { distribusiTable } from '../umpan-balik/distribusi.table.ts';
import { rondeTable } from '../umpan-balik/survei/ronde.table.ts';
import { STATES, umpanBalikTable } from '../umpan-balik/umpan-balik.table.ts';
import { dataArea } from './data-area.ts';
import { COLUMNS, ROWS } from './places.ts';
import type { Dashboard } from './read-dashboard.ts';

const SHEET = 'Dasbor';
const YEAR_CELL = 'T1';

function cellOf(office: Office, row: number, column: number) {
  const { getters } = office.state.grid.model;
  return getters.getEvaluatedCell({ sheetId: getters.getSheetIdByName(SHEET) ?? '', row, col: column });
}

/** Where the blocks stand: places do not depend on the columns of registers. */
const area = dataArea(
  dashboardParts.map(([, part]) => part),
  { column: () => 'A:A' },
  COLUMNS,
  '$T$1',
);

/** The blocks of the sheet, as the query gives them. */
function sheetFigures(office: Office, { figures }: Dashboard): Dashboard['figures'] {
  const shown = Object.entries(figures).map(([block, rows]) => [
    block,
    rows.map((row, index) =>
      row.map((figure, column) => {
        const place = area.area(block, column, 0);
        const { value } = cellOf(office, place.row + index, place.column);
        if (typeof value === 'number' && typeof figure === 'number') return Math.abs(value - figure) < 1e-6 ? figure : value;
        return value === '' || value === null ? (figure === null ? null : '') : value;
      }),
    ),
  ]);
  return Object.fromEntries(shown);
}

function sheetTiles(office: Office): readonly (readonly string[])[] {
  return [0, 4, 8, 12, 16, 20].map((column) => [0, 1, 2].map((row) => cellOf(office, ROWS.tiles + row, column).formattedValue));
}

function errorsIn(office: Office): string[] {
  const { getters } = office.state.grid.model;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(getters.getSheetIdByName(SHEET) ?? '');
  const places = Array.from({ length: numberOfRows * numberOfCols }, (_, index) => [
    Math.floor(index / numberOfCols),
    index % numberOfCols,
  ]);
  return places.flatMap(([row = 0, column = 0]) => {
    const { type, value } = cellOf(office, row, column);
    return type === 'error' ? [`${row}/${column} ${String(value)}`] : [];
  });
}

function expectEqual(office: Office, year?: number): Dashboard {
  const dashboard = office.done<Dashboard>('dasbor.baca', year === undefined ? {} : { year });
  expect(sheetFigures(office, dashboard)).toEqual(dashboard.figures);
  expect(sheetTiles(office)).toEqual(dashboard.tiles.map(({ label, figure, note }) => [label, figure, note]));
  expect(errorsIn(office)).toEqual([]);
  return dashboard;
}

function row<T extends Table>(table: T, values: object): Change {
  const blank = Object.fromEntries(Object.keys(table.fields).map((name) => [name, null]));
  return { type: 'append', table, row: complete(table, { ...blank, ...values }) };
}

/** The day of the assessing office. */
const TODAY = '2026-11-27';
const YEARS_SEED = 20261020;
const day = fc.integer({ min: -500, max: 60 }).map((days) => addDays(TODAY, days));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const units = ['UNT-01', 'UNT-02', 'UNT-03'];

const entry = fc.record({
  receivedOn: day,
  kind: fc.constantFrom(...KINDS),
  channel: fc.constantFrom(...CHANNELS.slice(0, 9)),
  state: fc.constantFrom(...STATES),
  due: maybe(day),
});
const sent = fc.record({ unit: fc.constantFrom(...units), sentOn: day });
const rtl = fc.record({ decidedOn: day, due: day, state: fc.constantFrom(...RTL_STATES) });
const meeting = fc.record({
  date: day,
  kind: fc.constantFrom('Lokmin bulanan', 'Lokmin bulanan pertama', 'Tinjauan manajemen'),
  invitedNote: maybe(fc.constant('Dikirim ke 3 alamat')),
  reportedOn: maybe(day),
  papers: fc.subarray(['Undangan', 'Undangan lintas sektor', 'Notulen', 'Bahan']),
  attendance: maybe(fc.constantFrom('Hadir', 'Izin')),
});
const round = fc.record({ periodTo: day, ikm: maybe(fc.integer({ min: 2500, max: 10_000 }).map((value) => value / 100)) });
const line = fc.record({
  weight: fc.integer({ min: 1, max: 60 }),
  notApplicable: maybe(fc.boolean()),
  score: maybe(fc.constantFrom(0, 1, 2, 3, 62.5, 75, 84.25, 90, 100)),
  measured: maybe(fc.constantFrom(0, 12.5, 30, 31, 45)),
  targetValue: maybe(fc.constantFrom(30, 45)),
  direction: maybe(fc.constantFrom('Makin besar makin baik', 'Makin kecil makin baik')),
});
const contract = fc.record({
  start: day,
  length: fc.integer({ min: 10, max: 400 }),
  endedOn: maybe(day),
  scale: fc.constantFrom('0–100', '1–3 (LKPP)'),
  periods: fc.array(fc.array(line, { maxLength: 5 }), { maxLength: 3 }),
});

const number = (prefix: string, index: number) => `${prefix}-2026-${String(index + 1).padStart(4, '0')}`;

function entries(): Change[] {
  const [list = []] = fc.sample(fc.array(entry, { minLength: 70, maxLength: 70 }), { numRuns: 1, seed: YEARS_SEED });
  const [asked = []] = fc.sample(fc.array(sent, { minLength: 40, maxLength: 40 }), { numRuns: 1, seed: YEARS_SEED });
  const common = { receivedAt: '08:00', content: 'Antrean lama', secrecy: 'Anonim' };
  return [
    ...list.map((values, index) => row(umpanBalikTable, { ...common, ...values, number: number('KLH', index) })),
    ...asked.map(({ unit, sentOn }, index) =>
      row(distribusiTable, {
        ...{ number: number('DST', index), entry: { id: 'KLH-2026-0001', label: 'Antrean' } },
        ...{ unit: { id: unit, label: 'nama waktu itu' }, sentOn, due: sentOn },
      }),
    ),
  ];
}

function tasks(): Change[] {
  const [list = []] = fc.sample(fc.array(rtl, { minLength: 40, maxLength: 40 }), { numRuns: 1, seed: YEARS_SEED });
  const common = {
    source: { id: 'RPT-2026-0001', label: '' },
    activity: 'Loket kedua',
    person: { id: 'PGW-001', label: 'dr. Ratna' },
  };
  return list.map((values, index) => row(rtlTable, { ...common, ...values, number: number('RTL', index) }));
}

function meetings(): Change[] {
  const [list = []] = fc.sample(fc.array(meeting, { minLength: 20, maxLength: 20 }), { numRuns: 1, seed: YEARS_SEED });
  const person = { id: 'PGW-001', label: 'dr. Ratna' };
  const common = {
    title: 'Lokmin',
    start: '08:00',
    end: '10:00',
    place: 'Aula',
    chair: person,
    secretary: person,
    state: 'Ditutup',
  };
  return list.flatMap(({ papers, attendance, ...values }, index) => {
    const own = number('RPT', index);
    return [
      row(rapatTable, { ...common, ...values, number: own }),
      row(kehadiranTable, {
        number: number('HDR', index),
        meeting: { id: own, label: 'Lokmin' },
        name: 'Sari',
        role: 'Bidan',
        attendance,
      }),
      ...papers.map((kind, at) =>
        row(dokumenTable, {
          ...{ number: number('DOK', index * 4 + at), kind, title: kind, table: 'Rapat', record: own, revision: 0 },
          ...{ madeAt: '2026-10-01 08:00', madeBy: 'Sari', fileName: 'x.docx', sha256: '0', series: 's', count: 1 },
        }),
      ),
    ];
  });
}

function rounds(): Change[] {
  const [list = []] = fc.sample(fc.array(round, { minLength: 9, maxLength: 9 }), { numRuns: 1, seed: YEARS_SEED });
  return list.map(({ periodTo, ikm }, index) =>
    row(rondeTable, {
      ...{
        number: number('SKM', index),
        title: `Survei ${index}`,
        periodFrom: addDays(periodTo, -30),
        periodTo,
        purpose: 'Mutu',
      },
      ...{ population: 100, state: ikm === null ? 'Berjalan' : 'Ditutup', ikm, grade: ikm === null ? null : 'B' },
    }),
  );
}

function contracts(): Change[] {
  const [list = []] = fc.sample(fc.array(contract, { minLength: 9, maxLength: 9 }), { numRuns: 1, seed: YEARS_SEED });
  let lines = 0;
  let assessments = 0;
  return list.flatMap(({ start, length, endedOn, scale, periods }, index) => {
    const own = { id: number('KTR', index), label: 'CV Bersih Contoh: Kebersihan' };
    const person = { id: 'PGW-001', label: 'dr. Ratna' };
    const made = row(kontrakTable, {
      ...{
        number: own.id,
        partner: { id: 'PKT-0001', label: 'CV Bersih Contoh' },
        contractNumber: '1',
        work: `Pekerjaan ${index}`,
      },
      ...{ start, end: addDays(start, length), endedOn, scale, manager: person, period: 'Bulanan' },
    });
    const scored = periods.flatMap((period, at): Change[] => {
      const monitoring = { id: number('MNK', assessments++), label: `Periode ${at}` };
      const from = addDays(start, at * 30);
      return [
        row(monitoringTable, {
          ...{ number: monitoring.id, contract: own, period: `Periode ${at}`, from, to: addDays(from, 29) },
          ...{ assessedOn: from, assessor: person },
        }),
        ...period.map((values) => {
          // The scheme of LKPP knows no targets in numbers.
          const target = scale === '0–100' ? {} : { targetValue: null, measured: null, direction: null };
          const criterion = { id: 'KRK-2026-0001', label: 'Kriteria' };
          return row(nilaiTable, { ...values, ...target, number: number('NKR', lines++), contract: own, monitoring, criterion });
        }),
      ];
    });
    return [made, ...scored];
  });
}

/** An office with everything in it, some of it odd. */
function busyOffice(): Office {
  const office = assessingOffice();
  typeScores(office, [10, 7, 4, 0, 'Tidak berlaku', 10, null, 7]);
  for (const changes of [entries(), tasks(), meetings(), rounds(), contracts()]) {
    const host = office.host();
    const written = host.locked(() => host.commit('Contoh', changes));
    if (!written.ok) throw new Error(JSON.stringify(written.refusals));
  }
  return office;
}

test('a workbook without any record shows words and zeros, no error, and the same in the sidebar', () => {
  const dashboard = expectEqual(preparedWorkbench());

  expect(dashboard.tiles.map(({ note }) => note)).toEqual([
    'Belum ada umpan balik',
    'Tidak ada yang menunggu',
    'Belum ada survei yang ditutup',
    'Belum ada lokmin bulanan',
    'Tidak ada yang menunggu',
    'Belum ada penilaian',
  ]);
});

describe('an office with records of two years', () => {
  let office: Office;
  // The services are those of the office that was opened last.
  beforeAll(() => {
    office = busyOffice();
  });

  test('sees the same figures in the sheet and in the sidebar, this year and another', () => {
    const now = expectEqual(office);
    expect(now.figures.umpanBalik?.every(([, count]) => Number(count) > 0)).toBe(true);

    office.type(SHEET, YEAR_CELL, '2025');
    const then = expectEqual(office, 2025);

    expect(then.year).toBe(2025);
    expect(then.figures.umpanBalik).not.toEqual(now.figures.umpanBalik);
    office.type(SHEET, YEAR_CELL, '=YEAR(TODAY())');
  });

  test('reads all of it in two calls', () => {
    office.calls();

    office.done('dasbor.baca');

    expect(office.calls().filter(({ name }) => name.startsWith('sheets.')).length).toBeLessThanOrEqual(2);
  });

  test('the sheet follows what is typed into a register', () => {
    const before = office.done<Dashboard>('dasbor.baca').figures.unit;
    const { getters } = office.state.grid.model;
    const name = getters.getEvaluatedCell({ sheetId: getters.getSheetIdByName(unitTable.name) ?? '', row: 1, col: 1 }).value;
    office.type(unitTable.name, 'B2', `${String(name)} baru`);

    expect(expectEqual(office).figures.unit).not.toEqual(before);
  });
});
