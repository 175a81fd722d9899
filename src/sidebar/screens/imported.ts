/** Registers that may be brought along from Excel, by their ids: their lists offer it. */
export const IMPORTED: readonly string[] = ['pegawai', 'unit', 'lintasSektor', 'hariLibur', 'indikator'];
