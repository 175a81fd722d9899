/** The bundle of screens that few people open: the board, a year's performance, contracts side by side, a record's history, and what is done to the workbook as a whole. */
import type { ScreensOf } from './fetched-screens.ts';
import { BoardScreen } from './screens/board-screen.tsx';
import { ContractsScreen } from './screens/contracts-screen.tsx';
import { HistoryScreen } from './screens/history-screen.tsx';
import { LogoScreen } from './screens/logo-screen.tsx';
import { PhotosScreen } from './screens/photos-screen.tsx';
import { PrepareScreen } from './screens/prepare-screen.tsx';
import { JournalScreen, UndoScreen } from './screens/workbook-screens.tsx';
import { YearScreen } from './screens/year-screen.tsx';

export const screens: ScreensOf<'lain'> = {
  capaian: ({ record, isWide }) => <YearScreen record={record} isWide={isWide} />,
  pihakketiga: ({ record, isWide }) => <ContractsScreen record={record} isWide={isWide} />,
  papan: ({ name, isWide }) => <BoardScreen id={name} isWide={isWide} />,
  foto: ({ name, record }) => <PhotosScreen sop={name} record={record} />,
  riwayat: ({ name, record }) => <HistoryScreen id={name} record={record} />,
  logo: () => <LogoScreen />,
  siapkan: () => <PrepareScreen />,
  jejak: () => <JournalScreen />,
  batalkan: () => <UndoScreen />,
};
