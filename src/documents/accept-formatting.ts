/**
 * Formatting that was changed while Word tracked changes keeps its former state inside the new one. docxtemplater copies the
 * formatting of a run for each line of a value and would copy half of that, so the changes are accepted before.
 */
import type PizZip from 'pizzip';
import { textOf, textParts } from './archive.ts';

export function acceptFormatting(zip: PizZip): void {
  for (const part of textParts(zip)) {
    const xml = textOf(zip, part);
    const accepted = xml.replace(/<w:rPrChange[ >].*?<\/w:rPrChange>/gs, '');
    if (accepted !== xml) zip.file(part, accepted);
  }
}
