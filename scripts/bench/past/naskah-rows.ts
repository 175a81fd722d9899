/** SOPs of earlier years: revised now and then, and looked at by daftar tilik. */
import type { Bagian } from '../../../src/sops/dokumen-sop/naskah/bagian.table.ts';
import { stepCode } from '../../../src/sops/dokumen-sop/naskah/content.ts';
import type { Langkah } from '../../../src/sops/dokumen-sop/naskah/langkah.table.ts';
import type { Naskah } from '../../../src/sops/dokumen-sop/naskah/naskah.table.ts';
import type { Revisi } from '../../../src/sops/dokumen-sop/revisi/revisi.table.ts';
import type { Riwayat } from '../../../src/sops/dokumen-sop/revisi/riwayat.table.ts';
import type { JawabanTilik, PenilaianTilik } from '../../../src/sops/dokumen-sop/tilik/penilaian-tilik.table.ts';
import { dayOf, numberOf } from './rows.ts';

/** More than any puskesmas has: these registers grow with its SOPs, not with the daily work. */
export const MOST_NASKAH = 300;
const REVISIONS = 3;
const SECTIONS = 10;
const STEPS = 15;
export const MOST_REVISIONS = MOST_NASKAH * REVISIONS;
export const MOST_SECTIONS = MOST_REVISIONS * SECTIONS;
export const MOST_STEPS = MOST_REVISIONS * STEPS;

const UNIT = 'Pendaftaran dan rekam medis';

/** Beyond all numbers that the measured work gives. */
function countedOf(prefix: string, index: number): string {
  return `${prefix}-${index + 5001}`;
}

function naskahOf(index: number) {
  return { id: countedOf('SOP', index), label: `Pelayanan lama ${index + 1}` };
}

function revisionOf(index: number) {
  const naskah = naskahOf(Math.floor(index / REVISIONS));
  return { id: countedOf('RVS', index), label: `${naskah.label} revisi 0${index % REVISIONS}` };
}

export function pastNaskah(index: number): Naskah {
  const { id, label } = naskahOf(index);
  return {
    ...{
      number: id,
      kind: 'SOP',
      title: label,
      documentNumber: `SOP/LAMA/${index + 1}`,
      unit: UNIT,
      coTitle: null,
      coName: null,
    },
    ...{ reviewMonths: 24, reviewDue: null, reviewedOn: null, reviewNote: null },
  };
}

export function pastRevisi(index: number): Revisi {
  const naskah = naskahOf(Math.floor(index / REVISIONS));
  const isLast = index % REVISIONS === REVISIONS - 1;
  const day = dayOf(index);
  return {
    ...{ number: countedOf('RVS', index), naskah, revision: index % REVISIONS, title: naskah.label, reason: null },
    state: isLast ? 'Berlaku' : 'Kedaluwarsa',
    ...{
      openedOn: day,
      openedBy: 'tatausaha@contoh.example',
      submittedAt: `${day} 09:00:00`,
      submittedBy: 'tatausaha@contoh.example',
    },
    ...{
      approval: 'Disetujui',
      approvalNote: null,
      approvedAt: `${day} 10:00:00`,
      approvedBy: 'kapus@contoh.example',
      mark: null,
    },
    ...{ issuedOn: day, endedOn: isLast ? null : day, endedReason: isLast ? null : 'Diganti revisi berikutnya' },
  };
}

export function pastBagian(index: number): Bagian {
  const at = index % SECTIONS;
  return {
    ...{ number: countedOf('BSP', index), revision: revisionOf(Math.floor(index / SECTIONS)), order: at + 1 },
    ...{
      code: `bagian-${at}`,
      title: `Bagian ${at + 1}`,
      kind: at === 5 ? 'Prosedur' : 'Teks',
      numbering: at === 5 ? 'Angka' : null,
    },
    text: at === 5 ? null : 'Pelayanan diberikan menurut urutan kedatangan dan kegawatan.',
  };
}

export function pastLangkah(index: number): Langkah {
  const at = index % STEPS;
  return {
    ...{
      number: countedOf('LSP', index),
      revision: revisionOf(Math.floor(index / STEPS)),
      order: at + 1,
      code: stepCode(at + 1),
    },
    ...{
      level: 'Langkah',
      text: 'Petugas memeriksa kelengkapan berkas pasien dan mencatatnya.',
      by: 'Petugas',
      symbol: 'Proses',
    },
    ...{ chartText: null, next: null, no: null, alternative: false, link: null },
  };
}

export function pastRiwayat(index: number): Riwayat {
  const revision = index % MOST_REVISIONS;
  return {
    ...{ number: countedOf('RSP', index), naskah: naskahOf(Math.floor(revision / REVISIONS)), revision: revisionOf(revision) },
    ...{ order: 1, section: 'Prosedur', before: '3. Petugas mencatat.', after: '3. Petugas mencatat dalam buku register.' },
    ...{ since: dayOf(index), mark: null },
  };
}

export function pastPenilaian(index: number): PenilaianTilik {
  const naskah = index % MOST_NASKAH;
  return {
    ...{
      number: numberOf('DTS', index),
      naskah: naskahOf(naskah),
      revision: revisionOf(naskah * REVISIONS),
      checkedOn: dayOf(index),
    },
    ...{ unit: UNIT, assessor: 'Auditor internal', record: null, yes: 13, no: 2, notApplicable: 0, rate: 86.67, note: null },
  };
}

export function pastJawaban(index: number): JawabanTilik {
  const at = index % STEPS;
  const check = Math.floor(index / STEPS);
  return {
    ...{ number: numberOf('JDT', index), check: { id: numberOf('DTS', check), label: naskahOf(check % MOST_NASKAH).label } },
    ...{ order: at + 1, code: stepCode(at + 1), label: String(at + 1), step: 'Petugas memeriksa kelengkapan berkas pasien.' },
    ...{ answer: at < 13 ? 'Ya' : 'Tidak', proof: null, byRecord: false },
  };
}
