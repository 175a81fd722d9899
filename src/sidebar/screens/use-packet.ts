/** The making of a packet as the screen sees it: how far it is, why it stopped, and the file at its end. */
import { useRef, useState } from 'preact/hooks';
import type { Completeness, CompletenessRow } from '../../sops/lokmin/laporan/completeness-view.ts';
import type { DownloadFile } from '../parts/download.ts';
import { download } from '../parts/download.ts';
import { ask } from '../server.ts';
import type { Failed, Job, MadePaper } from './packet.ts';
import { jobsFor, makePapers } from './packet.ts';
import { packetEntries, packetName } from './packet-entries.ts';
import { zipPacket } from './zip-packet.ts';

export type PacketState =
  | { readonly phase: 'choosing'; readonly isCancelled: boolean }
  | { readonly phase: 'making'; readonly done: number; readonly total: number; readonly job: Job; readonly isStopping: boolean }
  | { readonly phase: 'stopped'; readonly done: number; readonly total: number; readonly reply: Failed }
  | { readonly phase: 'made'; readonly file: DownloadFile; readonly count: number; readonly missing: number };

export interface PacketWork {
  readonly state: PacketState;
  start(rows: readonly CompletenessRow[], isWholeYear: boolean): void;
  /** Goes on where the connection failed. */
  goOn(): void;
  cancel(): void;
}

interface Order {
  readonly rows: readonly CompletenessRow[];
  readonly isWholeYear: boolean;
  readonly jobs: readonly Job[];
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export function usePacket(completeness: Completeness): PacketWork {
  const [state, setState] = useState<PacketState>({ phase: 'choosing', isCancelled: false });
  const order = useRef<Order>({ rows: [], isWholeYear: true, jobs: [] });
  const made = useRef<readonly MadePaper[]>([]);
  const isCancelled = useRef(false);

  const work = async () => {
    const { jobs } = order.current;
    const result = await makePapers({
      jobs,
      made: made.current,
      make: ({ useCase, record }) => ask(useCase, { record, isCopy: true }),
      told: (done, job) => setState({ phase: 'making', done, total: jobs.length, job, isStopping: false }),
      isCancelled: () => isCancelled.current,
      wait,
    });
    made.current = result.made;
    if (result.isWhole) finish();
    else if (result.stopped === null) setState({ phase: 'choosing', isCancelled: true });
    else setState({ phase: 'stopped', done: result.made.length, total: jobs.length, reply: result.stopped });
  };

  const finish = () => {
    const { rows, isWholeYear } = order.current;
    const now = new Date();
    const at = now.toLocaleString('id-ID', { dateStyle: 'long', timeStyle: 'short' });
    const entries = packetEntries({ completeness, rows, made: made.current, at });
    const file = zipPacket(packetName(completeness.year, rows, isWholeYear), entries, now);
    const papers = rows.flatMap(({ meeting }) => meeting?.papers ?? []);
    const count = made.current.filter((paper) => paper.file !== null).length;
    setState({ phase: 'made', file, count, missing: papers.length - count });
    download(file);
  };

  return {
    state,
    start: (rows, isWholeYear) => {
      order.current = { rows, isWholeYear, jobs: jobsFor(rows) };
      made.current = [];
      isCancelled.current = false;
      work();
    },
    goOn: () => {
      isCancelled.current = false;
      work();
    },
    cancel: () => {
      isCancelled.current = true;
      setState((now) => (now.phase === 'making' ? { ...now, isStopping: true } : { phase: 'choosing', isCancelled: true }));
    },
  };
}
