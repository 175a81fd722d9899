/** The bundle of the dashboard. */
import type { ScreensOf } from './fetched-screens.ts';
import { DashboardScreen } from './screens/dashboard-screen.tsx';

export const screens: ScreensOf<'dasbor'> = {
  dasbor: ({ isWide }) => <DashboardScreen isWide={isWide} />,
};
