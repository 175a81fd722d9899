/** One assessment as its screen shows it: where it stands, what is wrong with its sheet, and every step with the facts that prove it. */
import type { Host } from '../../host/host.ts';
import type { Result } from '../../schema/index.ts';
import { ok, parseTarget } from '../../schema/index.ts';
import { printFixed } from '../../schema/numbers.ts';
import type { Action, RecordView } from '../sop.ts';
import type { Assessment } from './assessment.ts';
import { changedSinceClosing, damageOf, rubricMark, scoreOf } from './assessment.ts';
import { nothingMore, readAssessment } from './assessment-forms.ts';
import { problemIn } from './assessment-record.ts';
import { unscored } from './close-assessment.ts';
import { lembarKey } from './lembar.table.ts';
import { stateTag } from './list-assessments.ts';
import { penilaianTable } from './penilaian.table.ts';
import { printStanding } from './print-standing.ts';
import { codeOf } from './rubrik.table.ts';
import { pkp as sop } from './sop.ts';

export function openAssessment(host: Host, input: unknown): Result<RecordView> {
  const { record } = parseTarget(input);
  const found = readAssessment(host, record, nothingMore());
  if (!found.ok) return found;
  const { assessment } = found.value;
  const { penilaian, variables, rtl, bukti, dokumen } = assessment;
  const { tag, tone } = stateTag(penilaian, host.today());
  const sheet = host.sheetTitle(penilaian.sheetId);
  return ok({
    record,
    title: penilaian.title,
    subtitle: `Rubrik ${penilaian.rubric} · lembar “${sheet ?? penilaian.sheetName}”`,
    tag: { text: tag, tone },
    about: aboutOf(host, assessment),
    steps: sop.steps.map((step) => ({
      id: step.id,
      proof: step.proof(assessment),
      actions: step.actions.filter((action) => isOffered(action, assessment)),
      ...waitsFor(step.id, assessment),
    })),
    history: [
      record,
      ...variables.map((variable) => lembarKey(record, codeOf(variable))),
      ...[...rtl, ...bukti, ...dokumen].map((row) => row.number),
    ],
    table: sheet ?? penilaianTable.name,
  });
}

function aboutOf(host: Host, assessment: Assessment): NonNullable<RecordView['about']> {
  const { penilaian, last, variables } = assessment;
  const score = scoreOf(assessment);
  const others = [
    ['Perhatian', damageOf(assessment)],
    ['Isian salah', problemIn(host, penilaian) ?? ''],
    ['Diubah sesudah ditutup', changedSinceClosing(assessment).join('; ')],
    [
      'Rubrik',
      variables.length > 0 && rubricMark(variables) !== penilaian.rubricMark
        ? 'Teksnya di lembar Rubrik PKP diubah sejak penilaian dimulai.'
        : '',
    ],
    [
      'Periode lalu',
      last === null || last.score.total === null ? '' : `${printFixed(last.score.total, 2)}, ${last.penilaian.title}`,
    ],
  ] as const;
  return [
    { label: 'Hasil', text: printStanding(score) },
    { label: 'Cara menghitung', text: score.method },
    ...others.flatMap(([label, text]) => (text === '' ? [] : [{ label, text }])),
  ];
}

const WHILE_RUNNING = ['pkp.atur', 'pkp.refresh', 'pkp.tutup'];

function isOffered(action: Action, assessment: Assessment): boolean {
  const isRunning = assessment.penilaian.closedAt === null;
  const isWhole = damageOf(assessment) === '';
  if (action.type === 'screen') return isWhole || assessment.rows.size > 0;
  const name = action.type === 'form' ? action.form : action.useCase;
  if (name === 'pkp.restoreSheet') return isRunning && !isWhole;
  if (name === 'pkp.buka') return !isRunning;
  return WHILE_RUNNING.includes(name) ? isRunning : isWhole;
}

function waitsFor(step: string, assessment: Assessment): { waits?: string } {
  if (step !== 'PKP-7' || assessment.penilaian.closedAt !== null) return {};
  const left = unscored(assessment).length;
  return left > 0 ? { waits: `${left} variabel belum dinilai (langkah 2).` } : {};
}
