/** The use cases of lokmin, by the names under which the sidebar calls them. */
import { command, query } from '../../host/use-case.ts';
import type { SopServer } from '../sop.ts';
import { arrangeAgenda, loadAgenda } from './arrange-agenda.ts';
import { makeAttendanceList, makeInvitation, makeMinutes } from './documents.ts';
import { lokminEvidence } from './evidence.ts';
import * as hold from './hold-lokmin.ts';
import { lokminHome } from './home.ts';
import { invite, loadInvited } from './invite.ts';
import { listLokmin } from './list-lokmin.ts';
import { openLokmin } from './open-lokmin.ts';
import { loadPlan, loadSchedule, planLokmin, rescheduleLokmin } from './plan-lokmin.ts';
import { loadRtl, planRtl } from './plan-rtl.ts';
import { loadAttendance, recordAttendance } from './record-attendance.ts';
import { loadDiscussion, recordDiscussion } from './record-discussion.ts';
import { loadProblems, recordProblems } from './record-problems.ts';
import { loadReview, reviewRtl } from './review-rtl.ts';
import { sendInvitation } from './send-invitation.ts';

export const lokminServer: SopServer<ReturnType<typeof lokminHome.queries>> = {
  sop: 'lokmin',
  home: lokminHome,
  evidence: lokminEvidence,
  useCases: {
    'lokmin.list': query(listLokmin),
    'lokmin.open': query(openLokmin),
    'lokmin.loadPlan': query(loadPlan),
    'lokmin.plan': command(planLokmin),
    'lokmin.loadSchedule': query(loadSchedule),
    'lokmin.reschedule': command(rescheduleLokmin),
    'lokmin.loadAgenda': query(loadAgenda),
    'lokmin.arrangeAgenda': command(arrangeAgenda),
    'lokmin.loadInvited': query(loadInvited),
    'lokmin.invite': command(invite),
    'lokmin.makeInvitation': command(makeInvitation),
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
    'lokmin.loadProblems': query(loadProblems),
    'lokmin.recordProblems': command(recordProblems),
    'lokmin.loadRtl': query(loadRtl),
    'lokmin.planRtl': command(planRtl),
    'lokmin.loadCommitment': query(hold.loadCommitment),
    'lokmin.recordCommitment': command(hold.recordCommitment),
    'lokmin.loadConclusion': query(hold.loadConclusion),
    'lokmin.recordConclusion': command(hold.recordConclusion),
    'lokmin.loadClosing': query(hold.loadClosing),
    'lokmin.closeMeeting': command(hold.closeMeeting),
    'lokmin.makeMinutes': command(makeMinutes),
    'lokmin.loadReopening': query(hold.loadReopening),
    'lokmin.reopen': command(hold.reopenMeeting),
  },
};
