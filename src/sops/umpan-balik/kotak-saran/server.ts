/** The use cases of the suggestion boxes, by the names under which the sidebar calls them. */
import { command, query } from '../../../host/use-case.ts';
import { maintain } from '../../../registers/register.ts';
import type { SopServer } from '../../sop.ts';
import { enterSlips, loadSlips } from './enter-slips.ts';
import { kotakSaranHome } from './home.ts';
import { kotakRegister } from './kotak-register.ts';
import { listOpenings } from './list-openings.ts';
import { makeBeritaAcara } from './make-berita-acara.ts';
import { correctOpening, loadCorrection, loadOpening, openBox } from './open-box.ts';
import { pembukaanTable } from './pembukaan.table.ts';
import { loadReport, reportOpening } from './report-opening.ts';
import { showOpening } from './show-opening.ts';

export const kotakSaranServer: SopServer<ReturnType<typeof kotakSaranHome.queries>> = {
  sop: 'kotakSaran',
  records: pembukaanTable,
  home: kotakSaranHome,
  useCases: {
    ...maintain(kotakRegister),
    'kotakSaran.list': query(listOpenings),
    'kotakSaran.open': query(showOpening),
    'kotakSaran.loadOpening': query(loadOpening),
    'kotakSaran.openBox': command(openBox),
    'kotakSaran.loadCorrection': query(loadCorrection),
    'kotakSaran.correct': command(correctOpening),
    'kotakSaran.loadSlips': query(loadSlips),
    'kotakSaran.enterSlips': command(enterSlips),
    'kotakSaran.loadReport': query(loadReport),
    'kotakSaran.report': command(reportOpening),
    'kotakSaran.makeBeritaAcara': command(makeBeritaAcara),
  },
};
