/** Times the built engine on the notulen, beside the floor, in turns. */
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import type { DocumentEngine } from '../../../src/host/document-engine.ts';
import type { BuiltProduct } from '../product.ts';
import { median, timed } from '../statistics.ts';
import type { Floor, floor } from './floor.ts';
import type { FillJob } from './minutes.ts';
import { minutesJob } from './minutes.ts';

export interface DocumentTimes {
  readonly rows: number;
  /** Medians in milliseconds. `first`: the first document of a fresh execution. */
  readonly product: number;
  /** The quickest of the product's. */
  readonly best: number;
  readonly first: number;
  readonly floor: number;
  /** The floor and compiling: docxtemplater as it is used everywhere. */
  readonly plain: number;
}

let evaluations = 0;

/**
 * As the product evaluates it. Not in a context of node:vm: there each global name is looked up through a hook, which no execution
 * in Apps Script pays. V8 keeps what it compiled by its text: a new comment makes it compile again.
 */
function evaluated<T>(source: string, name: string): T {
  const evaluate = new Function(`${source}\n/* ${evaluations++} */ return ${name};`) as () => T;
  return evaluate();
}

export async function measureDocuments(root: string, product: BuiltProduct): Promise<DocumentTimes[]> {
  const source = product.text('documents.html');
  const bundle = await floorBundle(root);
  const template = (name: string) => product.text(`templates/${name}.html`).trim();
  const plan = [
    { rows: 60, warmUps: 20, runs: 31 },
    { rows: 2000, warmUps: 3, runs: 15 },
  ];
  return plan.map(({ rows, warmUps, runs }) => timesOf(source, bundle, minutesJob(rows, template), rows, warmUps, runs));
}

function timesOf(source: string, bundle: string, job: FillJob, rows: number, warmUps: number, runs: number): DocumentTimes {
  const first = Array.from({ length: 5 }, () => timed(filling(evaluated(source, 'AdmenDocuments'), job)));
  const fill = filling(evaluated(source, 'AdmenDocuments'), job);
  const theirs = evaluated<{ floor: typeof floor }>(bundle, 'BenchFloor');
  const least = () => theirs.floor(() => performance.now(), job.template, job.data);
  const pairs = Array.from({ length: warmUps + runs }, () => ({ product: timed(fill), floor: least() })).slice(warmUps);
  return {
    rows,
    first: median(first),
    product: median(pairs.map((pair) => pair.product)),
    best: Math.min(...pairs.map((pair) => pair.product)),
    floor: median(pairs.map((pair) => floorMs(pair.floor))),
    plain: median(pairs.map((pair) => floorMs(pair.floor) + pair.floor.compile)),
  };
}

function filling(engine: DocumentEngine, { template, data, options }: FillJob): () => void {
  return () => {
    const filled = engine.fill(template, data, options);
    if (!filled.ok) throw new Error(filled.faults.join('\n'));
  };
}

function floorMs({ inflate, render, deflate }: Floor): number {
  return inflate + render + deflate;
}

async function floorBundle(root: string): Promise<string> {
  const result = await esbuild.build({
    entryPoints: [join(root, 'scripts/bench/documents/floor.ts')],
    globalName: 'BenchFloor',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    platform: 'browser',
    logLevel: 'warning',
  });
  return result.outputFiles[0]?.text ?? '';
}
