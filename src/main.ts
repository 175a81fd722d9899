/** What Google may call: the menu, its entries, the trigger of forms, and `call`, the one door for the sidebar. */
import { triggerOwner } from './host/google/forms.ts';
import { googleHost } from './host/google/google-host.ts';
import { inTurn } from './host/google/intake-turn.ts';
import { addMenu, openSidebar } from './host/google/ui.ts';
import { answer } from './workbook-actions.ts';

/** Runs with limited authority: it only builds the menu. */
export function onOpen(): void {
  addMenu([
    ['Mulai di sini', 'mulaiDiSini'],
    ['Panduan', 'bukaPanduan'],
    ['Buka Admen', 'bukaAdmen'],
    ['Dasbor', 'bukaDasbor'],
    ['Umpan balik', 'bukaUmpanBalik'],
    ['Lokakarya mini bulanan', 'bukaLokmin'],
    ['Kontrak pihak ketiga', 'bukaKontrak'],
    ['SOP dan kerangka acuan', 'bukaSop'],
    ['Penilaian kinerja (PKP)', 'bukaPkp'],
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

export function mulaiDiSini(): void {
  openSidebar('mulai');
}

export function bukaPanduan(): void {
  openSidebar('panduan');
}

export function bukaAdmen(): void {
  openSidebar('');
}

export function bukaDasbor(): void {
  openSidebar('dasbor');
}

export function bukaUmpanBalik(): void {
  openSidebar('sop/umpanBalik');
}

export function bukaLokmin(): void {
  openSidebar('sop/lokmin');
}

export function bukaKontrak(): void {
  openSidebar('sop/kontrak');
}

export function bukaSop(): void {
  openSidebar('sop/dokumenSop');
}

export function bukaPkp(): void {
  openSidebar('sop/pkp');
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

/**
 * Runs by itself when somebody sends in a form. What arrived meanwhile is taken in as well, and nothing twice. Throws what was
 * refused, so that Google reports it by mail to the one who made the form; the answers stay in their sheet.
 */
export function tanggapanMasuk(): void {
  const taken = inTurn(
    () => googleHost(triggerOwner),
    (host) => answer(host, 'formulir.takeIn', { byTrigger: true }),
  );
  if (taken && !taken.ok) throw new Error(taken.refusals.map((refusal) => refusal.message).join(' '));
}
