/** Loops that begin inside an element and end outside it: docxtemplater lets some through, and Word would not open the result. */
import type Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import { textOf } from './archive.ts';
import type { Entry, Loop } from './compiled-tokens.ts';
import { compiledParts, isLoop, isStatic } from './compiled-tokens.ts';
import { paragraphAt, paragraphsOf } from './places.ts';
import { isRepeatable } from './xml-balance.ts';

export function cutLoops(document: Docxtemplater, zip: PizZip): string[] {
  return compiledParts(document).flatMap(([part, entries]) =>
    loopsIn(entries)
      .filter((loop) => !isRepeatable(xmlOf(loop)))
      .map((loop) => fault(loop, part, zip)),
  );
}

function loopsIn(entries: readonly Entry[]): Loop[] {
  return entries.filter(isLoop).flatMap((loop) => [loop, ...loopsIn(loop.subparsed)]);
}

/** As it stands in the template, loops inside written once: these are judged by themselves. */
function xmlOf(loop: Loop): string {
  return loop.subparsed.map((entry) => (isLoop(entry) ? xmlOf(entry) : isStatic(entry) ? entry.value : '')).join('');
}

function fault(loop: Loop, part: string, zip: PizZip): string {
  const paragraph = paragraphAt(paragraphsOf(textOf(zip, part), part), loop.offset ?? -1);
  return `Bagian {#${String(loop.value)}} terpotong: ${paragraph?.place ?? `bagian ${part}`}. Letakkan pembuka dan penutupnya dalam tabel yang sama, atau dalam paragraf yang sama; jangan salah satunya di dalam tautan atau kontrol konten.`;
}
