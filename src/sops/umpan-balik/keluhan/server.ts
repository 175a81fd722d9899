/** The use cases of umpan balik, by the names under which the sidebar calls them. */
import { command, query } from '../../../host/use-case.ts';
import { maintain } from '../../../registers/register.ts';
import type { SopServer } from '../../sop.ts';
import { formulirUseCases } from '../formulir/server.ts';
import { laporanUseCases } from '../laporan/server.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { loadFromMeeting, proposeToMeeting, recordFromMeeting } from './bring-to-meeting.ts';
import { umpanBalikDashboard } from './dashboard.ts';
import * as decide from './decide-keluhan.ts';
import * as distribute from './distribute-keluhan.ts';
import { umpanBalikEvidence } from './evidence.ts';
import * as finish from './finish-keluhan.ts';
import { umpanBalikHome } from './home.ts';
import * as identify from './identify-keluhan.ts';
import { bookImport } from './import-book.ts';
import { keluhanBoard, listKeluhan } from './list-keluhan.ts';
import { openKeluhan } from './open-keluhan.ts';
import { loadEntryRtl, planEntryRtl } from './plan-rtl.ts';
import { loadNew, recordKeluhan } from './record-keluhan.ts';
import { askSimilar } from './similar.ts';
import { kategoriRegister, kelasRegister } from './sop.ts';

export const umpanBalikServer: SopServer<ReturnType<typeof umpanBalikHome.queries>> = {
  sop: 'umpanBalik',
  records: umpanBalikTable,
  home: umpanBalikHome,
  evidence: umpanBalikEvidence,
  dashboard: umpanBalikDashboard,
  imports: [bookImport],
  useCases: {
    ...maintain(kelasRegister),
    ...maintain(kategoriRegister),
    ...laporanUseCases,
    ...formulirUseCases,
    'umpanBalik.list': query(listKeluhan),
    'umpanBalik.open': query(openKeluhan),
    'umpanBalik.board': query(keluhanBoard),
    'umpanBalik.loadNew': query(loadNew),
    'umpanBalik.similar': query(askSimilar),
    'umpanBalik.record': command(recordKeluhan),
    'umpanBalik.loadFromMeeting': query(loadFromMeeting),
    'umpanBalik.recordFromMeeting': command(recordFromMeeting),
    'umpanBalik.proposeToMeeting': command(proposeToMeeting),
    'umpanBalik.loadData': query(identify.loadData),
    'umpanBalik.saveData': command(identify.saveData),
    'umpanBalik.loadIdentify': query(identify.loadIdentify),
    'umpanBalik.identify': command(identify.identify),
    'umpanBalik.loadSettle': query(identify.loadSettle),
    'umpanBalik.settle': command(identify.settle),
    'umpanBalik.loadDistribute': query(distribute.loadDistribute),
    'umpanBalik.distribute': command(distribute.distribute),
    'umpanBalik.loadAlternatives': query(distribute.loadAlternatives),
    'umpanBalik.giveAlternatives': command(distribute.giveAlternatives),
    'umpanBalik.loadDecide': query(decide.loadDecide),
    'umpanBalik.decide': command(decide.decide),
    'umpanBalik.loadApprove': query(decide.loadApprove),
    'umpanBalik.approve': command(decide.approve),
    'umpanBalik.loadExecute': query(finish.loadExecute),
    'umpanBalik.execute': command(finish.execute),
    'umpanBalik.loadAnswer': query(finish.loadAnswer),
    'umpanBalik.answer': command(finish.answer),
    'umpanBalik.loadRating': query(finish.loadRating),
    'umpanBalik.rate': command(finish.rate),
    'umpanBalik.loadRtl': query(loadEntryRtl),
    'umpanBalik.planRtl': command(planEntryRtl),
    'umpanBalik.loadClose': query(finish.loadClose),
    'umpanBalik.close': command(finish.close),
    'umpanBalik.loadReopen': query(finish.loadReopen),
    'umpanBalik.reopen': command(finish.reopen),
  },
};
