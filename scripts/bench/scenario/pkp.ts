/** One PKP assessment from its sheet to its report, opened again, damaged and restored; and another rubric. */
import type { Scoring } from '../../../src/sops/pkp/scoring-view.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import { submit } from './office.ts';

const SHEET = 'PKP 2026';
const CODE = '1.2-4';

export function assessPerformance(workbook: MeasuredWorkbook): void {
  const { record } = submit(workbook, ['pkp.loadStart', 'pkp.start'], {}, (values) => values);
  const target = { record };
  const part = { ...target, part: CODE };
  const { variables, people, due } = workbook.call<Scoring>('pkp.loadScoring', target);
  const seen = variables.find(({ code }) => code === CODE)?.seen;
  workbook.call('pkp.score', { ...part, seen, values: { score: 7, reason: null } });
  submit(workbook, ['pkp.loadEvidence', 'pkp.recordEvidence'], part, () => ({
    evidence: [{ kind: 'Catatan', title: 'Jadwal kalibrasi', link: null, document: null }],
  }));
  submit(workbook, ['pkp.loadProblem', 'pkp.recordProblem'], part, (values) => ({ ...values, problem: 'Belum dikalibrasi' }));
  workbook.call('pkp.makeRtl', { ...part, values: { level: '10', person: people[0], due } });
  workbook.call('pkp.refresh', target);
  submit(workbook, ['pkp.loadSettings', 'pkp.changeSettings'], target, (values) => ({ ...values, assessor: 'Tim Penilai' }));
  workbook.typeRows(SHEET, 'Kode', Object.fromEntries(variables.map(({ code }) => [code, { Nilai: 7 }])));
  workbook.call('pkp.drawRadars', target);
  workbook.call('pkp.compare', target);
  workbook.call('showText', { sheet: SHEET, text: `${record} ${CODE}` });
  submit(workbook, ['pkp.loadClosing', 'pkp.close'], target, () => ({}));
  workbook.call('pkp.makeReport', target);
  workbook.call('pkp.makeEvidenceList', target);
  workbook.call('pkp.open', target);
  workbook.call('pkp.list');
  submit(workbook, ['pkp.loadReopening', 'pkp.reopen'], target, () => ({ reopenReason: 'Verifikasi dinas' }));
  workbook.typeRows(SHEET, 'Kode', { [CODE]: { 'ID baris': 'terhapus' } });
  workbook.call('pkp.restoreSheet', target);
  submit(workbook, ['pkp.loadRubric', 'pkp.takeRubric'], {}, (_values, { options }) => ({
    name: 'Salinan',
    sheet: options?.Lembar?.find(({ label }) => label === `${SHEET} lama`),
  }));
}
