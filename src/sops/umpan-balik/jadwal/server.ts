/** The use cases of the schedule, by the names under which the sidebar calls them. */
import { command, query } from '../../../host/use-case.ts';
import { maintain } from '../../../registers/register.ts';
import type { SopServer } from '../../sop.ts';
import { jadwalEvidence } from './evidence.ts';
import * as hold from './hold-activity.ts';
import { jadwalHome } from './home.ts';
import { jadwalRegister } from './jadwal-register.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { listActivities } from './list-activities.ts';
import { makeReport } from './make-report.ts';
import { loadYearReport, makeYearReport } from './make-year-report.ts';
import { loadRtl, planRtl } from './plan-rtl.ts';
import { loadYear, planYear } from './plan-year.ts';
import { loadFeedback, recordFeedback } from './record-feedback.ts';
import { showActivity } from './show-activity.ts';

export const jadwalServer: SopServer<ReturnType<typeof jadwalHome.queries>> = {
  sop: 'jadwal',
  records: kegiatanTable,
  home: jadwalHome,
  evidence: jadwalEvidence,
  useCases: {
    ...maintain(jadwalRegister),
    'jadwal.list': query(listActivities),
    'jadwal.open': query(showActivity),
    'jadwal.loadYear': query(loadYear),
    'jadwal.planYear': command(planYear),
    'jadwal.loadRealisation': query(hold.loadRealisation),
    'jadwal.realise': command(hold.realise),
    'jadwal.loadCancelling': query(hold.loadCancelling),
    'jadwal.cancel': command(hold.cancel),
    'jadwal.loadResult': query(hold.loadResult),
    'jadwal.recordResult': command(hold.recordResult),
    'jadwal.loadFeedback': query(loadFeedback),
    'jadwal.recordFeedback': command(recordFeedback),
    'jadwal.loadRtl': query(loadRtl),
    'jadwal.planRtl': command(planRtl),
    'jadwal.loadEvaluation': query(hold.loadEvaluation),
    'jadwal.evaluate': command(hold.evaluate),
    'jadwal.makeReport': command(makeReport),
    'jadwal.loadYearReport': query(loadYearReport),
    'jadwal.makeYearReport': command(makeYearReport),
  },
};
