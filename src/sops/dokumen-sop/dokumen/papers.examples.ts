/** What tests of the papers of naskah share: how a paper is made, what it says, and how a draft is edited. */
import { paragraphTexts, partOf } from '../../../documents/docx.examples.ts';
import type { Filled } from '../../../schema/index.ts';

/** Who can call use cases. */
interface Desk {
  done<T>(name: string, input?: object): T;
}

export interface Made {
  readonly message: string;
  readonly letterNumber: string;
  readonly file: { readonly name: string; readonly base64: string };
}

/** Of a revision (`part`), or of the one that people look at first. */
export function make(office: Desk, record: string, part = ''): Made {
  return office.done<Made>('dokumenSop.makeDocument', { record, part });
}

/** The words of a part, a paragraph each, without the empty ones. */
export function paragraphsOf({ file }: Made, part = 'word/document.xml'): string[] {
  return paragraphTexts(partOf(file.base64, part))
    .map((words) => words.trim())
    .filter((words) => words !== '');
}

export type Values = Readonly<Record<string, unknown>>;

/** Loads a form of the draft, changes its values, and saves it. */
export function edit(office: Desk, form: 'Sections' | 'Steps' | 'Head', record: string, fill: (values: Values) => object): void {
  const { values, seen } = office.done<Filled>(`dokumenSop.load${form}`, { record });
  office.done(`dokumenSop.save${form}`, { record, seen, values: fill(values) });
}
