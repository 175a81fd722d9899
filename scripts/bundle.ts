/** How every bundle of the product is made. */
import * as esbuild from 'esbuild';

/** What all bundles share: the syntax that Apps Script's V8 reads. */
const COMMON = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const;

export interface Bundle {
  readonly script: string;
  /** Of the stylesheet among the entry points; empty without one. */
  readonly style: string;
  readonly metafile: esbuild.Metafile;
}

/** Paths in the metafile, and those of `options`, are seen from `root`. */
export async function bundle(root: string, options: esbuild.BuildOptions): Promise<Bundle> {
  const files = await esbuild.build({ ...COMMON, absWorkingDir: root, outdir: 'dist', metafile: true, ...options });
  const textOf = (ending: string) => files.outputFiles?.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css'), metafile: files.metafile as esbuild.Metafile };
}
