/** The past of the whole workbook, as cells: grown once to the largest size; smaller sizes are its beginning. */

import { cellData } from '../../../src/host/google/cells.ts';
import type { RecordChange } from '../../../src/host/journal.ts';
import { journalLines } from '../../../src/host/journal.ts';
import { acaraTable } from '../../../src/registers/acara.table.ts';
import { bahanRapatTable } from '../../../src/registers/bahan-rapat.table.ts';
import { distribusiDokumenTable } from '../../../src/registers/distribusi-dokumen.table.ts';
import { dokumenTable } from '../../../src/registers/dokumen.table.ts';
import { jejakTable } from '../../../src/registers/jejak.table.ts';
import { kehadiranTable } from '../../../src/registers/kehadiran.table.ts';
import { rapatTable } from '../../../src/registers/rapat.table.ts';
import { rtlTable } from '../../../src/registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../../src/registers/tinjauan-rtl.table.ts';
import type { Fields, Table, ValuesOf } from '../../../src/schema/index.ts';
import { bagianTable } from '../../../src/sops/dokumen-sop/naskah/bagian.table.ts';
import { langkahTable } from '../../../src/sops/dokumen-sop/naskah/langkah.table.ts';
import { naskahTable } from '../../../src/sops/dokumen-sop/naskah/naskah.table.ts';
import { revisiTable } from '../../../src/sops/dokumen-sop/revisi/revisi.table.ts';
import { riwayatTable } from '../../../src/sops/dokumen-sop/revisi/riwayat.table.ts';
import { jawabanTilikTable, penilaianTilikTable } from '../../../src/sops/dokumen-sop/tilik/penilaian-tilik.table.ts';
import { informasiTable } from '../../../src/sops/lokmin/informasi.table.ts';
import { kinerjaTable } from '../../../src/sops/lokmin/kinerja/kinerja.table.ts';
import { masalahTable } from '../../../src/sops/lokmin/masalah.table.ts';
import { persiapanTable } from '../../../src/sops/lokmin/persiapan/persiapan.table.ts';
import { rancanganRtlTable } from '../../../src/sops/lokmin/persiapan/rancangan-rtl.table.ts';
import { usulanTable } from '../../../src/sops/lokmin/persiapan/usulan.table.ts';
import { kegiatanTable as planLineTable } from '../../../src/sops/lokmin/rencana/kegiatan.table.ts';
import { rencanaTable } from '../../../src/sops/lokmin/rencana/rencana.table.ts';
import { kontrakTable } from '../../../src/sops/pihak-ketiga/kontrak.table.ts';
import { kriteriaTable } from '../../../src/sops/pihak-ketiga/kriteria.table.ts';
import { monitoringTable } from '../../../src/sops/pihak-ketiga/penilaian/monitoring.table.ts';
import { nilaiTable } from '../../../src/sops/pihak-ketiga/penilaian/nilai.table.ts';
import { alternatifTable } from '../../../src/sops/pihak-ketiga/rapat/alternatif.table.ts';
import { masalahKerjaSamaTable } from '../../../src/sops/pihak-ketiga/rapat/masalah-kerja-sama.table.ts';
import { pembahasanTable } from '../../../src/sops/pihak-ketiga/rapat/pembahasan.table.ts';
import { buktiTable } from '../../../src/sops/pkp/bukti.table.ts';
import { distribusiTable } from '../../../src/sops/umpan-balik/distribusi.table.ts';
import { tanggapanTable } from '../../../src/sops/umpan-balik/formulir/tanggapan.table.ts';
import { kegiatanTable } from '../../../src/sops/umpan-balik/jadwal/kegiatan.table.ts';
import { kepuasanTable } from '../../../src/sops/umpan-balik/kepuasan.table.ts';
import { pembukaanTable } from '../../../src/sops/umpan-balik/kotak-saran/pembukaan.table.ts';
import { penangananTable } from '../../../src/sops/umpan-balik/penanganan.table.ts';
import { jawabanTable } from '../../../src/sops/umpan-balik/survei/jawaban.table.ts';
import { rondeTable } from '../../../src/sops/umpan-balik/survei/ronde.table.ts';
import { umpanBalikTable } from '../../../src/sops/umpan-balik/umpan-balik.table.ts';
import type { Cell, Rows } from '../tall-workbook.ts';
import * as contracts from './contract-rows.ts';
import * as documents from './naskah-rows.ts';
import { pastBukti } from './pkp-rows.ts';
import * as past from './rows.ts';
import * as feedback from './umpan-balik-rows.ts';

export interface GrownWorkbook {
  /** Rows by sheet: the same number in all registers, but in those that no puskesmas will ever have so many of. */
  readonly registers: ReadonlyMap<string, Rows>;
  /** The mark with which a journal of so many lines ends. */
  journalMark(lines: number): string;
}

export function growRegisters(size: number): GrownWorkbook {
  const journal = pastJournal(size);
  const registers = [
    grown(rapatTable, past.pastRapat, size),
    grown(acaraTable, past.pastAcara, size),
    grown(kehadiranTable, past.pastKehadiran, size),
    grown(rtlTable, past.pastRtl, size),
    grown(tinjauanRtlTable, past.pastTinjauan, size),
    grown(dokumenTable, past.pastDokumen, size),
    grown(kinerjaTable, past.pastKinerja, size),
    grown(masalahTable, past.pastMasalah, size),
    grown(persiapanTable, past.pastPersiapan, size),
    grown(rancanganRtlTable, past.pastRancangan, size),
    grown(usulanTable, past.pastUsulan, size),
    grown(informasiTable, past.pastInformasi, size),
    grown(rencanaTable, past.pastRencana, size),
    grown(planLineTable, past.pastKegiatan, size),
    grown(bahanRapatTable, feedback.pastBahan, size),
    grown(umpanBalikTable, feedback.pastUmpanBalik, size),
    grown(penangananTable, feedback.pastPenanganan, size),
    grown(distribusiTable, feedback.pastDistribusi, size),
    grown(kepuasanTable, feedback.pastKepuasan, size),
    grown(tanggapanTable, feedback.pastTanggapan, size),
    grown(pembukaanTable, feedback.pastPembukaan, size),
    grown(rondeTable, feedback.pastRonde, size),
    grown(jawabanTable, feedback.pastJawaban, size),
    grown(kegiatanTable, feedback.pastKegiatan, size),
    grown(buktiTable, pastBukti, size),
    grown(kontrakTable, contracts.pastKontrak, Math.min(size, contracts.MOST_CONTRACTS)),
    grown(kriteriaTable, contracts.pastKriteria, Math.min(size, contracts.MOST_CRITERIA)),
    grown(monitoringTable, contracts.pastMonitoring, Math.min(size, contracts.MOST_ASSESSMENTS)),
    grown(nilaiTable, contracts.pastNilai, Math.min(size, contracts.MOST_SCORES)),
    grown(pembahasanTable, contracts.pastPembahasan, size),
    grown(masalahKerjaSamaTable, contracts.pastMasalahKerjaSama, size),
    grown(alternatifTable, contracts.pastAlternatif, size),
    grown(distribusiDokumenTable, contracts.pastDistribusiDokumen, size),
    grown(naskahTable, documents.pastNaskah, Math.min(size, documents.MOST_NASKAH)),
    grown(revisiTable, documents.pastRevisi, Math.min(size, documents.MOST_REVISIONS)),
    grown(bagianTable, documents.pastBagian, Math.min(size, documents.MOST_SECTIONS)),
    grown(langkahTable, documents.pastLangkah, Math.min(size, documents.MOST_STEPS)),
    grown(riwayatTable, documents.pastRiwayat, size),
    grown(penilaianTilikTable, documents.pastPenilaian, size),
    grown(jawabanTilikTable, documents.pastJawaban, size),
    grown(jejakTable, (index) => journal[index] ?? journalEnd(), size),
  ];
  return { registers: new Map(registers), journalMark: (lines) => journal[lines - 1]?.mark ?? '' };
}

function grown<F extends Fields>(table: Table<F>, rowAt: (index: number) => ValuesOf<F>, size: number): [string, Rows] {
  return [table.name, Array.from({ length: size }, (_, index) => cellsOf(table, rowAt(index)))];
}

/** As `values.batchGet` gives the row: dates as serial numbers, blanks as empty text. */
function cellsOf<F extends Fields>(table: Table<F>, row: ValuesOf<F>): Cell[] {
  return Object.entries(table.fields).map(([name, field]) => {
    const { userEnteredValue: value } = cellData(field.toCell(row[name] ?? null), field.column);
    return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? '';
  });
}

const USERS = ['kapus', 'notulis', 'tatausaha', 'pegawai4', 'pegawai5', 'pegawai6'].map((name) => `${name}@contoh.example`);

/** A true chain: each line reports one RTL, by one of six people in turn. */
function pastJournal(size: number) {
  let end = { count: 0, mark: '' };
  return Array.from({ length: size }, (_, index) => {
    const user = USERS[index % USERS.length] ?? '';
    const head = { at: '2001-02-01 09:00:00', user, action: 'Catat kemajuan RTL', transaction: index + 1, undoable: true };
    const [line = journalEnd()] = journalLines(head, [progress(index)], end);
    end = { count: line.number, mark: line.mark };
    return line;
  });
}

function progress(index: number): RecordChange {
  const after = past.pastRtl(index);
  const before = { ...after, state: 'Berjalan', result: null, doneOn: null };
  return { table: rtlTable, key: after.number, before, after };
}

function journalEnd(): never {
  throw new Error('The journal of the past is shorter than the registers.');
}
