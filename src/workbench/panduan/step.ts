/** One thing that a person does or sees, as a page of the guide tells it. For tests. */

/** A caption as it stands, or one with parts left out: `Tandai sisanya hadir …`. */
export type Caption = string | RegExp;

export interface Entry {
  readonly field: string;
  readonly text: string;
}

export type Step =
  | { readonly does: 'menu'; readonly entry: string }
  | { readonly does: 'press'; readonly caption: Caption; readonly role: 'button' | 'link' }
  | { readonly does: 'key'; readonly key: string }
  | { readonly does: 'step'; readonly title: string }
  /** A card of the home screen, under “Kegiatan”. */
  | { readonly does: 'activity'; readonly title: string }
  /** A record, a card or a line of a list, by words in its caption. */
  | { readonly does: 'open'; readonly words: RegExp }
  | { readonly does: 'unfold'; readonly title: string }
  | { readonly does: 'type'; readonly entries: readonly Entry[]; readonly newest: boolean }
  | { readonly does: 'choose'; readonly choice: string; readonly field: string; readonly newest: boolean }
  | { readonly does: 'mark'; readonly caption: string }
  | { readonly does: 'see'; readonly words: Caption }
  | { readonly does: 'receive'; readonly caption: Caption; readonly name: Caption; readonly holds: readonly string[] }
  | { readonly does: 'sheet'; readonly name: string }
  /** In the row that is selected. */
  | { readonly does: 'column'; readonly column: string; readonly text: string }
  | { readonly does: 'file'; readonly file: string; readonly field: string }
  | { readonly does: 'day'; readonly today: string }
  | { readonly does: 'person'; readonly name: string };
