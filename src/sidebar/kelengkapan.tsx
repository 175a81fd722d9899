/** The bundle of what is complete of a year's meetings, and of the packet for assessors. Source: LM-17. */
import type { ScreensOf } from './fetched-screens.ts';
import { CompletenessScreen } from './screens/completeness-screen.tsx';

export const screens: ScreensOf<'kelengkapan'> = {
  kelengkapan: ({ name, isWide }) => <CompletenessScreen id={name} isWide={isWide} />,
};
