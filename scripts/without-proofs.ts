/** Keeps out of the sidebar's bundle what only the server uses: the proofs of steps, whose answers the sidebar shows, and the texts of the rubric. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** The table of rubrics starts with these rows in a new workbook: "Siapkan buku kerja" writes them, on the server. */
const NO_RUBRIC = "export const LAMPIRAN_2_NAME = ''; export const LAMPIRAN_2 = [];";

/** Only what manifests take from a `proofs.ts` is emptied; whoever else imports one gets it whole. */
export const withoutProofs: Plugin = {
  name: 'without-proofs',
  setup(build) {
    build.onResolve({ filter: /\/proofs\.ts$/ }, ({ path, importer }) =>
      /\b(?:sop|steps)\.ts$/.test(importer)
        ? { path: join(dirname(importer), path), namespace: 'proofs', sideEffects: false }
        : undefined,
    );
    build.onLoad({ filter: /\/lampiran-2\.ts$/ }, () => ({ contents: NO_RUBRIC }));
    build.onLoad({ filter: /./, namespace: 'proofs' }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map((match) => match[1]);
      // Some are called to make a proof, some results are spread into a step: a function that answers itself serves both.
      return { contents: ['const none = () => none;', ...names.map((name) => `export const ${name} = none;`)].join('\n') };
    });
  },
};
