/** Something that waits for a person, as the home screen tells it. */

export type Tone = 'late' | 'soon' | 'plain' | 'ok';

export interface Notice {
  readonly text: string;
  readonly detail: string;
  readonly tone: Tone;
  readonly tag: string;
  readonly route: string;
  /** Who is to act; empty when it is nobody's alone. */
  readonly person: string;
}
