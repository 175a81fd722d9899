/** Rows of earlier years for every register that grows with the work: finished meetings with all that hangs on them. */
import type { Acara } from '../../../src/registers/acara.table.ts';
import type { Dokumen } from '../../../src/registers/dokumen.table.ts';
import type { Kehadiran } from '../../../src/registers/kehadiran.table.ts';
import type { Rapat } from '../../../src/registers/rapat.table.ts';
import type { Rtl } from '../../../src/registers/rtl.table.ts';
import type { TinjauanRtl } from '../../../src/registers/tinjauan-rtl.table.ts';
import { addDays, MONTHS } from '../../../src/schema/dates.ts';
import type { Informasi } from '../../../src/sops/lokmin/informasi.table.ts';
import type { Kinerja } from '../../../src/sops/lokmin/kinerja/kinerja.table.ts';
import type { Masalah } from '../../../src/sops/lokmin/masalah.table.ts';
import type { Persiapan } from '../../../src/sops/lokmin/persiapan/persiapan.table.ts';
import type { RancanganRtl } from '../../../src/sops/lokmin/persiapan/rancangan-rtl.table.ts';
import type { Usulan } from '../../../src/sops/lokmin/persiapan/usulan.table.ts';
import type { Kegiatan } from '../../../src/sops/lokmin/rencana/kegiatan.table.ts';
import type { Rencana } from '../../../src/sops/lokmin/rencana/rencana.table.ts';

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
    subject: null,
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
    commitment: 'Seluruh peserta menyepakati RPK dan berkomitmen melaksanakannya.',
    conclusion: 'Hasil bulan lalu telah dibahas dan tindak lanjutnya disepakati.',
    reopenReason: null,
    invitedNote: '02/01/2001 08.00 ke 3 alamat',
    reportedOn: dayOf(index),
    reportedBy: 'e-mail',
    reportedMinutes: null,
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
    minutes: 12,
    related: null,
  };
}

export function pastKehadiran(index: number): Kehadiran {
  return {
    number: numberOf('HDR', index),
    meeting: meetingOf(index, 22),
    person: SECRETARY,
    partner: null,
    name: SECRETARY.label,
    role: 'Bidan, notulis',
    phone: '+6281200001001',
    attendance: 'Hadir',
    agreed: true,
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
    executor: null,
    approach: null,
    progress: null,
    effect: 'Efektif',
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
    indicator: { id: `IDK-${String(3 + (index % 9)).padStart(3, '0')}`, label: 'Bayi dengan imunisasi dasar lengkap' },
    unit: { id: 'UNT-04', label: 'Imunisasi' },
    period: `${MONTHS[Math.floor(index / 9) % 12]} ${1900 + (Math.floor(index / 108) % 100)}`,
    result: 36,
    population: null,
    before: null,
    beforePopulation: null,
    target: 360,
    cumulative: 270,
    achievement: 0.75,
    gap: -90,
    analysis: 'Jadwal posyandu berbenturan dengan panen.',
    reportedBy: SECRETARY.label,
  };
}

export function pastMasalah(index: number): Masalah {
  return {
    number: numberOf('MSL', index),
    meeting: meetingOf(index, 3),
    problem: 'Antrean loket lebih dari 45 menit',
    cause: 'Hanya satu loket yang dibuka sesudah pukul 10.00.',
    groups: ['Manusia'],
    urgency: 4,
    seriousness: 3,
    growth: 3,
    score: 10,
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

export function pastPersiapan(index: number): Persiapan {
  return {
    number: numberOf('PSP', index),
    meeting: meetingOf(index, 60),
    preparer: 'Setiap unit',
    unit: { id: 'UNT-04', label: 'Imunisasi' },
    item: 'Laporan hasil kinerja',
    due: dayOf(index),
    ready: true,
    note: null,
    shownBy: 'Laporan kinerja',
  };
}

export function pastRancangan(index: number): RancanganRtl {
  return {
    number: numberOf('RCG', index),
    meeting: meetingOf(index, 6),
    unit: { id: 'UNT-04', label: 'Imunisasi' },
    problem: 'Antrean loket lebih dari 45 menit',
    activity: 'Menyusun piket loket kedua',
    person: SECRETARY,
    due: dayOf(index),
    rtl: { id: numberOf('RTL', index), label: 'Menyusun piket loket kedua' },
  };
}

export function pastUsulan(index: number): Usulan {
  return {
    number: numberOf('USL', index),
    meeting: meetingOf(index, 4),
    unit: { id: 'UNT-04', label: 'Imunisasi' },
    village: 'Desa Mawar',
    proposal: 'Posyandu sore sekali sebulan',
    partner: 'Pemerintah desa',
  };
}

export function pastInformasi(index: number): Informasi {
  return {
    number: numberOf('INF', index),
    meeting: meetingOf(index, 3),
    origin: 'Rapat kecamatan',
    content: 'Rapat lintas sektor dijadwalkan bulan depan.',
    letter: null,
  };
}

/** A plan of every month, long ago. */
export function pastRencana(index: number): Rencana {
  return {
    number: numberOf('RCN', index),
    kind: 'RPK bulanan',
    title: `RPK lama ${index + 1}`,
    year: 2001,
    month: MONTHS[index % 12] ?? null,
    meeting: meetingOf(index, 1),
    crossMeeting: null,
    agreedOn: dayOf(index),
    note: null,
    sheetId: null,
  };
}

export function pastKegiatan(index: number): Kegiatan {
  const plan = Math.floor(index / 12);
  return {
    number: numberOf('KGT', index),
    plan: { id: numberOf('RCN', plan), label: `RPK lama ${plan + 1}` },
    unit: { id: 'UNT-04', label: 'Imunisasi' },
    activity: 'Kunjungan rumah bayi yang belum lengkap imunisasinya',
    goal: 'Cakupan imunisasi dasar lengkap tercapai',
    audience: 'Bayi',
    count: '27 bayi',
    person: SECRETARY,
    resources: 'Vaksin dan transport',
    partner: 'Kader',
    volume: '4 kali',
    months: null,
    time: 'Minggu kedua',
    place: 'Desa Mawar',
    cost: 400_000,
    fund: 'BOK',
    indicator: 'Bayi dikunjungi',
    source: null,
    realisation: 'Terlaksana',
    realisedVolume: '4 kali',
    realisedCost: 400_000,
    realisationNote: null,
    evidence: null,
  };
}
