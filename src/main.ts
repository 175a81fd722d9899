/** What Google may call: the menu, its entries, and `call`, the one door for the sidebar. */
import { googleHost } from './host/google/google-host.ts';
import { addMenu, openSidebar } from './host/google/ui.ts';
import { answer } from './workbook-actions.ts';

/** Runs with limited authority: it only builds the menu. */
export function onOpen(): void {
  addMenu([
    ['Buka Admen', 'bukaAdmen'],
    ['Lokakarya mini bulanan', 'bukaLokmin'],
    ['Rencana tindak lanjut', 'bukaRtl'],
    null,
    ['Pengaturan', 'bukaPengaturan'],
    ['Siapkan buku kerja', 'siapkanBukuKerja'],
    ['Periksa jejak', 'periksaJejak'],
    ['Batalkan perubahan terakhir saya', 'batalkanPerubahan'],
  ]);
}

export function onInstall(): void {
  onOpen();
}

export function bukaAdmen(): void {
  openSidebar('');
}

export function bukaLokmin(): void {
  openSidebar('sop/lokmin');
}

export function bukaRtl(): void {
  openSidebar('register/rtl');
}

export function bukaPengaturan(): void {
  openSidebar('form/pengaturan.isi');
}

export function siapkanBukuKerja(): void {
  openSidebar('siapkan');
}

export function periksaJejak(): void {
  openSidebar('jejak');
}

export function batalkanPerubahan(): void {
  openSidebar('batalkan');
}

/** `google.script.run.call(name, input)`: plain data in, an `Answer` out. */
export function call(name: string, input: unknown): unknown {
  return answer(googleHost(), name, input);
}
