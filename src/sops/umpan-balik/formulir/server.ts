/** The use cases around the public's forms, by the names under which the sidebar and the trigger call them. */
import type { UseCase } from '../../../host/use-case.ts';
import { command, query } from '../../../host/use-case.ts';
import { decideQuarantined } from './decide-quarantined.ts';
import { listForms, loadNewForm, loadPoster, makePoster, makePublicForm } from './make-form.ts';
import { listQuarantined, loadQuarantined } from './quarantine.ts';
import { takeIn } from './take-in.ts';

export const formulirUseCases: Readonly<Record<string, UseCase>> = {
  'formulir.list': query(listForms),
  'formulir.loadNew': query(loadNewForm),
  'formulir.make': command(makePublicForm),
  'formulir.loadPoster': query(loadPoster),
  'formulir.makePoster': command(makePoster),
  'formulir.takeIn': command(takeIn),
  'karantina.list': query(listQuarantined),
  'formulir.loadQuarantined': query(loadQuarantined),
  'formulir.decideQuarantined': command(decideQuarantined),
};
