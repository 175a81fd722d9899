/** Keeps what proves the steps out of the sidebar's bundle: the server asks the proofs, and the sidebar shows their answers. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Only what manifests take from a `proofs.ts` is emptied; whoever else imports one gets it whole. */
export const withoutProofs: Plugin = {
  name: 'without-proofs',
  setup(build) {
    build.onResolve({ filter: /\/proofs\.ts$/ }, ({ path, importer }) =>
      /\b(?:sop|steps)\.ts$/.test(importer)
        ? { path: join(dirname(importer), path), namespace: 'proofs', sideEffects: false }
        : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'proofs' }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map((match) => match[1]);
      // Some are called to make a proof, some results are spread into a step: a function that answers itself serves both.
      return { contents: ['const none = () => none;', ...names.map((name) => `export const ${name} = none;`)].join('\n') };
    });
  },
};
