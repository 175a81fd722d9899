/** Where the workbench keeps backups by itself, within the data folder. */
export const KEPT = 'cadangan';
