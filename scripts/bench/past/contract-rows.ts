/** Rows of earlier years for contracts with third parties: ended long ago, assessed every month, with the meetings about them. */
import type { DistribusiDokumen } from '../../../src/registers/distribusi-dokumen.table.ts';
import { addDays } from '../../../src/schema/dates.ts';
import type { Kontrak } from '../../../src/sops/pihak-ketiga/kontrak.table.ts';
import type { Kriteria } from '../../../src/sops/pihak-ketiga/kriteria.table.ts';
import type { Monitoring } from '../../../src/sops/pihak-ketiga/penilaian/monitoring.table.ts';
import type { Nilai } from '../../../src/sops/pihak-ketiga/penilaian/nilai.table.ts';
import type { Alternatif } from '../../../src/sops/pihak-ketiga/rapat/alternatif.table.ts';
import type { MasalahKerjaSama } from '../../../src/sops/pihak-ketiga/rapat/masalah-kerja-sama.table.ts';
import type { Pembahasan } from '../../../src/sops/pihak-ketiga/rapat/pembahasan.table.ts';
import { dayOf, meetingOf, numberOf, SECRETARY } from './rows.ts';

/** Four contracts a year for fifty years: these registers grow with the contracts, not with the daily work. */
export const MOST_CONTRACTS = 200;
const CRITERIA = 5;
const MONTHS = 12;
export const MOST_CRITERIA = MOST_CONTRACTS * CRITERIA;
export const MOST_ASSESSMENTS = MOST_CONTRACTS * MONTHS;
export const MOST_SCORES = MOST_ASSESSMENTS * CRITERIA;

const WORK = 'Jasa kebersihan gedung';
const PARTNER = { id: 'PKT-01', label: 'CV Bersih Contoh' };

function contractOf(index: number) {
  return { id: numberOf('KTR', index), label: `${PARTNER.label}: ${WORK}` };
}

export function pastKontrak(index: number): Kontrak {
  const start = `${1950 + (index % 70)}-01-01`;
  return {
    ...{ number: numberOf('KTR', index), partner: PARTNER, contractNumber: `027/LAMA/${index + 1}`, work: WORK, scope: null },
    ...{ start, end: `${start.slice(0, 4)}-12-31`, value: 90_000_000, manager: SECRETARY, period: 'Bulanan', scale: '0–100' },
    ...{ document: null, endedOn: null, endedReason: null },
  };
}

export function pastKriteria(index: number): Kriteria {
  return {
    number: numberOf('KRK', index),
    contract: contractOf(Math.floor(index / CRITERIA)),
    order: (index % CRITERIA) + 1,
    ...{ name: `Kriteria ${(index % CRITERIA) + 1}`, target: 'Sesuai kontrak', measure: 'Berita acara', weight: 20 },
    ...{ targetValue: null, direction: null },
  };
}

export function pastMonitoring(index: number): Monitoring {
  const contract = Math.floor(index / MONTHS);
  const from = `${pastKontrak(contract).start.slice(0, 4)}-${String((index % MONTHS) + 1).padStart(2, '0')}-01`;
  const to = addDays(from, 27);
  return {
    number: numberOf('MNK', index),
    contract: contractOf(contract),
    ...{ period: `Bulan ${(index % MONTHS) + 1}`, from, to, assessedOn: to, assessor: SECRETARY, note: null },
  };
}

export function pastNilai(index: number): Nilai {
  const assessment = Math.floor(index / CRITERIA);
  const contract = Math.floor(assessment / MONTHS);
  const criterion = contract * CRITERIA + (index % CRITERIA);
  return {
    number: numberOf('NKR', index),
    contract: contractOf(contract),
    monitoring: { id: numberOf('MNK', assessment), label: `Bulan ${(assessment % MONTHS) + 1}` },
    criterion: { id: numberOf('KRK', criterion), label: `Kriteria ${(index % CRITERIA) + 1}` },
    ...{ target: 'Sesuai kontrak', weight: 20, targetValue: null, direction: null, notApplicable: null },
    ...{ score: 80, measured: null, reached: 80, evidence: 'Berita acara', remark: null, analysis: null },
  };
}

export function pastPembahasan(index: number): Pembahasan {
  return {
    number: numberOf('PBK', index),
    meeting: meetingOf(index, 1),
    contract: contractOf(index % MOST_CONTRACTS),
    monitoring: { id: numberOf('MNK', index % MOST_ASSESSMENTS), label: 'Bulan 1' },
    ...{ agreedWith: 'Gunawan Santoso', agreedVia: 'Telepon', agreedOn: dayOf(index) },
  };
}

const PROBLEMS = 3;

function problemOf(index: number) {
  return { id: numberOf('MKS', index), label: `Masalah lama ${index + 1}` };
}

export function pastMasalahKerjaSama(index: number): MasalahKerjaSama {
  const { id: number, label: problem } = problemOf(index);
  return { number, meeting: meetingOf(index, PROBLEMS), kind: 'Terjadi', problem, criterion: null, cause: 'Petugas kurang.' };
}

export function pastAlternatif(index: number): Alternatif {
  return {
    number: numberOf('ALS', index),
    meeting: meetingOf(index, PROBLEMS),
    problem: problemOf(index),
    ...{ solution: `Solusi lama ${index + 1}`, proposedBy: null, agreed: true, agreedOffice: SECRETARY },
    agreedPartner: 'Gunawan Santoso',
  };
}

export function pastDistribusiDokumen(index: number): DistribusiDokumen {
  return {
    number: numberOf('DDK', index),
    ...{ record: numberOf('RPT', index), kind: 'Notulen monitoring', letterNumber: null, recipient: 'Pokja admen' },
    ...{ via: 'Diserahkan', on: dayOf(index), note: null },
  };
}
