/** The tables that several SOPs share, in the order of their sheets. */
import type { Table } from '../schema/index.ts';
import { acaraTable } from './acara.table.ts';
import { bahanRapatTable } from './bahan-rapat.table.ts';
import { berkasTable } from './berkas.table.ts';
import { cadanganTable } from './cadangan.table.ts';
import { distribusiDokumenTable } from './distribusi-dokumen.table.ts';
import { dokumenTable } from './dokumen.table.ts';
import { fotoRapatTable, isiFotoTable } from './foto-rapat.table.ts';
import { hariLiburTable } from './hari-libur.table.ts';
import { jejakTable } from './jejak.table.ts';
import { kehadiranTable } from './kehadiran.table.ts';
import { lintasSektorTable } from './lintas-sektor.table.ts';
import { pegawaiTable } from './pegawai.table.ts';
import { pengaturanTable } from './pengaturan.ts';
import { penomoranTable } from './penomoran.table.ts';
import { rapatTable } from './rapat.table.ts';
import { rtlTable } from './rtl.table.ts';
import { isiTemplatTable } from './templat/isi-templat.table.ts';
import { templatAcaraTable } from './templat-acara.table.ts';
import { tinjauanRtlTable } from './tinjauan-rtl.table.ts';
import { unitTable } from './unit.table.ts';

export const registerTables: readonly Table[] = [
  rapatTable,
  acaraTable,
  bahanRapatTable,
  kehadiranTable,
  rtlTable,
  tinjauanRtlTable,
  fotoRapatTable,
  dokumenTable,
  distribusiDokumenTable,
  pegawaiTable,
  unitTable,
  lintasSektorTable,
  templatAcaraTable,
  hariLiburTable,
  pengaturanTable,
  berkasTable,
  isiFotoTable,
  isiTemplatTable,
  penomoranTable,
  jejakTable,
  cadanganTable,
];
