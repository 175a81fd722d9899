/** The rights that Admen asks of each person, in the words of Google's own screen and in ours; `appsscript.json` names the same. */

export interface Right {
  readonly scope: string;
  /** As Google's screen lists it, shortened. */
  readonly asked: string;
  /** What for; goes on a sentence that begins with "untuk". */
  readonly reason: string;
}

const PREFIX = 'https://www.googleapis.com/auth/';

export const RIGHTS: readonly Right[] = [
  {
    scope: `${PREFIX}spreadsheets`,
    asked: 'Melihat dan mengedit spreadsheet Anda',
    reason: 'membaca dan mengisi lembar di buku kerja ini; buku kerja lain tidak dibuka',
  },
  {
    scope: `${PREFIX}script.container.ui`,
    asked: 'Menampilkan konten di sidebar',
    reason: 'menampilkan panel ini di samping lembar',
  },
  {
    scope: `${PREFIX}drive.file`,
    asked: 'Melihat dan mengedit file Drive yang dipakai dengan aplikasi ini',
    reason: 'menyimpan surat ke Drive bila Anda memintanya; berkas Anda yang lain tidak terlihat',
  },
  {
    scope: `${PREFIX}forms`,
    asked: 'Melihat dan mengelola formulir Anda',
    reason: 'membuat formulir umpan balik dan survei untuk umum',
  },
  {
    scope: `${PREFIX}script.scriptapp`,
    asked: 'Mengizinkan aplikasi ini berjalan saat Anda tidak ada',
    reason: 'mengambil tanggapan formulir begitu masuk',
  },
  {
    scope: `${PREFIX}script.send_mail`,
    asked: 'Mengirim e-mail sebagai Anda',
    reason: 'mengirim undangan, hanya sesudah Anda menekan tombol kirim',
  },
  {
    scope: `${PREFIX}userinfo.email`,
    asked: 'Melihat alamat e-mail Anda',
    reason: 'mencatat di Jejak siapa yang mengubah',
  },
];

export const SCOPES: readonly string[] = RIGHTS.map(({ scope }) => scope);
export const SPREADSHEETS = `${PREFIX}spreadsheets`;

/** The right whose lack made a service fail, by the words of Apps Script or of a Google API; `null` when it failed otherwise. */
export function missingRight(error: unknown): Right | null {
  const words = error instanceof Error ? error.message : String(error);
  const asked = /Required permissions:(.*)/s.exec(words)?.[1] ?? '';
  const ofApi = /insufficient authentication scopes/i.test(words) ? (/API call to (\w+)\./.exec(words)?.[1] ?? '') : '';
  const scopeOfApi = ofApi === 'sheets' ? SPREADSHEETS : ofApi === 'drive' ? `${PREFIX}drive.file` : '';
  return RIGHTS.find(({ scope }) => scope === scopeOfApi || new RegExp(`${scope}(?![\\w.])`).test(asked)) ?? null;
}

export function missingRightMessage({ asked, reason }: Right): string {
  return `Izin Google “${asked}” belum Anda berikan, padahal diperlukan untuk ${reason}. Buka “Mulai di sini”, langkah “Izin Google”, lalu tekan “Beri izin”. Yang baru saja diminta belum dilakukan.`;
}
