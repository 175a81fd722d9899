/** The bundle that makes files and paper of registers. */
import type { ScreensOf } from './fetched-screens.ts';
import { ExportScreen } from './screens/export-screen.tsx';

export const screens: ScreensOf<'ekspor'> = {
  ekspor: ({ name, isWide }) => <ExportScreen list={name} isWide={isWide} />,
};
