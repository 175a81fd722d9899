/** The use cases of SOP documents, by the names under which the sidebar calls them. */
import { command, query } from '../../host/use-case.ts';
import type { SopServer } from '../sop.ts';
import { makeBlankChecklist, makeFilledChecklist } from './dokumen/make-checklist.ts';
import { makeNaskahDocument } from './dokumen/make-naskah.ts';
import { addNaskah, loadNew } from './naskah/add-naskah.ts';
import * as edited from './naskah/edit-naskah.ts';
import { listNaskah, naskahHome } from './naskah/list-naskah.ts';
import { naskahTable } from './naskah/naskah.table.ts';
import { openNaskah } from './naskah/open-naskah.ts';
import { readNaskah } from './naskah/read-naskah.ts';
import { approve, loadApprove, submitDraft } from './revisi/approve.ts';
import { loadDistribution, saveDistribution } from './revisi/distribute.ts';
import { loadHistory, saveHistory } from './revisi/edit-history.ts';
import { loadPublish, publish } from './revisi/publish.ts';
import { loadReview, review } from './revisi/review.ts';
import { dropDraft, loadRevise, loadWithdraw, revise, withdraw } from './revisi/revise.ts';
import { bring, loadBring } from './tilik/bring-to-lokmin.ts';
import type { OpenRecords } from './tilik/check-compliance.ts';
import { checkWith, loadCheckWith } from './tilik/check-compliance.ts';
import { showCompliance } from './tilik/show-compliance.ts';

/** `open`: how the records of other SOPs are opened, for the steps that they prove. */
export function dokumenSopServer(open: OpenRecords): SopServer<ReturnType<typeof naskahHome.queries>> {
  return {
    sop: 'dokumenSop',
    records: naskahTable,
    home: naskahHome,
    useCases: {
      'dokumenSop.list': query(listNaskah),
      'dokumenSop.open': query(openNaskah),
      'dokumenSop.read': query(readNaskah),
      'dokumenSop.loadNew': query(loadNew),
      'dokumenSop.add': command(addNaskah),
      'dokumenSop.loadHead': query(edited.loadHead),
      'dokumenSop.saveHead': command(edited.saveHead),
      'dokumenSop.loadSections': query(edited.loadSections),
      'dokumenSop.saveSections': command(edited.saveSections),
      'dokumenSop.loadSteps': query(edited.loadSteps),
      'dokumenSop.saveSteps': command(edited.saveSteps),
      'dokumenSop.loadHistory': query(loadHistory),
      'dokumenSop.saveHistory': command(saveHistory),
      'dokumenSop.submit': command(submitDraft),
      'dokumenSop.loadApprove': query(loadApprove),
      'dokumenSop.approve': command(approve),
      'dokumenSop.loadPublish': query(loadPublish),
      'dokumenSop.publish': command(publish),
      'dokumenSop.loadRevise': query(loadRevise),
      'dokumenSop.revise': command(revise),
      'dokumenSop.dropDraft': command(dropDraft),
      'dokumenSop.loadWithdraw': query(loadWithdraw),
      'dokumenSop.withdraw': command(withdraw),
      'dokumenSop.loadReview': query(loadReview),
      'dokumenSop.review': command(review),
      'dokumenSop.loadDistribution': query(loadDistribution),
      'dokumenSop.saveDistribution': command(saveDistribution),
      'dokumenSop.loadCheck': query(loadCheckWith(open)),
      'dokumenSop.check': command(checkWith(open)),
      'dokumenSop.compliance': query(showCompliance),
      'dokumenSop.loadBring': query(loadBring),
      'dokumenSop.bring': command(bring),
      'dokumenSop.makeDocument': command(makeNaskahDocument),
      'dokumenSop.makeBlankChecklist': command(makeBlankChecklist),
      'dokumenSop.makeChecklist': command(makeFilledChecklist),
    },
  };
}
