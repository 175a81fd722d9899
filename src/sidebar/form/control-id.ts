/** The id of the control that edits the value at a path (`plans.2.due`). */
export function controlId(path: string): string {
  return `isian-${path.replace(/\./g, '-')}`;
}
