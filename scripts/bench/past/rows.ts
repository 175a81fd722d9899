/** Rows of earlier years for every register that grows with the work: finished meetings with all that hangs on them. */
import type { Acara } from '../../../src/registers/acara.table.ts';
import type { Dokumen } from '../../../src/registers/dokumen.table.ts';
import type { Kehadiran } from '../../../src/registers/kehadiran.table.ts';
import type { Rapat } from '../../../src/registers/rapat.table.ts';
import type { Rtl } from '../../../src/registers/rtl.table.ts';
import type { TinjauanRtl } from '../../../src/registers/tinjauan-rtl.table.ts';
import { addDays } from '../../../src/schema/dates.ts';
import type { Kinerja } from '../../../src/sops/lokmin/kinerja.table.ts';
import { performanceOf } from '../../../src/sops/lokmin/kinerja.table.ts';
import type { Masalah } from '../../../src/sops/lokmin/masalah.table.ts';

export const SECRETARY = { id: 'PGW-002', label: 'Sari Handayani, A.Md.Keb.' };
const HEAD = { id: 'PGW-001', label: 'dr. Ratna Wulandari' };
const FIRST_DAY = '2001-01-08';

/** `RPT-2001-0007` for index 6: numbers that no year of the measured work gives. */
export function numberOf(prefix: string, index: number): string {
  return `${prefix}-2001-${String(index + 1).padStart(4, '0')}`;
}

export function dayOf(index: number): string {
  return addDays(FIRST_DAY, index % 9000);
}

/** The meeting to which the row belongs, when each meeting has so many. */
export function meetingOf(index: number, perMeeting: number) {
  const meeting = Math.floor(index / perMeeting);
  return { id: numberOf('RPT', meeting), label: `Lokmin lama ${meeting + 1}` };
}

export function pastRapat(index: number): Rapat {
  return {
    number: numberOf('RPT', index),
    kind: 'Lokmin bulanan',
    title: `Lokmin lama ${index + 1}`,
    date: dayOf(index),
    start: '08:00',
    end: '11:00',
    place: 'Aula Puskesmas Contoh',
    chair: HEAD,
    secretary: SECRETARY,
    state: 'Ditutup',
    openedAt: '08:05',
    closedAt: '11:10',
    headMaterials: ['Umpan balik hasil kinerja bulan lalu'],
    programmeMaterials: ['Laporan hasil kinerja'],
    arrangements: ['Surat undangan', 'Tempat pelaksanaan'],
    preparationNote: null,
    commitment: 'Seluruh peserta menyepakati RPK dan berkomitmen melaksanakannya.',
    conclusion: 'Hasil bulan lalu telah dibahas dan tindak lanjutnya disepakati.',
    reopenReason: null,
    invitedNote: '02/01/2001 08.00 ke 3 alamat',
  };
}

export function pastAcara(index: number): Acara {
  return {
    number: numberOf('ACR', index),
    meeting: meetingOf(index, 13),
    order: (index % 13) + 1,
    title: 'Analisis capaian kinerja bulanan',
    step: 'LM-7',
    presenter: 'Penanggung jawab program',
    discussion: 'Program yang belum mencapai target membahas penyebabnya satu per satu.',
    related: null,
  };
}

export function pastKehadiran(index: number): Kehadiran {
  return {
    number: numberOf('HDR', index),
    meeting: meetingOf(index, 22),
    person: SECRETARY,
    name: SECRETARY.label,
    role: 'Bidan, notulis',
    phone: '+6281200001001',
    attendance: 'Hadir',
  };
}

export function pastRtl(index: number): Rtl {
  return {
    number: numberOf('RTL', index),
    source: meetingOf(index, 3),
    decidedOn: dayOf(index),
    problem: 'Antrean loket lebih dari 45 menit',
    activity: `Menyusun piket loket kedua (${index + 1})`,
    person: SECRETARY,
    due: addDays(dayOf(index), 20),
    // Finished: what is still open belongs to the latest meetings, however long the register.
    state: 'Selesai',
    result: 'Piket berjalan; rata-rata tunggu 22 menit.',
    doneOn: addDays(dayOf(index), 18),
    evidence: null,
  };
}

export function pastTinjauan(index: number): TinjauanRtl {
  return {
    number: numberOf('TJR', index),
    meeting: meetingOf(index, 3),
    rtl: { id: numberOf('RTL', index), label: 'Menyusun piket loket kedua' },
    person: SECRETARY.label,
    due: dayOf(index),
    state: 'Selesai',
    result: 'Piket berjalan; rata-rata tunggu 22 menit.',
  };
}

export function pastKinerja(index: number): Kinerja {
  return {
    number: numberOf('KNJ', index),
    meeting: meetingOf(index, 9),
    programme: 'Imunisasi',
    indicator: 'Bayi dengan imunisasi dasar lengkap',
    unit: 'bayi',
    target: 360,
    month: 36,
    cumulative: 270,
    ...performanceOf(360, 270),
    analysis: 'Jadwal posyandu berbenturan dengan panen.',
  };
}

export function pastMasalah(index: number): Masalah {
  return {
    number: numberOf('MSL', index),
    meeting: meetingOf(index, 3),
    problem: 'Antrean loket lebih dari 45 menit',
    cause: 'Hanya satu loket yang dibuka sesudah pukul 10.00.',
    sop: 'SOP Pendaftaran Pasien',
    step: 'Pembukaan loket kedua pada jam sibuk',
  };
}

export function pastDokumen(index: number): Dokumen {
  const meeting = meetingOf(index, 3);
  return {
    number: numberOf('DOK', index),
    letterNumber: `440/${index + 1}/NOT/PKM-CTH/I/2001`,
    kind: 'Notulen',
    title: meeting.label,
    table: 'Rapat',
    record: meeting.id,
    revision: 0,
    madeAt: `${dayOf(index)} 12:00:00`,
    madeBy: 'notulis@contoh.example',
    fileName: `Notulen ${meeting.label}.docx`,
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    link: null,
    series: 'surat NOT 2001',
    count: index + 1,
  };
}
