/**
 * What the records of one SOP say of rows of the PKP rubric. Each SOP weighs its own rows; `app` hands the proposals to the
 * assessment, which never looks into another SOP. Source: PKP-4, PKP-5.
 */
import type { Host } from '../host/host.ts';
import type { Answers, Queries } from '../host/query.ts';

/** The scores that a variable may have; nothing lies between them. */
export const LEVELS = [0, 4, 7, 10] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What weighs a row of the rubric by itself. A rubric names it in its row, whatever number the row has there. Those that no SOP
 * answers yet propose nothing.
 */
export const JUDGES = [
  'rpk',
  'lokminBulanan',
  'lokminTribulanan',
  'smd',
  'pertemuanMasyarakat',
  'pengaduan',
  'surveiKepuasan',
  'tinjauanManajemen',
] as const;
export type Judge = (typeof JUDGES)[number];

/** Days as `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly until: string;
  /** The day on which it is weighed; what is not due by then is not missed. */
  readonly today: string;
}

export interface Proposal {
  readonly judge: Judge;
  readonly level: Level;
  /** Goes on after "karena", with numbers and records: `9 dari 10 bulan lengkap …`. No capital, no full stop. */
  readonly because: string;
  /** Numbers of the records that show it, in their order. */
  readonly records: readonly string[];
  /** What is missing for each level above, the next one first; whole sentences. */
  readonly missing: readonly { readonly level: Level; readonly what: readonly string[] }[];
}

export interface Evidence<Q extends Queries = Queries> {
  queries(period: Period, host: Host): Q;
  propose(answers: Answers<Q>, period: Period): readonly Proposal[];
}
