/** Screens that few people open: their code and style are fetched when the first of a bundle is opened. */
import type { JSX } from 'preact';
import type { AssetName } from '../host/host.ts';
import type { Parts } from './routes.ts';

interface Fetched {
  /** The bundle: `<asset>.tsx` and, where it has a look of its own, `<asset>.css` beside this file. */
  readonly asset: AssetName;
  /** Stands above while it is fetched. */
  readonly title: string;
}

/** By the first word of their routes. */
export const FETCHED = {
  nilai: { asset: 'penilaian', title: 'Penilaian' },
  banding: { asset: 'penilaian', title: 'Perbandingan dengan periode lalu' },
  jalankan: { asset: 'rapat', title: 'Jalankan rapat' },
  kelengkapan: { asset: 'kelengkapan', title: 'Kelengkapan dan paket bukti' },
  capaian: { asset: 'lain', title: 'Capaian setahun' },
  pihakketiga: { asset: 'lain', title: 'Perbandingan pihak ketiga' },
  papan: { asset: 'lain', title: 'Papan' },
  foto: { asset: 'lain', title: 'Foto rapat' },
  riwayat: { asset: 'lain', title: 'Riwayat' },
  logo: { asset: 'lain', title: 'Logo kop surat' },
  siapkan: { asset: 'lain', title: 'Siapkan buku kerja' },
  jejak: { asset: 'lain', title: 'Periksa jejak' },
  batalkan: { asset: 'lain', title: 'Batalkan perubahan terakhir' },
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
export type ScreensOf<Asset extends AssetName> = {
  readonly [Word in FetchedWord as (typeof FETCHED)[Word]['asset'] extends Asset ? Word : never]: DrawScreen;
};

declare global {
  interface Window {
    /** Of the bundles that were fetched. */
    readonly AdmenScreens?: { readonly [Asset in AssetName]?: { readonly screens: Readonly<Record<string, DrawScreen>> } };
  }
}
