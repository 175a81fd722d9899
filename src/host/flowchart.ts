/** The flowchart of a procedure (Bagan Alir): the steps it is drawn from, and what a drawing is, as plain data (points, from the top left). */

/** The symbols of PermenPANRB 35/2012 that stand for a step. */
export type FlowSymbol = 'terminator' | 'process' | 'decision' | 'document' | 'connector';

/** A way that leads to the end of the chart. */
export const END = 'selesai';

export interface FlowStep {
  /** Unique in the list. */
  readonly id: string;
  readonly text: string;
  readonly symbol: FlowSymbol;
  /** Where it goes; of a decision: the way of "Ya". `null` is the next step of the list. */
  readonly next: string | null;
  /** Decisions only: the way of "Tidak". */
  readonly no: string | null;
  /** One of several ways side by side, with the marked steps right before and after it. */
  readonly isAlternative: boolean;
}

export interface Room {
  readonly width: number;
  /** A taller chart is split into several drawings. */
  readonly maxHeight: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly DrawnShape[];
  readonly lines: readonly DrawnLine[];
  readonly labels: readonly DrawnLabel[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `link` is the pentagon that leads to another page or from one. */
export type ShapeKind = FlowSymbol | 'link';

export interface DrawnShape {
  readonly kind: ShapeKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its text, broken so that it fits. */
  readonly lines: readonly string[];
  /** The step it stands for; `null` for what the drawing adds (Mulai, Selesai, letters). */
  readonly step: string | null;
}

/** Horizontal and vertical pieces; an arrowhead stands at the last point. */
export interface DrawnLine {
  readonly points: readonly Point[];
  readonly hasArrow: boolean;
}

export interface DrawnLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}
