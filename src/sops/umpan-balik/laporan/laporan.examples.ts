/** Made-up entries in every state, with what hangs on them: feeds the tests of the papers. Nobody here exists. */
import type { Change } from '../../../host/change.ts';
import { append } from '../../../host/change.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { addDays, pad } from '../../../schema/dates.ts';
import type { Fields, Table, ValuesOf } from '../../../schema/index.ts';
import { CHANNELS, KINDS } from '../channels.ts';
import { distribusiTable } from '../distribusi.table.ts';
import { decidedText } from '../keluhan/handling.ts';
import type { Kepuasan } from '../kepuasan.table.ts';
import { kepuasanTable } from '../kepuasan.table.ts';
import type { Penanganan } from '../penanganan.table.ts';
import { penangananTable } from '../penanganan.table.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';

function blank<F extends Fields>(table: Table<F>): ValuesOf<F> {
  return Object.fromEntries(Object.keys(table.fields).map((name) => [name, null])) as ValuesOf<F>;
}

/** An open keluhan of Siti Rahmawati about the queue, received on 5 October 2026. */
export function entryWith(values: Partial<UmpanBalik> = {}): UmpanBalik {
  return {
    ...blank(umpanBalikTable),
    number: 'KLH-2026-0001',
    receivedOn: '2026-10-05',
    receivedAt: '09:15',
    kind: 'Keluhan',
    channel: 'Langsung',
    receiver: { id: 'PGW-002', label: 'Sari Handayani, A.Md.Keb.' },
    unit: { id: 'UNT-02', label: 'Pendaftaran dan rekam medis' },
    content: 'Antrean loket terlalu lama, lebih dari satu jam.',
    secrecy: 'Terbuka',
    reporter: 'Siti Rahmawati',
    phone: '0812 3400 5600',
    email: 'siti.rahma@contoh.example',
    address: 'Jalan Kenanga Nomor 12, Desa Mawar',
    due: '2026-10-08',
    state: 'Baru',
    ...values,
  };
}

export function handlingOf(entry: UmpanBalik, values: Partial<Penanganan> = {}): Penanganan {
  return {
    ...blank(penangananTable),
    number: entry.number.replace('KLH', 'PNG'),
    entry: { id: entry.number, label: 'Antrean' },
    solution: 'Membuka loket kedua pada jam sibuk.',
    reasons: 'Petugas tersedia.',
    ...values,
  };
}

/** Decided, approved, carried out and answered. */
export function answered(entry: UmpanBalik, values: Partial<Penanganan> = {}): Penanganan {
  const decided = handlingOf(entry, values);
  return {
    ...decided,
    approval: 'Disetujui',
    approvedBy: 'kapus@contoh.example',
    approvedText: decidedText({ entry, penanganan: decided }),
    approvalRound: 1,
    executedOn: '2026-10-07',
    execution: 'Dua loket dibuka pada pukul 07.30 sampai 11.00 setiap hari kerja.',
    executedRound: 1,
    answer: 'Kami memeriksa dan mendapati hanya satu loket yang dibuka.\nMulai 7 Oktober 2026 dua loket dibuka pada jam sibuk.',
    answeredOn: '2026-10-08',
    answerWay: 'Surat',
    answeredRound: 1,
    ...values,
  };
}

export function ratingOf(entry: UmpanBalik, values: Partial<Kepuasan> = {}): Kepuasan {
  return {
    ...blank(kepuasanTable),
    number: entry.number.replace('KLH', 'KPS'),
    entry: { id: entry.number, label: 'Antrean' },
    unit: 'Pendaftaran dan rekam medis',
    outcome: 'Dinilai',
    rating: 4,
    words: 'Sekarang lebih cepat.',
    ratedOn: '2026-10-12',
    approvalRound: 1,
    ...values,
  };
}

export function rtlOf(entry: UmpanBalik, values: Partial<Rtl> = {}): Rtl {
  return {
    ...blank(rtlTable),
    number: entry.number.replace('KLH', 'RTL'),
    source: { id: entry.number, label: 'Antrean' },
    decidedOn: '2026-10-06',
    activity: 'Menyusun jadwal piket loket kedua',
    person: { id: 'PGW-002', label: 'Sari Handayani, A.Md.Keb.' },
    due: '2026-10-31',
    state: 'Berjalan',
    ...values,
  };
}

/** Everything that the handling asks before an answer. */
export function approvedWith(entry: UmpanBalik, values: Partial<Penanganan> = {}): Change[] {
  const identified = identifiedOf(entry);
  return [
    append(umpanBalikTable, identified),
    append(penangananTable, answered(identified, values)),
    append(distribusiTable, {
      ...blank(distribusiTable),
      number: entry.number.replace('KLH', 'DST'),
      entry: { id: entry.number, label: 'Antrean' },
      unit: { id: 'UNT-02', label: 'Pendaftaran dan rekam medis' },
      sentOn: '2026-10-05',
      due: '2026-10-07',
      answeredOn: '2026-10-06',
    }),
  ];
}

export function identifiedOf(entry: UmpanBalik): UmpanBalik {
  return {
    ...entry,
    core: 'Waktu tunggu di loket',
    category: { id: 'KTG-01', label: 'Waktu tunggu dan antrean' },
    grade: { id: 'KLS-02', label: 'Kuning' },
    handler: { id: 'PGW-002', label: 'Sari Handayani, A.Md.Keb.' },
    identifiedOn: entry.receivedOn,
  };
}

const CATEGORIES = [
  'Waktu tunggu dan antrean',
  'Sikap dan komunikasi petugas',
  'Sarana, prasarana, dan kebersihan',
  'Informasi pelayanan',
];
const UNITS = ['Pendaftaran dan rekam medis', 'Farmasi', 'Kesehatan ibu dan anak'];
const TEXTS = [
  'Antrean loket terlalu lama, lebih dari satu jam, padahal saya datang sebelum pukul 07.30 bersama anak.',
  'Petugas kurang ramah ketika saya bertanya tentang persyaratan rujukan.',
  'Toilet di ruang tunggu kotor dan tidak ada sabun. Mohon dibersihkan lebih sering, terutama pada hari Senin ketika pengunjung ramai.',
  'Terima kasih, imunisasi berjalan cepat dan bidannya sabar menjelaskan.',
];

/** So many entries over `days` days from 1 July 2026, in all channels and states, with handling, ratings and RTL. */
export function manyEntries(count: number, days = 92): Change[] {
  return Array.from({ length: count }, (_, index) => {
    const entry = oneOfMany(index, addDays('2026-07-01', Math.floor((index * days) / count)));
    const changes: Change[] = [append(umpanBalikTable, entry)];
    if (index % 4 < 3)
      changes.push(append(penangananTable, answered(entry, { answeredOn: addDays(entry.receivedOn, 1 + (index % 5)) })));
    if (index % 4 < 2)
      changes.push(append(kepuasanTable, ratingOf(entry, { rating: 3 + (index % 3), ratedOn: addDays(entry.receivedOn, 8) })));
    if (index % 6 === 0) changes.push(append(rtlTable, rtlOf(entry, { state: index % 12 === 0 ? 'Selesai' : 'Berjalan' })));
    return changes;
  }).flat();
}

function oneOfMany(index: number, receivedOn: string): UmpanBalik {
  const at = <T>(list: readonly T[], step = 1): T => list[Math.floor(index / step) % list.length] as T;
  const isClosed = index % 4 < 2;
  return entryWith({
    number: `KLH-2026-${pad(index + 1, 4)}`,
    receivedOn,
    kind: at(KINDS),
    channel: at(CHANNELS),
    unit: { id: `UNT-0${(index % 3) + 1}`, label: at(UNITS) },
    content: at(TEXTS),
    hope: index % 3 === 0 ? 'Semoga dilayani lebih cepat.' : null,
    secrecy: index % 5 === 0 ? 'Anonim' : index % 7 === 0 ? 'Rahasia' : 'Terbuka',
    ...(index % 5 === 0 && { reporter: null, phone: null, email: null, address: null }),
    core: index % 4 < 3 ? at(['Waktu tunggu di loket', 'Sikap petugas loket', 'Kebersihan toilet', 'Informasi jadwal']) : null,
    category: index % 4 < 3 ? { id: `KTG-0${(index % 4) + 1}`, label: at(CATEGORIES) } : null,
    grade: index % 4 < 3 ? { id: `KLS-0${(index % 3) + 1}`, label: at(['Hijau', 'Kuning', 'Merah']) } : null,
    handler: index % 4 < 3 ? { id: 'PGW-002', label: 'Sari Handayani, A.Md.Keb.' } : null,
    due: addDays(receivedOn, 3),
    state: isClosed ? 'Selesai' : index % 4 === 2 ? 'Dijawab' : 'Baru',
    closedOn: isClosed ? addDays(receivedOn, 9) : null,
    effectiveness: isClosed ? at(['Efektif', 'Cukup efektif', 'Tidak efektif'] as const, 4) : null,
    same: index === 8 ? { id: 'KLH-2026-0001', label: 'Waktu tunggu di loket' } : null,
  });
}
