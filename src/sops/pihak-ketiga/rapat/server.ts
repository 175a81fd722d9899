/** The use cases of monitoring meetings, by the names under which the sidebar calls them. */
import { command, query } from '../../../host/use-case.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { homeOfMeetings } from '../../meeting-notices.ts';
import type { SopServer } from '../../sop.ts';
import { makeInvitation, makeMinutes, makeTaskSheets } from '../dokumen/papers.ts';
import { sendInvitation } from '../dokumen/send-invitation.ts';
import { closeMonitoring, loadClosing } from './close-monitoring.ts';
import { loadDistribution, recordDistribution, sendMinutes } from './distribute.ts';
import { listMonitoring } from './list-monitoring.ts';
import { openMonitoring } from './open-monitoring.ts';
import { appoint, loadAppointment, loadPlan, planMonitoring } from './plan-monitoring.ts';
import { loadOwnPart, loadRtl, planOwnPart, planRtl } from './plan-rtl.ts';
import * as found from './record-findings.ts';
import { agree, loadAgreement, loadAlternatives, recordAlternatives } from './solutions.ts';

const home = homeOfMeetings('monitoring');

export const monitoringServer: SopServer<ReturnType<typeof home.queries>> = {
  sop: 'monitoring',
  records: rapatTable,
  home,
  useCases: {
    'monitoring.list': query(listMonitoring),
    'monitoring.open': query(openMonitoring),
    'monitoring.loadPlan': query(loadPlan),
    'monitoring.plan': command(planMonitoring),
    'monitoring.loadAppointment': query(loadAppointment),
    'monitoring.appoint': command(appoint),
    'monitoring.loadAnalysis': query(found.loadAnalysis),
    'monitoring.analyse': command(found.analyse),
    'monitoring.loadProblems': query(found.loadProblems),
    'monitoring.recordProblems': command(found.recordProblems),
    'monitoring.loadPotential': query(found.loadPotential),
    'monitoring.recordPotential': command(found.recordPotential),
    'monitoring.loadAlternatives': query(loadAlternatives),
    'monitoring.recordAlternatives': command(recordAlternatives),
    'monitoring.loadAgreement': query(loadAgreement),
    'monitoring.agree': command(agree),
    'monitoring.loadRtl': query(loadRtl),
    'monitoring.planRtl': command(planRtl),
    'monitoring.loadOwnPart': query(loadOwnPart),
    'monitoring.planOwnPart': command(planOwnPart),
    'monitoring.loadClosing': query(loadClosing),
    'monitoring.close': command(closeMonitoring),
    'monitoring.loadDistribution': query(loadDistribution),
    'monitoring.recordDistribution': command(recordDistribution),
    'monitoring.makeInvitation': command(makeInvitation),
    'monitoring.sendInvitation': command(sendInvitation),
    'monitoring.makeMinutes': command(makeMinutes),
    'monitoring.makeTaskSheets': command(makeTaskSheets),
    'monitoring.sendMinutes': command(sendMinutes),
  },
};
