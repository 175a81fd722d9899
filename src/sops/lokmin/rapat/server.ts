/** The use cases of meetings beside the lokmin bulanan; the papers are the same. */
import { command, query } from '../../../host/use-case.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { homeOfMeetings } from '../../meeting-notices.ts';
import type { SopServer } from '../../sop.ts';
import { makeAttendanceList, makeInvitation, makeMinutes, makePartnerInvitation } from '../dokumen/documents.ts';
import { sendInvitation } from '../dokumen/send-invitation.ts';
import { makeChecklist } from '../laporan/make-checklist.ts';
import { makeRtlRecap } from '../laporan/make-rtl-recap.ts';
import { listsMeetings } from '../list-lokmin.ts';
import { openRapat } from './other-meeting.ts';
import { loadOtherPlan, planRapat } from './plan-rapat.ts';

/** Who has not prepared for one, the lokmin's home tells of all meetings. */
const home = homeOfMeetings('rapat');

export const rapatServer: SopServer<ReturnType<typeof home.queries>> = {
  sop: 'rapat',
  records: rapatTable,
  home,
  useCases: {
    'rapat.list': query(listsMeetings('rapat')),
    'rapat.open': query(openRapat),
    'rapat.loadPlan': query(loadOtherPlan),
    'rapat.plan': command(planRapat),
    'rapat.makeInvitation': command(makeInvitation),
    'rapat.makePartnerInvitation': command(makePartnerInvitation),
    'rapat.sendInvitation': command(sendInvitation),
    'rapat.makeAttendanceList': command(makeAttendanceList),
    'rapat.makeMinutes': command(makeMinutes),
    'rapat.makeChecklist': command(makeChecklist),
    'rapat.makeRtlRecap': command(makeRtlRecap),
  },
};
