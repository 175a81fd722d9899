/** The bundle of SOP documents: a revision as it reads, and how a SOP is followed. Source: PK-0, LM-0, UB-0, KA-0, LM-17. */
import type { ScreensOf } from './fetched-screens.ts';
import { NaskahScreen } from './screens/naskah-screen.tsx';
import { TilikScreen } from './screens/tilik-screen.tsx';

export const screens: ScreensOf<'naskah'> = {
  naskah: ({ record, part, isWide }) => <NaskahScreen record={record} revision={part} isWide={isWide} />,
  tilik: ({ record, isWide }) => <TilikScreen record={record} isWide={isWide} />,
};
