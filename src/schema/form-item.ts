/** The Google Form face of a field. Plain data: the host turns it into FormApp calls, the workbench into a page. */

export type FormItem = FormQuestion & { readonly title: string; readonly help: string; readonly required: boolean };

/** What a kind of field decides; title, help and "required" come from the field itself. */
export type FormQuestion =
  | { readonly type: 'TEXT' | 'PARAGRAPH_TEXT'; readonly validation?: FormTextValidation }
  | { readonly type: 'DATE' | 'TIME' }
  | { readonly type: 'MULTIPLE_CHOICE' | 'LIST' | 'CHECKBOX'; readonly choices: readonly string[] };

export type FormTextValidation =
  | { readonly rule: 'email' | 'url'; readonly message: string }
  | { readonly rule: 'number'; readonly min: number; readonly max: number; readonly wholeOnly: boolean; readonly message: string }
  | { readonly rule: 'maxLength'; readonly length: number; readonly message: string }
  | { readonly rule: 'pattern'; readonly pattern: string; readonly message: string };
