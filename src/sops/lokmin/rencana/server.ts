/** The use cases of RPK and RUK, by the names under which the sidebar calls them. */
import { command, query } from '../../../host/use-case.ts';
import type { SopServer } from '../../sop.ts';
import { agreePlan, loadAgreement } from './agree.ts';
import { beginPlan, loadBegin } from './begin-plan.ts';
import { drawUp } from './draw-up.ts';
import { loadLines, saveMonthly, saveYearly } from './edit-lines.ts';
import { rencanaEvidence } from './evidence.ts';
import { rencanaHome } from './home.ts';
import { listPlans } from './list-plans.ts';
import { makePlanDocument } from './make-plan-document.ts';
import { openPlan } from './open-plan.ts';
import { loadRealisation, realisePlan } from './realise.ts';
import { rencanaTable } from './rencana.table.ts';
import { showInSheet } from './show-in-sheet.ts';

export const rencanaServer: SopServer<ReturnType<typeof rencanaHome.queries>> = {
  sop: 'rencana',
  records: rencanaTable,
  home: rencanaHome,
  evidence: rencanaEvidence,
  useCases: {
    'rencana.list': query(listPlans),
    'rencana.open': query(openPlan),
    'rencana.loadBegin': query(loadBegin),
    'rencana.begin': command(beginPlan),
    'rencana.susun': command(drawUp),
    'rencana.loadLines': query(loadLines),
    'rencana.saveMonthly': command(saveMonthly),
    'rencana.saveYearly': command(saveYearly),
    'rencana.loadAgreement': query(loadAgreement),
    'rencana.agree': command(agreePlan),
    'rencana.loadRealisation': query(loadRealisation),
    'rencana.realise': command(realisePlan),
    'rencana.makeDocument': command(makePlanDocument),
    'rencana.layOutSheet': command(showInSheet),
  },
};
