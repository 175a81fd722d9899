/** The use cases of contracts, by the names under which the sidebar calls them. */
import { command, query } from '../../../host/use-case.ts';
import { maintain } from '../../../registers/register.ts';
import type { Refusal } from '../../../schema/index.ts';
import type { SopServer } from '../../sop.ts';
import { makeScoreSheet } from '../dokumen/score-sheet.ts';
import { loadRecap, makeRecap } from '../dokumen/year-recap.ts';
import { kontrakTable } from '../kontrak.table.ts';
import type { PihakKetiga } from '../pihak-ketiga.table.ts';
import { addContract, loadNewContract } from './add-contract.ts';
import { folded } from './check-contract.ts';
import { compareContracts } from './compare.ts';
import { kontrakDashboard } from './dashboard.ts';
import { endContract, loadContract, loadEnd, saveContract } from './edit-contract.ts';
import { loadCriteria, saveCriteria } from './edit-criteria.ts';
import { contractHome } from './home.ts';
import { listContracts } from './list-contracts.ts';
import { openContract } from './open-contract.ts';
import { loadScores, scorePeriod } from './score-period.ts';
import { pihakKetigaRegister } from './sop.ts';

/** The same firm twice would hide that two contracts overlap. */
function partnerFaults({ name }: Pick<PihakKetiga, 'name'>, others: readonly PihakKetiga[]): Refusal[] {
  const same = others.find((other) => folded(other.name) === folded(name));
  return same ? [{ field: 'name', message: `${same.name} sudah ada dengan nomor ${same.number}. Ubah yang itu.` }] : [];
}

export const kontrakServer: SopServer<ReturnType<typeof contractHome.queries>> = {
  sop: 'kontrak',
  records: kontrakTable,
  home: contractHome,
  dashboard: kontrakDashboard,
  useCases: {
    ...maintain(pihakKetigaRegister, () => ({}), partnerFaults),
    'kontrak.list': query(listContracts),
    'kontrak.open': query(openContract),
    'kontrak.loadNew': query(loadNewContract),
    'kontrak.add': command(addContract),
    'kontrak.load': query(loadContract),
    'kontrak.save': command(saveContract),
    'kontrak.loadCriteria': query(loadCriteria),
    'kontrak.saveCriteria': command(saveCriteria),
    'kontrak.loadScores': query(loadScores),
    'kontrak.score': command(scorePeriod),
    'kontrak.loadEnd': query(loadEnd),
    'kontrak.end': command(endContract),
    'kontrak.compare': query(compareContracts),
    'kontrak.makeScoreSheet': command(makeScoreSheet),
    'kontrak.loadRecap': query(loadRecap),
    'kontrak.makeRecap': command(makeRecap),
  },
};
