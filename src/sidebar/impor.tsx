/** The bundle of the import of lists: reading .csv, .xlsx and what was pasted, matching columns, preview. */
import type { ScreensOf } from './fetched-screens.ts';
import { ImportListsScreen, ImportScreen } from './screens/import-screen.tsx';

export const screens: ScreensOf<'impor'> = {
  impor: ({ name, isWide }) => (name === '' ? <ImportListsScreen /> : <ImportScreen id={name} isWide={isWide} />),
};
