/** The use cases of lokmin, by the names under which the sidebar calls them. */
import { command, query } from '../../host/use-case.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import type { SopServer } from '../sop.ts';
import { arrangeAgenda, loadAgenda } from './arrange-agenda.ts';
import { matterUseCases } from './bahan/use-cases.ts';
import { lokminEvidence } from './bukti-pkp/evidence.ts';
import { lokminDashboard } from './dashboard.ts';
import { makeAttendanceList, makeCommitment, makeInvitation, makeMinutes, makePartnerInvitation } from './dokumen/documents.ts';
import { sendInvitation } from './dokumen/send-invitation.ts';
import { photoUseCases } from './foto/use-cases.ts';
import * as hold from './hold-lokmin.ts';
import { lokminHome } from './home.ts';
import { invite, loadInvited } from './invite.ts';
import { loadPlan, planLokmin } from './jadwal/plan-lokmin.ts';
import { loadSchedule, rescheduleMeeting } from './jadwal/reschedule.ts';
import { runUseCases } from './jalankan/use-cases.ts';
import { indikatorImport } from './kinerja/import-indicators.ts';
import { performanceUseCases } from './kinerja/use-cases.ts';
import { reportUseCases } from './lapor/use-cases.ts';
import { packetUseCases } from './laporan/use-cases.ts';
import { unitReportUseCases } from './laporan-unit/use-cases.ts';
import { listLokmin } from './list-lokmin.ts';
import { openLokmin } from './open-lokmin.ts';
import { loadPreparation, prepareMeeting } from './persiapan/prepare.ts';
import { loadRtl, planRtl } from './plan-rtl.ts';
import { loadAttendance, recordAttendance } from './record-attendance.ts';
import { loadCommitment, recordCommitment } from './record-commitment.ts';
import { loadDiscussion, recordDiscussion } from './record-discussion.ts';
import { loadInformation, recordInformation } from './record-information.ts';
import { loadProblems, recordProblems } from './record-problems.ts';
import { drawUpNextMonth } from './rencana/draw-up.ts';
import { loadReview, reviewRtl } from './review-rtl.ts';
import { loadSeries, planSeries } from './seri/plan-series.ts';

export const lokminServer: SopServer<ReturnType<typeof lokminHome.queries>> = {
  sop: 'lokmin',
  records: rapatTable,
  home: lokminHome,
  evidence: lokminEvidence,
  dashboard: lokminDashboard,
  imports: [indikatorImport],
  useCases: {
    'lokmin.list': query(listLokmin),
    'lokmin.open': query(openLokmin),
    'lokmin.loadPlan': query(loadPlan),
    'lokmin.plan': command(planLokmin),
    'lokmin.loadSchedule': query(loadSchedule),
    'lokmin.reschedule': command(rescheduleMeeting),
    'lokmin.loadSeries': query(loadSeries),
    'lokmin.planSeries': command(planSeries),
    'lokmin.loadPreparation': query(loadPreparation),
    'lokmin.prepare': command(prepareMeeting),
    'lokmin.loadAgenda': query(loadAgenda),
    'lokmin.arrangeAgenda': command(arrangeAgenda),
    'lokmin.loadInvited': query(loadInvited),
    'lokmin.invite': command(invite),
    'lokmin.makeInvitation': command(makeInvitation),
    'lokmin.makePartnerInvitation': command(makePartnerInvitation),
    'lokmin.sendInvitation': command(sendInvitation),
    'lokmin.makeAttendanceList': command(makeAttendanceList),
    'lokmin.loadOpening': query(hold.loadOpening),
    'lokmin.openMeeting': command(hold.openMeeting),
    'lokmin.loadAttendance': query(loadAttendance),
    'lokmin.recordAttendance': command(recordAttendance),
    'lokmin.loadReview': query(loadReview),
    'lokmin.reviewRtl': command(reviewRtl),
    'lokmin.loadDiscussion': query(loadDiscussion),
    'lokmin.recordDiscussion': command(recordDiscussion),
    'lokmin.loadInformation': query(loadInformation),
    'lokmin.recordInformation': command(recordInformation),
    'lokmin.loadProblems': query(loadProblems),
    'lokmin.recordProblems': command(recordProblems),
    'lokmin.loadRtl': query(loadRtl),
    'lokmin.planRtl': command(planRtl),
    'lokmin.susunRpk': command(drawUpNextMonth),
    'lokmin.loadCommitment': query(loadCommitment),
    'lokmin.recordCommitment': command(recordCommitment),
    'lokmin.makeCommitment': command(makeCommitment),
    'lokmin.loadConclusion': query(hold.loadConclusion),
    'lokmin.recordConclusion': command(hold.recordConclusion),
    'lokmin.loadClosing': query(hold.loadClosing),
    'lokmin.closeMeeting': command(hold.closeMeeting),
    'lokmin.makeMinutes': command(makeMinutes),
    'lokmin.loadReopening': query(hold.loadReopening),
    'lokmin.reopen': command(hold.reopenMeeting),
    ...performanceUseCases,
    ...unitReportUseCases,
    ...photoUseCases,
    ...reportUseCases,
    ...runUseCases,
    ...matterUseCases,
    ...packetUseCases,
  },
};
