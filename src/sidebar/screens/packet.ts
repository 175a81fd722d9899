/**
 * The packet for assessors: which documents are made for it, one after the other, and what stands in the .zip. A document that cannot
 * be made is told in the table of contents; a failing connection stops the making, which goes on from there when told to.
 */
import type { CompletenessRow } from '../../sops/lokmin/laporan/completeness-view.ts';
import type { DownloadFile } from '../parts/download.ts';
import type { Reply } from '../server.ts';

/** A document to be made. */
export interface Job {
  readonly record: string;
  /** Of the meeting, for the words of the progress. */
  readonly title: string;
  readonly kind: string;
  readonly useCase: string;
}

/** What became of it: a file, or why there is none. */
export interface MadePaper extends Job {
  readonly file: DownloadFile | null;
  readonly why: string | null;
  /** It says something else now than the one that was made then. */
  readonly isChanged: boolean;
}

export type Failed = Extract<Reply<unknown>, { ok: false }>;

export interface Making {
  readonly jobs: readonly Job[];
  /** Those that were made before it was stopped: they are not made again. */
  readonly made: readonly MadePaper[];
  make(job: Job): Promise<Reply<{ readonly file: DownloadFile; readonly isChanged?: true }>>;
  /** Before each document: how many are made, and which comes. */
  told(done: number, job: Job): void;
  isCancelled(): boolean;
  wait(milliseconds: number): Promise<void>;
}

/** `stopped`: the outside failed several times; with `null`, it was cancelled. */
export type Made =
  | { readonly isWhole: true; readonly made: readonly MadePaper[] }
  | { readonly isWhole: false; readonly made: readonly MadePaper[]; readonly stopped: Failed | null };

export function jobsFor(rows: readonly CompletenessRow[]): Job[] {
  return rows.flatMap(({ meeting }) => {
    if (meeting === null) return [];
    const { record, title, papers } = meeting;
    return papers.flatMap(({ kind, useCase }) => (useCase === null ? [] : [{ record, title, kind, useCase }]));
  });
}

export async function makePapers({ jobs, made: before, make, told, isCancelled, wait }: Making): Promise<Made> {
  const made = [...before];
  for (const job of jobs.slice(made.length)) {
    if (isCancelled()) return { isWhole: false, made, stopped: null };
    told(made.length, job);
    const reply = await patiently(() => make(job), wait);
    if (!reply.ok && isTransient(reply)) return { isWhole: false, made, stopped: reply };
    if (reply.ok) made.push({ ...job, file: reply.value.file, why: null, isChanged: reply.value.isChanged === true });
    else made.push({ ...job, file: null, why: wordsOf(reply), isChanged: false });
  }
  return { isWhole: true, made };
}

/** Seconds between the tries. */
const PAUSES = [2, 6] as const;

async function patiently<T>(attempt: () => Promise<Reply<T>>, wait: Making['wait']): Promise<Reply<T>> {
  let reply = await attempt();
  for (const seconds of PAUSES) {
    if (reply.ok || !isTransient(reply)) return reply;
    await wait(seconds * 1000);
    reply = await attempt();
  }
  return reply;
}

const TRANSIENT: readonly Failed['code'][] = ['connection', 'busy', 'unavailable', 'moved', 'quota'];

function isTransient({ code }: Failed): boolean {
  return TRANSIENT.includes(code);
}

function wordsOf({ refusals }: Failed): string {
  return refusals.map(({ message }) => message).join(' ');
}
