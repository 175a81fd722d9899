/** The bundle of the PKP screens, fetched when the first of them is opened. Source: seed-004. */
import type { ScreensOf } from './fetched-screens.ts';
import { ComparisonScreen } from './screens/comparison-screen.tsx';
import { ScoringScreen } from './screens/scoring-screen.tsx';

export const screens: ScreensOf<'penilaian'> = {
  nilai: ({ record, part, isWide }) => <ScoringScreen record={record} code={part} isWide={isWide} />,
  banding: ({ record }) => <ComparisonScreen record={record} />,
};
