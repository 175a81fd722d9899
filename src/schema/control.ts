/** The form face of a field: which control the sidebar draws. Plain data. */

export type Control =
  | {
      readonly type: 'text';
      readonly inputMode: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url';
      readonly suffix?: string;
      readonly prefix?: string;
    }
  | { readonly type: 'longText'; readonly rows: number }
  | { readonly type: 'date' }
  | { readonly type: 'time' }
  /** Few short choices are drawn as chips, more as a select box. */
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'multipleChoice'; readonly choices: readonly string[] }
  /** Rows of another table; the form's loader supplies them under the table's name. */
  | { readonly type: 'reference'; readonly table: string }
  | { readonly type: 'readOnly' }
  | { readonly type: 'list'; readonly itemName: string };
