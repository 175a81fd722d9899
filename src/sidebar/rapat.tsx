/** The bundle of the running meeting, fetched when one is opened to be held. Source: seed-001, Pelaksanaan. */
import type { ScreensOf } from './fetched-screens.ts';
import { RunScreen } from './screens/run-screen.tsx';

export const screens: ScreensOf<'rapat'> = {
  jalankan: ({ record, isWide }) => <RunScreen key={record} record={record} isWide={isWide} />,
};
