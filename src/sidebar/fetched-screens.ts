/** Parts of the page that few people need, each fetched when the first asks for it: screens with their style, and descriptions of SOPs. */
import type { JSX } from 'preact';
import type { AssetName } from '../host/host.ts';
import type { ShownSop } from './manifests.ts';
import type { Parts } from './routes.ts';

/** The bundles that leave something in `AdmenParts`. */
export type FetchedPart = Exclude<AssetName, 'charts'>;
type ScreensAsset = Exclude<FetchedPart, 'kegiatan'>;

interface Fetched {
  /** The bundle: `<asset>.tsx` and, where it has a look of its own, `<asset>.css` beside this file. */
  readonly asset: ScreensAsset;
  /** Stands above while it is fetched. */
  readonly title: string;
  /** The screen looks at the manifest of the SOP that its route names. */
  readonly ofSop?: true;
}

/** By the first word of their routes. */
export const FETCHED = {
  dasbor: { asset: 'dasbor', title: 'Dasbor' },
  nilai: { asset: 'penilaian', title: 'Penilaian' },
  banding: { asset: 'penilaian', title: 'Perbandingan dengan periode lalu' },
  jalankan: { asset: 'rapat', title: 'Jalankan rapat' },
  kelengkapan: { asset: 'kelengkapan', title: 'Kelengkapan dan paket bukti', ofSop: true },
  naskah: { asset: 'naskah', title: 'Naskah' },
  tilik: { asset: 'naskah', title: 'Kepatuhan', ofSop: true },
  capaian: { asset: 'lain', title: 'Capaian setahun' },
  pihakketiga: { asset: 'lain', title: 'Perbandingan pihak ketiga' },
  papan: { asset: 'lain', title: 'Papan', ofSop: true },
  foto: { asset: 'lain', title: 'Foto rapat' },
  riwayat: { asset: 'lain', title: 'Riwayat', ofSop: true },
  logo: { asset: 'lain', title: 'Logo kop surat' },
  siapkan: { asset: 'lain', title: 'Siapkan buku kerja' },
  jejak: { asset: 'lain', title: 'Periksa jejak' },
  batalkan: { asset: 'lain', title: 'Batalkan perubahan terakhir' },
  impor: { asset: 'impor', title: 'Impor daftar' },
  ekspor: { asset: 'ekspor', title: 'Unduh atau cetak' },
  templat: { asset: 'templat', title: 'Templat dokumen' },
  mulai: { asset: 'mulai', title: 'Mulai di sini' },
  panduan: { asset: 'panduan', title: 'Panduan' },
} as const satisfies Readonly<Record<string, Fetched>>;

export type FetchedWord = keyof typeof FETCHED;

export function isFetched(screen: string): screen is FetchedWord {
  return screen in FETCHED;
}

export interface FetchedProps extends Omit<Parts, 'screen'> {
  readonly isWide: boolean;
}

type DrawScreen = (props: FetchedProps) => JSX.Element;

/** What the bundle of an asset holds: all screens that are said to be in it. */
export type ScreensOf<Asset extends ScreensAsset> = {
  readonly [Word in FetchedWord as (typeof FETCHED)[Word]['asset'] extends Asset ? Word : never]: DrawScreen;
};

/** What the bundle of the descriptions holds: those of every SOP. */
export interface DescriptionsLeft {
  readonly sops: readonly ShownSop[];
}

/** What the bundle of the guide holds beside its screens. */
export interface HelpLeft {
  readonly FormHelp: (props: { readonly form: string }) => JSX.Element | null;
}

declare global {
  interface Window {
    /** Of the bundles that were fetched. */
    readonly AdmenParts?: { readonly kegiatan?: DescriptionsLeft } & {
      readonly [Asset in ScreensAsset]?: { readonly screens: Readonly<Record<string, DrawScreen>> };
    } & { readonly panduan?: HelpLeft };
  }
}
