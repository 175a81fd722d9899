/** The letterhead of every document: what the settings say of the office and its head, the number, place and day. */
import { printDate } from '../schema/dates.ts';
import type { DocumentRow } from '../schema/index.ts';
import type { Pengaturan } from './pengaturan.ts';
import { pengaturanFields } from './pengaturan.ts';

const SETTINGS = ['government', 'agency', 'office', 'address', 'headTitle', 'headName', 'headRank'] as const;
const HEAD_NIP = 'NIP pimpinan';
const NUMBER = 'Nomor surat';
const PLACE_AND_DAY = 'Tempat dan tanggal surat';

export const LETTERHEAD_TAGS: readonly string[] = [
  ...SETTINGS.map((name) => pengaturanFields[name].label),
  HEAD_NIP,
  NUMBER,
  PLACE_AND_DAY,
];

export function letterheadTags(settings: Pengaturan, number: string, date: string): DocumentRow {
  return {
    ...Object.fromEntries(SETTINGS.map((name) => [pengaturanFields[name].label, settings[name] ?? ''])),
    [HEAD_NIP]: nipLine(settings.headNip),
    [NUMBER]: number,
    [PLACE_AND_DAY]: `${settings.city}, ${printDate(date)}`,
  };
}

/** `NIP. 1980…`, or nothing for who has none. */
export function nipLine(nip: string | null): string {
  return nip === null ? '' : `NIP. ${nip}`;
}
