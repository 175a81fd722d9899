/** How long the built engine takes to refuse what would do harm: zip bombs, honest and lying, and a file with macros. */
import type { DocumentEngine } from '../../../src/host/document-engine.ts';
import { BROKEN_COPIES, bomb } from '../../../src/registers/templat/broken-copies.examples.ts';
import type { BuiltProduct } from '../product.ts';
import { timed } from '../statistics.ts';

export interface Refusal {
  readonly what: string;
  readonly ms: number;
}

export function measureRefusals(product: BuiltProduct): readonly Refusal[] {
  const engine = (new Function(`${product.text('documents.html')}; return AdmenDocuments;`) as () => DocumentEngine)();
  const macro = BROKEN_COPIES.find(({ how }) => how === 'a macro')?.file ?? '';
  const files = [
    ['a zip bomb that declares 1.5 GB', bomb(60, 1_500_000_000)],
    ['a zip bomb of 200 MB that declares 9 MB', bomb(200, 9_000_000)],
    ['a file with macros', macro],
  ] as const;
  return files.map(([what, file]) => ({
    what,
    ms: timed(() => {
      if (engine.fill(file, {}, { date: '2026-10-08', loops: {}, pictures: {} }).ok) throw new Error(`${what} was filled.`);
    }),
  }));
}
