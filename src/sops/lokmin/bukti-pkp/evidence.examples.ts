/** Meetings of a made-up puskesmas with all that hangs on them, for the tests of what they are worth and what they lack. */
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { kehadiranTable } from '../../../registers/kehadiran.table.ts';
import { titleOf } from '../../../registers/meeting-kinds.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../../registers/tinjauan-rtl.table.ts';
import { pad } from '../../../schema/dates.ts';
import { rowWith } from '../../weighing.examples.ts';
import { masalahTable } from '../masalah.table.ts';
import type { LokminRows } from './weigh-lokmin.ts';

export interface Held {
  readonly rapat?: Partial<Rapat>;
  readonly papers?: readonly string[];
  readonly present?: boolean;
  readonly problem?: boolean;
  /** Of the RTL decided here; `null`: none was decided. */
  readonly rtl?: Partial<Rtl> | null;
  /** Whether it looked at the RTL of the meeting before. */
  readonly reviews?: boolean;
  /** The month of the meeting before; the month before, where none is given. */
  readonly before?: number;
  /** Whether somebody from outside was there. */
  readonly guest?: boolean;
}

export const numberOf = (series: string, month: number) => `${series}-2026-${pad(month, 4)}`;
const meetingRef = (month: number) => ({ id: numberOf('RPT', month), label: `Lokmin ${month}` });

export function rapat(month: number, values: Partial<Rapat> = {}): Rapat {
  const date = `2026-${pad(month)}-08`;
  const title = titleOf({ kind: 'Lokmin bulanan', subject: null, date, ...values });
  const times = { start: '08:00', end: '11:00', place: 'Aula', chair: CHAIR, secretary: CHAIR };
  return rowWith(rapatTable, {
    number: numberOf('RPT', month),
    kind: 'Lokmin bulanan',
    title,
    date,
    ...times,
    state: 'Ditutup',
    ...values,
  });
}

export function decided(month: number, values: Partial<Rtl>): Rtl {
  const date = `2026-${pad(month)}-08`;
  return rowWith(rtlTable, {
    number: numberOf('RTL', month),
    source: meetingRef(month),
    decidedOn: date,
    activity: 'Kunjungan rumah',
    person: CHAIR,
    due: `2026-${pad(month)}-28`,
    state: 'Berjalan',
    ...values,
  });
}

const CHAIR = { id: 'PGW-001', label: 'dr. Ratna Wulandari' };
const GUEST = { name: 'Sekretaris Camat Contoh', role: 'Kecamatan Contoh', attendance: 'Hadir' } as const;

/** A complete lokmin that decided one RTL, still open, and looked at that of the month before. */
export function held(month: number, { papers = ['Undangan', 'Notulen'], ...how }: Held = {}): LokminRows {
  const meeting = meetingRef(month);
  const found = { problem: 'Cakupan rendah', cause: 'Jadwal bentrok' };
  const then = { person: 'dr. Ratna', due: `2026-${pad(month)}-28`, state: 'Berjalan', result: 'Sebagian' } as const;
  return {
    rapat: [rapat(month, how.rapat)],
    dokumen: papers.map((kind, index) => paper(month, kind, index)),
    kehadiran: [
      rowWith(kehadiranTable, {
        number: numberOf('HDR', month),
        meeting,
        person: CHAIR,
        name: 'dr. Ratna',
        role: 'Kepala',
        attendance: how.present === false ? 'Izin' : 'Hadir',
      }),
      ...(how.guest ? [rowWith(kehadiranTable, { ...GUEST, number: numberOf('HDR', 100 + month), meeting })] : []),
    ],
    masalah: how.problem === false ? [] : [rowWith(masalahTable, { number: numberOf('MSL', month), meeting, ...found })],
    rtl: how.rtl === null ? [] : [decided(month, how.rtl ?? {})],
    tinjauan:
      how.reviews === false || month === 1
        ? []
        : [
            rowWith(tinjauanRtlTable, {
              number: numberOf('TJR', month),
              meeting,
              rtl: { id: numberOf('RTL', how.before ?? month - 1), label: 'Kunjungan rumah' },
              ...then,
            }),
          ],
  };
}

function paper(month: number, kind: string, index: number) {
  return rowWith(dokumenTable, {
    number: `DOK-2026-${pad(month, 2)}${pad(index, 2)}`,
    kind,
    title: kind,
    table: 'Rapat',
    record: numberOf('RPT', month),
    revision: 0,
    madeAt: '2026-01-09 08:00:00',
    madeBy: 'sari@contoh.example',
    fileName: `${kind}.docx`,
    sha256: 'ab',
    series: kind,
    count: month,
  });
}

export function together(...months: readonly LokminRows[]): LokminRows {
  return {
    rapat: months.flatMap((rows) => rows.rapat),
    dokumen: months.flatMap((rows) => rows.dokumen),
    kehadiran: months.flatMap((rows) => rows.kehadiran),
    masalah: months.flatMap((rows) => rows.masalah),
    rtl: months.flatMap((rows) => rows.rtl),
    tinjauan: months.flatMap((rows) => rows.tinjauan),
  };
}
