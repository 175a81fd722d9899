/** The next number of a kind of document: without gaps in its series, and never one that was given before. */
import type { Host } from '../host/host.ts';
import type { Result } from '../schema/index.ts';
import { ok } from '../schema/index.ts';
import type { DocumentKind, NumberPattern } from './document-kinds.ts';
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, NUMBER_PATTERNS } from './document-kinds.ts';
import { isYearly, letterNumber, shapeOf } from './nomor-surat.ts';
import type { Pengaturan } from './pengaturan.ts';
import { pengaturanFields } from './pengaturan.ts';

/** What of the settings decides about numbers. */
export type Numbering = Pick<Pengaturan, NumberPattern | 'classification' | 'unitCode' | 'kindPatterns'>;

export interface Numbered {
  readonly number: string;
  /** As Penomoran names it: `surat UND 2026`. */
  readonly series: string;
  readonly count: number;
}

/** Used up by the next commit, and only by it. `date` is the day of the letter. Needs the lock. Refuses a pattern that cannot be filled. */
export function nextLetterNumber(
  host: Pick<Host, 'nextCount'>,
  settings: Numbering,
  { kind, date }: { readonly kind: DocumentKind; readonly date: string },
): Result<Numbered> {
  const { pattern, label } = patternOf(settings, kind);
  const given = { ...settings, kindCode: DOCUMENT_KINDS[kind].code, date };
  // Tried first: a count that is taken for nothing would be missing from its series.
  const tried = letterNumber(pattern, label, { ...given, count: 1 });
  if (!tried.ok) return tried;
  const year = isYearly(pattern) ? ` ${date.slice(0, 4)}` : '';
  const series = `${seriesOfKind(settings, kind)}${year}`;
  const count = host.nextCount(series, `pola ${shapeOfKind(settings, kind)}${year}`);
  const number = letterNumber(pattern, label, { ...given, count });
  return number.ok ? ok({ number: number.value, series, count }) : number;
}

/** The pattern that applies to a kind, and the setting it comes from. */
export function patternOf(settings: Numbering, kind: DocumentKind): { readonly pattern: string; readonly label: string } {
  const own = settings.kindPatterns?.find((row) => row.kind === kind);
  if (own) return { pattern: own.pattern, label: `${pengaturanFields.kindPatterns.label} (${kind})` };
  const name = DOCUMENT_KINDS[kind].pattern;
  return { pattern: settings[name], label: pengaturanFields[name].label };
}

function shapeOfKind(settings: Numbering, kind: DocumentKind): string {
  return shapeOf(patternOf(settings, kind).pattern, { ...settings, kindCode: DOCUMENT_KINDS[kind].code });
}

/** The series of each setting, as workbooks know them from the beginning. */
const SERIES: Readonly<Record<NumberPattern, string>> = {
  invitationNumber: 'UND',
  attendanceNumber: 'DH',
  minutesNumber: 'NOT',
  coverNumber: 'SP',
  answerNumber: 'JWB',
  receiptNumber: 'TT',
  boxNumber: 'BA',
  reportNumber: 'LAP',
  sopNumber: 'SOP',
  termsNumber: 'KAK',
};

/**
 * Kinds whose numbers look alike count in one series, that of the first setting or else of the first kind with this shape. A setting
 * keeps its series when its pattern changes, so that numbers go on; what other series gave in the same shape is known by the shape's
 * own counter.
 */
function seriesOfKind(settings: Numbering, kind: DocumentKind): string {
  const shape = shapeOfKind(settings, kind);
  const setting = NUMBER_PATTERNS.find(
    (name) => !settings[name].includes('{jenis}') && shapeOf(settings[name], { ...settings, kindCode: '' }) === shape,
  );
  if (setting !== undefined) return `surat ${SERIES[setting]}`;
  return `jenis ${DOCUMENT_KIND_NAMES.find((other) => shapeOfKind(settings, other) === shape) ?? kind}`;
}
