/** The use cases of the PKP score, by the names under which the sidebar calls them. */
import type { Host } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import { command, query } from '../../host/use-case.ts';
import type { Table } from '../../schema/index.ts';
import type { SopServer } from '../sop.ts';
import { changeSettings, loadSettings } from './change-settings.ts';
import { closeAssessment, loadClosing, loadReopening, reopenAssessment } from './close-assessment.ts';
import { compareAssessment } from './compare.ts';
import { pkpDashboard } from './dashboard.ts';
import { makeEvidenceList, makeReport } from './documents.ts';
import { drawRadars } from './draw-radars.ts';
import { pkpHome } from './home.ts';
import { lembarOf } from './lembar.table.ts';
import { listAssessments } from './list-assessments.ts';
import { makeRtl } from './make-rtl.ts';
import { openAssessment } from './open-assessment.ts';
import { penilaianTable } from './penilaian.table.ts';
import type { EvidenceSource } from './proposals.ts';
import { proposalsOf } from './proposals.ts';
import { loadEvidence, recordEvidence } from './record-evidence.ts';
import { loadProblem, recordProblem } from './record-problem.ts';
import { refreshProposals } from './refresh-proposals.ts';
import { restoreSheet } from './restore-sheet.ts';
import { loadScoring, scoreVariable } from './score-variable.ts';
import { loadStart, startAssessment } from './start-assessment.ts';
import { loadRubric, takeRubric } from './take-rubric.ts';

/** `sources` are the SOPs whose records prove rows of the rubric. */
export function pkpServer(sources: readonly EvidenceSource[]): SopServer<ReturnType<typeof pkpHome.queries>> {
  const proposals = proposalsOf(sources);
  return {
    sop: 'pkp',
    records: penilaianTable,
    home: pkpHome,
    dashboard: pkpDashboard,
    sheets: scoringSheets,
    useCases: {
      'pkp.list': query(listAssessments),
      'pkp.open': query(openAssessment),
      'pkp.loadStart': query(loadStart),
      'pkp.start': command(startAssessment(proposals)),
      'pkp.loadSettings': query(loadSettings),
      'pkp.changeSettings': command(changeSettings),
      'pkp.loadScoring': query(loadScoring(proposals)),
      'pkp.score': command(scoreVariable(proposals)),
      'pkp.loadEvidence': query(loadEvidence),
      'pkp.recordEvidence': command(recordEvidence),
      'pkp.loadProblem': query(loadProblem),
      'pkp.recordProblem': command(recordProblem),
      'pkp.makeRtl': command(makeRtl(proposals)),
      'pkp.refresh': command(refreshProposals(proposals)),
      'pkp.restoreSheet': command(restoreSheet),
      'pkp.drawRadars': command(drawRadars),
      'pkp.compare': query(compareAssessment),
      'pkp.loadClosing': query(loadClosing),
      'pkp.close': command(closeAssessment),
      'pkp.loadReopening': query(loadReopening),
      'pkp.reopen': command(reopenAssessment),
      'pkp.makeReport': command(makeReport),
      'pkp.makeEvidenceList': command(makeEvidenceList),
      'pkp.loadRubric': query(loadRubric),
      'pkp.takeRubric': command(takeRubric),
    },
  };
}

/** The sheets of all assessments that are still there, as tables: what undo and history know them by. */
function scoringSheets(host: Host): readonly Table[] {
  const { penilaian } = host.read({ penilaian: all(penilaianTable) });
  return penilaian.filter((row) => host.sheetTitle(row.sheetId) !== null).map(lembarOf) as unknown as readonly Table[];
}
