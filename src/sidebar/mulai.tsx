/** The bundle of "Mulai di sini": the steps from an empty workbook to the first record. */
import type { ScreensOf } from './fetched-screens.ts';
import { StartScreen } from './screens/start-screen.tsx';

export const screens: ScreensOf<'mulai'> = {
  mulai: () => <StartScreen />,
};
