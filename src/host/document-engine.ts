/** What the document engine offers: it is built apart and evaluated only when a document is made. */
import type { DocumentRow } from '../schema/index.ts';
import type { Drawing, FlowStep, Room } from './flowchart.ts';

export interface DocumentEngine {
  /** The filled document, or what is wrong with the template. */
  fill(templateBase64: string, data: DocumentRow, options: FillOptions): FillResult;
  /** The tags that a template uses, as written. */
  tags(templateBase64: string): readonly string[];
  /** A QR code of the text as a PNG in base64, for a picture of a template. */
  qr(text: string): string;
  /** The chart of a procedure, one drawing a page; none of no steps. */
  flowchart(steps: readonly FlowStep[], room: Room): readonly Drawing[];
}

export interface FillOptions {
  /** The day in the file's own dates (`YYYY-MM-DD`); the same day, data and template give the same bytes. */
  readonly date: string;
  /** Tags of the rows of each list, so that a template is checked also against an empty one. */
  readonly loops: Readonly<Record<string, readonly string[]>>;
  /**
   * Every picture that a template may show, by the alt text of the picture it replaces (`logo kiri`): base64 of a PNG, or `null`
   * when the office has none; its place is then invisible.
   */
  readonly pictures: Readonly<Record<string, string | null>>;
  /**
   * The data of every native chart that a template may show, by the alt text of the chart (`{%grafik saluran}`). Staff style the
   * chart in Word; only its categories, series and values are replaced. A chart without categories becomes invisible.
   */
  readonly charts?: Readonly<Record<string, ChartData>>;
  /** Drawings by the words of the tag (`{@Bagan alir}`, alone in a paragraph) that each of them replaces; of an empty list nothing is left. */
  readonly drawings?: Readonly<Record<string, readonly Drawing[]>>;
}

export interface ChartData {
  readonly categories: readonly string[];
  /** As many values as there are categories; `null` is a gap. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** A broken template is an answer, not a crash: every fault with its place, in Indonesian. */
export type FillResult =
  | { readonly ok: true; readonly base64: string; readonly sha256: string }
  | { readonly ok: false; readonly faults: readonly string[] };
