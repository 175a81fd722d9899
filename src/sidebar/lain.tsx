/** The bundle of screens that few people open: the board, a record's history, and what is done to the workbook as a whole. */
import type { ScreensOf } from './fetched-screens.ts';
import { BoardScreen } from './screens/board-screen.tsx';
import { HistoryScreen } from './screens/history-screen.tsx';
import { LogoScreen } from './screens/logo-screen.tsx';
import { PrepareScreen } from './screens/prepare-screen.tsx';
import { JournalScreen, UndoScreen } from './screens/workbook-screens.tsx';

export const screens: ScreensOf<'lain'> = {
  papan: ({ name, isWide }) => <BoardScreen id={name} isWide={isWide} />,
  riwayat: ({ name, record }) => <HistoryScreen id={name} record={record} />,
  logo: () => <LogoScreen />,
  siapkan: () => <PrepareScreen />,
  jejak: () => <JournalScreen />,
  batalkan: () => <UndoScreen />,
};
