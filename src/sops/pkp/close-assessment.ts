/** An assessment is closed with who, when and the mark of all it holds; opened again only with a reason. Source: PKP-7. */
import { update } from '../../host/change.ts';
import { ok, refuse } from '../../schema/index.ts';
import type { Assessment } from './assessment.ts';
import { markOf, printScores, rubricMark, scoreOf } from './assessment.ts';
import { closed, nothingMore, running } from './assessment-forms.ts';
import { refuseDamaged } from './assessment-record.ts';
import { closingForm, reopenForm } from './forms.ts';
import { printValue, rounded } from './paper.ts';
import { penilaianTable } from './penilaian.table.ts';
import { codeOf } from './rubrik.table.ts';
import { isWeak } from './scoring.ts';

const GUARD = 'Admen: penilaian sudah ditutup';

export const loadClosing = running.loads(nothingMore, ({ host, assessment }) => {
  const { total, category, method } = scoreOf(assessment);
  const left = unscored(assessment);
  const weak = weakCodes(assessment);
  return ok({
    values: {},
    seen: host.seen(assessment.penilaian),
    notes: [
      `Nilai akhir ${printValue(total)} (${category ?? 'belum ada'}), menurut ${method.toLowerCase()}.`,
      ...(left.length > 0 ? [unscoredWords(left)] : []),
      ...(weak.length > 0 ? [`Nilai 7 atau 10 tanpa bukti: ${weak.join(', ')}.`] : []),
    ],
  });
});

/** Refuses while something is unscored, unreadable, or scored by texts that are no longer those of the beginning. */
export const closeAssessment = running.saves(closingForm, nothingMore, ({ host, assessment, seen }) => {
  const damaged = refuseDamaged(host, assessment);
  if (damaged) return damaged;
  const { penilaian, variables, rows } = assessment;
  const left = unscored(assessment);
  if (left.length > 0) return refuse(unscoredWords(left));
  if (rubricMark(variables) !== penilaian.rubricMark)
    return refuse(
      `Teks rubrik “${penilaian.rubric}” di lembar Rubrik PKP diubah sejak penilaian dimulai. Kembalikan teksnya, atau muat sebagai rubrik lain.`,
    );
  const { total, category, method } = scoreOf(assessment);
  if (total === null) return refuse('Semua variabel ditandai tidak berlaku, jadi tidak ada nilai untuk ditutup.');
  const result = { total: rounded(total, 2), category, scores: printScores(variables, rows), mark: markOf(assessment) };
  return ok({
    action: 'Tutup penilaian PKP',
    changes: [
      update(penilaianTable, penilaian, { ...result, closedAt: host.now(), closedBy: host.user().name }, seen),
      { type: 'guardSheet', sheetId: penilaian.sheetId, description: GUARD },
    ],
    options: { final: true },
    message: `${penilaian.title} ditutup: ${printValue(total)} (${category ?? ''}), menurut ${method.toLowerCase()}.`,
  });
});

export function unscored({ variables, rows }: Assessment): string[] {
  return variables.map(codeOf).filter((code) => (rows.get(code)?.score ?? null) === null);
}

/** Codes of high scores with nothing that shows them; the proposal is the one that stands in the sheet. */
export function weakCodes({ variables, rows, bukti }: Assessment): string[] {
  return variables.map(codeOf).filter((code) => {
    const row = rows.get(code);
    const hasEvidence = bukti.some((each) => each.code === code) || (row?.evidence ?? null) !== null;
    const proposed = typeof row?.suggestion === 'number' ? row.suggestion : null;
    return isWeak(row?.score ?? null, { hasEvidence, proposed });
  });
}

const MOST_NAMED = 10;

function unscoredWords(codes: readonly string[]): string {
  const named = codes.slice(0, MOST_NAMED).join(', ');
  const more = codes.length > MOST_NAMED ? `, dan ${codes.length - MOST_NAMED} lainnya` : '';
  return `Belum dinilai: ${named}${more}. Nilai dahulu, atau tandai “Tidak berlaku”.`;
}

export const loadReopening = closed.loads(nothingMore, ({ host, assessment }) =>
  ok({ values: { reopenReason: null }, seen: host.seen(assessment.penilaian) }),
);

export const reopenAssessment = closed.saves(reopenForm, nothingMore, ({ assessment, values, seen }) => {
  const { penilaian } = assessment;
  const withdrawn = { closedAt: null, closedBy: null, total: null, category: null, scores: null, mark: null };
  return ok({
    action: 'Buka kembali penilaian PKP',
    changes: [
      update(penilaianTable, penilaian, { ...withdrawn, ...values }, seen),
      { type: 'openSheet', sheetId: penilaian.sheetId, description: GUARD },
    ],
    options: { final: true },
    message: `${penilaian.title} dibuka kembali. Tutup lagi sesudah diperbaiki.`,
  });
});
