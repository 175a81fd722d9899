/** Rows of earlier years for the registers of umpan balik: closed entries with all that hangs on them. */
import type { BahanRapat } from '../../../src/registers/bahan-rapat.table.ts';
import { addDays } from '../../../src/schema/dates.ts';
import type { Distribusi } from '../../../src/sops/umpan-balik/distribusi.table.ts';
import type { Tanggapan } from '../../../src/sops/umpan-balik/formulir/tanggapan.table.ts';
import type { Kegiatan } from '../../../src/sops/umpan-balik/jadwal/kegiatan.table.ts';
import type { Kepuasan } from '../../../src/sops/umpan-balik/kepuasan.table.ts';
import type { Pembukaan } from '../../../src/sops/umpan-balik/kotak-saran/pembukaan.table.ts';
import type { Penanganan } from '../../../src/sops/umpan-balik/penanganan.table.ts';
import type { Jawaban } from '../../../src/sops/umpan-balik/survei/jawaban.table.ts';
import type { Ronde } from '../../../src/sops/umpan-balik/survei/ronde.table.ts';
import type { UmpanBalik } from '../../../src/sops/umpan-balik/umpan-balik.table.ts';
import { dayOf, meetingOf, numberOf, SECRETARY } from './rows.ts';

const UNIT = { id: 'UNT-02', label: 'Pendaftaran dan rekam medis' };
const CORE = 'Antrean loket terlalu lama';
const SOLUTION = 'Loket kedua dibuka setiap hari pukul 07.30–10.00 dengan piket bergilir.';
/** Answers of a round: more would make a round larger than any sample. */
const ANSWERS_A_ROUND = 300;

function entryOf(index: number) {
  return { id: numberOf('KLH', index), label: CORE };
}

export function pastUmpanBalik(index: number): UmpanBalik {
  return {
    number: numberOf('KLH', index),
    receivedOn: dayOf(index),
    receivedAt: '08:30',
    kind: 'Keluhan',
    channel: 'Langsung',
    laporNumber: null,
    receiver: SECRETARY,
    receivingSteps: ['Mendengarkan dan berusaha memahami'],
    unit: UNIT,
    content: `Antrean loket pendaftaran terlalu lama, hanya satu loket yang buka (${index + 1}).`,
    hope: null,
    secrecy: 'Terbuka',
    reporter: 'Bambang Sutrisno',
    phone: '+6281200003001',
    email: null,
    address: null,
    consent: true,
    origin: { id: numberOf('BKS', index), label: 'Kotak lama' },
    same: null,
    onSpot: null,
    cause: null,
    explanation: null,
    core: CORE,
    category: { id: 'KTG-01', label: 'Waktu tunggu dan antrean' },
    grade: { id: 'KLS-02', label: 'Kuning' },
    handler: SECRETARY,
    due: addDays(dayOf(index), 3),
    dueTime: null,
    identifiedOn: dayOf(index),
    state: 'Selesai',
    effectiveness: 'Efektif',
    effectivenessNote: 'Tidak terulang.',
    closedOn: addDays(dayOf(index), 8),
    reopenReason: null,
    fromBook: null,
  };
}

export function pastPenanganan(index: number): Penanganan {
  const decidedAt = `${dayOf(index)} 10:00:00`;
  return {
    number: numberOf('PNG', index),
    entry: entryOf(index),
    discussedOn: dayOf(index),
    members: [{ name: SECRETARY.label, as: 'Tim penanganan keluhan' }],
    solution: SOLUTION,
    reasons: 'Dapat dijalankan segera dengan tenaga yang ada.',
    decidedAt,
    approval: 'Disetujui',
    approvedBy: 'dr. Ratna Wulandari',
    approvedAt: decidedAt,
    approvedText: `Pokok masalah: ${CORE}\nSolusi: ${SOLUTION}\nAlasan: Dapat dijalankan segera dengan tenaga yang ada.`,
    approvalNote: null,
    approvalRound: 1,
    executedOn: dayOf(index),
    executedBy: SECRETARY,
    execution: 'Jadwal piket loket kedua dipasang.',
    evidence: null,
    executedRound: 1,
    answer: 'Loket kedua sudah dibuka setiap pagi.',
    answeredOn: addDays(dayOf(index), 2),
    answerWay: 'Surat',
    answeredRound: 1,
  };
}

export function pastDistribusi(index: number): Distribusi {
  return {
    number: numberOf('DST', index),
    entry: entryOf(index),
    unit: UNIT,
    person: SECRETARY,
    sentOn: dayOf(index),
    due: addDays(dayOf(index), 2),
    alternatives: [{ alternative: 'Membuka loket kedua', remark: null }],
    answeredOn: dayOf(index),
  };
}

export function pastKepuasan(index: number): Kepuasan {
  return {
    number: numberOf('KPS', index),
    entry: entryOf(index),
    unit: UNIT.label,
    attempts: [{ date: dayOf(index), way: 'WA/SMS', result: 'Pelapor menjawab' }],
    outcome: 'Dinilai',
    rating: 4,
    words: 'Sekarang jauh lebih cepat.',
    ratedOn: addDays(dayOf(index), 6),
    approvalRound: 1,
  };
}

export function pastBahan(index: number): BahanRapat {
  return {
    number: numberOf('BHN', index),
    kind: 'Lokmin bulanan',
    source: entryOf(index),
    title: `Pembahasan umpan balik ${numberOf('KLH', index)}: ${CORE}`,
    proposedBy: 'dr. Ratna Wulandari',
    proposedOn: dayOf(index),
    origin: null,
    meeting: meetingOf(index, 1),
    weighed: null,
  };
}

/** The key is that of the answer in the sheet of its form, which is known only when the form is made. */
export function pastTanggapan(index: number): Tanggapan {
  return {
    number: numberOf('TGP', index),
    form: { id: 'FRM-001', label: 'Umpan balik Puskesmas Contoh' },
    key: `lama:${index}`,
    sentAt: `${dayOf(index)} 09:00:00`,
    takenAt: `${dayOf(index)} 09:00:02`,
    fate: 'Dicatat',
    record: numberOf('KLH', index),
    reason: null,
    answers: null,
    mark: `lama${String(index).padStart(20, '0')}`,
  };
}

export function pastPembukaan(index: number): Pembukaan {
  return {
    number: numberOf('BKS', index),
    box: { id: 'KTK-01', label: 'Kotak Loket' },
    date: dayOf(index),
    time: '09:00',
    officers: [{ person: SECRETARY }],
    witness: 'Bapak Slamet, pengunjung',
    slips: 1,
    entered: 1,
    note: null,
    reportedOn: dayOf(index),
    reportedBy: SECRETARY.label,
    reportedTo: 'dr. Ratna Wulandari',
    state: 'Dilaporkan',
  };
}

export function pastRonde(index: number): Ronde {
  return {
    number: numberOf('SKM', index),
    title: `Ronde lama ${index + 1}`,
    periodFrom: dayOf(index),
    periodTo: addDays(dayOf(index), 30),
    purpose: 'Mengetahui kepuasan masyarakat.',
    population: 240,
    needed: 148,
    state: 'Ditutup',
    explained: ['Memperkenalkan diri'],
    handedOutOn: dayOf(index),
    handedOutBy: SECRETARY,
    handedOut: 150,
    collectedOn: dayOf(index),
    collected: 148,
    closedOn: addDays(dayOf(index), 31),
    shortReason: null,
    respondents: 148,
    ikm: 82.5,
    grade: 'B',
    means: [{ element: 'Waktu pelayanan', mean: 2.9 }],
    discussedOn: addDays(dayOf(index), 35),
    discussedBy: 'Kepala Puskesmas',
    discussion: 'Loket kedua dibuka.',
    reopenReason: null,
  };
}

export function pastJawaban(index: number): Jawaban {
  return {
    number: numberOf('JSK', index),
    round: { id: numberOf('SKM', Math.floor(index / ANSWERS_A_ROUND)), label: 'Ronde lama' },
    answeredOn: dayOf(index),
    unit: UNIT,
    sex: 'Perempuan',
    age: 34,
    education: 'SMA/SMK',
    occupation: 'Ibu rumah tangga',
    persyaratan: 3,
    prosedur: 3,
    waktu: 2,
    biaya: 4,
    produk: 3,
    kompetensi: 3,
    perilaku: 3,
    sarana: 3,
    pengaduan: 3,
    suggestion: null,
    source: 'Kertas',
    responseKey: null,
  };
}

export function pastKegiatan(index: number): Kegiatan {
  return {
    number: numberOf('KGU', index),
    activity: { id: 'JDW-01', label: 'Survei Mawas Diri (SMD)' },
    kind: 'SMD',
    plannedYear: dayOf(index).slice(0, 4),
    plannedMonth: 'Maret',
    date: dayOf(index),
    place: 'Balai Desa Mawar',
    present: 40,
    recap: 'Tiga masalah disepakati.',
    analysis: 'Jamban paling mendesak.',
    needs: [{ need: 'Pemicuan sanitasi' }],
    evidence: null,
    response: 'Baik',
    responseNote: null,
    cancelled: null,
    state: 'Terlaksana',
  };
}
