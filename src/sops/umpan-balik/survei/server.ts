/** The use cases of the survey, by the names under which the sidebar calls them. */
import { command, query } from '../../../host/use-case.ts';
import type { SopServer } from '../../sop.ts';
import * as close from './close-round.ts';
import { surveiDashboard } from './dashboard.ts';
import { makePublication, makeReport } from './documents.ts';
import { surveiEvidence } from './evidence.ts';
import * as follow from './follow-result.ts';
import * as gather from './gather-answers.ts';
import { surveiHome } from './home.ts';
import { listRounds } from './list-rounds.ts';
import { openRound } from './open-round.ts';
import { loadAnswer, recordAnswer } from './record-answer.ts';
import { rondeTable } from './ronde.table.ts';
import { changeRound, loadRound, loadStart, startRound } from './start-round.ts';

export const surveiServer: SopServer<ReturnType<typeof surveiHome.queries>> = {
  sop: 'survei',
  records: rondeTable,
  home: surveiHome,
  evidence: surveiEvidence,
  dashboard: surveiDashboard,
  useCases: {
    'survei.list': query(listRounds),
    'survei.open': query(openRound),
    'survei.loadStart': query(loadStart),
    'survei.start': command(startRound),
    'survei.loadRound': query(loadRound),
    'survei.changeRound': command(changeRound),
    'survei.loadHandOut': query(gather.loadHandOut),
    'survei.handOut': command(gather.handOut),
    'survei.loadCollection': query(gather.loadCollection),
    'survei.collect': command(gather.collect),
    'survei.loadAnswer': query(loadAnswer),
    'survei.recordAnswer': command(recordAnswer),
    'survei.loadClosing': query(close.loadClosing),
    'survei.close': command(close.closeRound),
    'survei.loadReopening': query(close.loadReopening),
    'survei.reopen': command(close.reopenRound),
    'survei.loadDiscussion': query(follow.loadDiscussion),
    'survei.recordDiscussion': command(follow.recordDiscussion),
    'survei.loadRtl': query(follow.loadRtl),
    'survei.planRtl': command(follow.planRtl),
    'survei.makeReport': command(makeReport),
    'survei.makePublication': command(makePublication),
  },
};
