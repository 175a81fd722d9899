/** A meeting as large as a puskesmas has them: its rows, as they stand before the notulen is made. */
import { createHash } from 'node:crypto';
import { JPEG, withSegment } from '../../../documents/pictures.examples.ts';
import type { Change } from '../../../host/change.ts';
import { append } from '../../../host/change.ts';
import { acaraTable, newAcara } from '../../../registers/acara.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import { fotoRapatTable, isiFotoTable } from '../../../registers/foto-rapat.table.ts';
import { kehadiranTable, newKehadiran } from '../../../registers/kehadiran.table.ts';
import { lintasSektorTable } from '../../../registers/lintas-sektor.table.ts';
import { partsOf } from '../../../registers/meeting-photos.ts';
import { formalKind } from '../../../registers/meeting-tags.ts';
import type { MeetingKind, Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../../registers/tinjauan-rtl.table.ts';
import { INFORMATION_ORIGINS, informasiTable } from '../informasi.table.ts';
import { masalahTable } from '../masalah.table.ts';

export const BIG = 'RPT-2026-0900';

const MEETING = { id: BIG, label: 'Lokmin bulanan Oktober 2026' };
const CHAIR = { id: 'PGW-001', label: 'dr. Ratna Wulandari' };
const SECRETARY = { id: 'PGW-002', label: 'Sari Handayani, A.Md.Keb.' };
const DISCUSSION =
  'Penanggung jawab menyampaikan hasil kegiatan dan kendala di lapangan. Peserta membahas sebabnya dan menyepakati langkah perbaikan.\n- Jadwal disesuaikan dengan kesibukan warga\n- Kader dilibatkan sejak awal';

export interface Sizes {
  readonly staff: number;
  readonly guests: number;
  readonly items: number;
  readonly rtl: number;
  readonly photos: number;
}

export const BIG_SIZES: Sizes = { staff: 88, guests: 12, items: 40, rtl: 60, photos: 6 };

/** All rows of a closed meeting of the kind. */
export function meetingRows(
  sizes: Sizes,
  kind: MeetingKind = 'Lokmin bulanan',
  photo: (name: string) => string = heavyPhoto,
): Change[] {
  return [
    append(rapatTable, closedRapat(kind)),
    ...participants(sizes),
    ...count(sizes.items).map((n) => append(acaraTable, agendaItem(n))),
    ...decisions(sizes.rtl),
    ...count(sizes.photos).flatMap((n) => photoRows(n, photo(`foto ${n}`))),
    ...found(),
  ];
}

function count(size: number): number[] {
  return Array.from({ length: size }, (_, index) => index + 1);
}

function numbered(series: string, n: number): string {
  return `${series}-2026-${String(n).padStart(4, '0')}`;
}

function closedRapat(kind: MeetingKind): Rapat {
  return {
    number: BIG,
    kind,
    subject: null,
    title: `${kind} Oktober 2026`,
    date: '2026-10-08',
    start: '08:00',
    end: '11:00',
    place: 'Aula Puskesmas Contoh',
    chair: CHAIR,
    secretary: SECRETARY,
    state: 'Ditutup',
    openedAt: '08:05',
    closedAt: '11:40',
    commitment: 'Seluruh peserta menyepakati RPK bulan November 2026 dan berkomitmen melaksanakannya.',
    conclusion: `${formalKind({ kind })} menyepakati perbaikan jadwal posyandu, pelacakan balita yang belum ditimbang, dan perbaikan alur pendaftaran.`,
    reopenReason: null,
    invitedNote: null,
    reportedOn: null,
    reportedBy: null,
    reportedMinutes: null,
  };
}

const OFFICES = [
  ['Camat Contoh', 'Kecamatan Contoh'],
  ['Kepala Desa Mawar', 'Pemerintah Desa Mawar'],
  ['Ketua TP PKK', 'TP PKK Kecamatan Contoh'],
  ['Kapolsek Contoh', 'Polsek Contoh'],
] as const;

function participants({ staff, guests }: Sizes): Change[] {
  const people = count(staff).map((n) =>
    newKehadiran({
      number: numbered('HDR', n),
      meeting: MEETING,
      person: { id: `PGW-${String(n).padStart(3, '0')}`, label: `Pegawai Contoh ${n}` },
      name: `Pegawai Contoh ${n}, A.Md.Kes.`,
      role: n % 3 === 0 ? 'Penanggung jawab Program Kesehatan Lingkungan' : 'Perawat pelaksana',
      phone: '0812 0000 1000',
      attendance: n % 9 === 0 ? 'Tugas luar' : 'Hadir',
      agreed: n % 9 === 0 ? null : true,
    }),
  );
  const invited = count(guests).map((n) => {
    const [position, institution] = OFFICES[n % OFFICES.length] ?? OFFICES[0];
    const partner = { number: `LSK-${String(n).padStart(3, '0')}`, position, institution, name: null, phone: null };
    const email = n === 1 ? 'camat@contoh.example' : null;
    const row = newKehadiran({
      number: numbered('HDR', staff + n),
      meeting: MEETING,
      partner: { id: partner.number, label: position },
      name: position,
      role: institution,
      attendance: 'Hadir',
    });
    return { row, partner: { ...partner, email, meetings: ['Lokmin tribulanan' as const], active: true } };
  });
  return [
    ...people.map((row) => append(kehadiranTable, row)),
    ...invited.flatMap(({ row, partner }) => [append(lintasSektorTable, partner), append(kehadiranTable, row)]),
  ];
}

function agendaItem(n: number) {
  const title = n === 1 ? 'Pembukaan dan arahan' : `Laporan dan pembahasan program nomor ${n} di wilayah kerja puskesmas`;
  const item = newAcara({
    number: numbered('ACR', n),
    meeting: MEETING,
    order: n,
    title,
    step: null,
    presenter: 'Penanggung jawab program',
    related: null,
  });
  return { ...item, discussion: n === 1 || n === 7 ? null : DISCUSSION };
}

function decisions(size: number): Change[] {
  return count(size).map((n) =>
    append(rtlTable, {
      number: numbered('RTL', n),
      source: MEETING,
      decidedOn: '2026-10-08',
      problem: `Cakupan program nomor ${n} masih rendah`,
      activity: `Kunjungan rumah dan penyuluhan kelompok nomor ${n} bersama kader dan bidan desa`,
      person: SECRETARY,
      due: '2026-10-30',
      state: 'Rencana',
      result: null,
      doneOn: null,
      evidence: null,
      executor: null,
      approach: null,
      progress: null,
      effect: null,
    }),
  );
}

function photoRows(n: number, base64: string): Change[] {
  const number = numbered('FTO', n);
  const caption = n % 2 === 0 ? null : 'Suasana pembahasan masalah program bersama seluruh peserta';
  return [
    append(fotoRapatTable, { number, meeting: MEETING, order: n, caption, width: 1280, height: 960, addedBy: null }),
    ...partsOf(number, BIG, base64).map((part) => append(isiFotoTable, part)),
  ];
}

/** A real JPEG of 120 KB that cannot be packed any smaller. */
export function heavyPhoto(seed: string): string {
  const noise = createHash('shake256', { outputLength: 60_000 }).update(seed).digest();
  return [noise, noise].reduce(withSegment, JPEG);
}

function found(): Change[] {
  return [
    ...INFORMATION_ORIGINS.map((origin, index) =>
      append(informasiTable, {
        number: numbered('INF', index + 1),
        meeting: MEETING,
        origin,
        content: `Isi informasi dari ${origin.toLowerCase()} yang perlu ditindaklanjuti setiap program.`,
        letter: index === 0 ? 'Surat Dinas Kesehatan 440/12/2026' : null,
      }),
    ),
    ...count(12).map((n) =>
      append(masalahTable, {
        number: numbered('MSL', n),
        meeting: MEETING,
        problem: `Cakupan program nomor ${n} masih rendah`,
        cause: 'Jadwal posyandu bertepatan dengan panen sehingga kehadiran menurun.',
        groups: n % 2 === 0 ? ['Manusia', 'Lingkungan'] : null,
        urgency: n % 4 === 0 ? null : (n % 5) + 1,
        seriousness: 4,
        growth: 3,
        score: null,
        sop: n % 2 === 0 ? 'SOP Imunisasi' : null,
        step: n % 2 === 0 ? 'Kunjungan rumah' : null,
      }),
    ),
    append(tinjauanRtlTable, {
      number: 'TJR-2026-0001',
      meeting: MEETING,
      rtl: { id: 'RTL-2026-0901', label: 'Pelacakan balita yang tidak ditimbang' },
      person: 'Sari Handayani, A.Md.Keb.',
      due: '2026-09-30',
      state: 'Berjalan',
      result: 'Dua dari lima desa sudah dilacak.',
    }),
    append(bahanRapatTable, {
      number: 'BHN-2026-0001',
      kind: 'Lokmin tribulanan',
      source: MEETING,
      title: 'Dukungan desa untuk jadwal posyandu',
      proposedBy: 'Sari Handayani, A.Md.Keb.',
      proposedOn: '2026-10-08',
      origin: null,
      meeting: null,
      weighed: null,
    }),
  ];
}
