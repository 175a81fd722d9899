/** One survey round as its screen shows it: its figures so far, and every step with the facts that prove it. */
import type { Host } from '../../../host/host.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import { printFixed, printNumber } from '../../../schema/numbers.ts';
import type { Action, RecordView } from '../../sop.ts';
import { ELEMENTS } from './elements.ts';
import { stateTag } from './list-rounds.ts';
import type { Ronde } from './ronde.table.ts';
import { rondeTable } from './ronde.table.ts';
import { sampleSize } from './sample-size.ts';
import { survei as sop } from './sop.ts';
import type { Survey } from './survey.ts';
import { printPeriod } from './survey.ts';
import { surveyFrom, surveyQueries } from './survey-record.ts';

export function openRound(host: Host, input: unknown): Result<RecordView> {
  const { record } = parseTarget(input);
  const found = surveyFrom(host, record, host.read(surveyQueries(record)));
  if (!found.ok) return found;
  const { ronde, rtl, dokumen } = found.value;
  const { tag, tone } = stateTag(ronde, host.today());
  return ok({
    record,
    title: ronde.title,
    subtitle: printPeriod(ronde),
    tag: { text: tag, tone },
    about: figures(found.value),
    steps: sop.steps.map((step) => {
      const waits = waitsFor(step.id, ronde);
      return {
        id: step.id,
        proof: step.proof(found.value),
        actions: step.actions.filter((action) => isOffered(action, ronde)),
        ...(waits !== null && { waits }),
      };
    }),
    history: [ronde, ...rtl, ...dokumen].map((row) => row.number),
    table: rondeTable.name,
  });
}

function figures({ ronde, answers, result, before }: Survey): { label: string; text: string }[] {
  const needed = printNumber(sampleSize(ronde.population));
  const sample = `${printNumber(answers.length)} dari ${needed} yang diperlukan (populasi ${printNumber(ronde.population)})`;
  if (!result) return [{ label: 'Jawaban', text: sample }];
  const { value, grade, word } = result.ikm;
  const provisional = ronde.state === 'Ditutup' ? '' : ', sementara';
  const weak = result.elements.filter((element) => element.isWeak);
  return [
    { label: 'Jawaban', text: sample },
    { label: 'IKM', text: `${printFixed(value, 2)}, mutu ${grade} (${word.toLowerCase()})${provisional}` },
    ...(before?.ikm === null || before === null
      ? []
      : [{ label: 'Ronde sebelumnya', text: `${printFixed(before.ikm, 2)}, ${before.title}` }]),
    {
      label: 'Unsur di bawah 3',
      text:
        weak.length === 0 ? 'Tidak ada' : weak.map(({ key, nrr }) => `${ELEMENTS[key].label} ${printFixed(nrr, 3)}`).join('; '),
    },
  ];
}

const WHILE_RUNNING = ['survei.bagikan', 'survei.ubah', 'survei.kumpulkan', 'survei.jawaban', 'survei.tutup'];

/** A closed round offers its papers and what follows from the result; a running one what gathers it. */
function isOffered(action: Action, { state }: Ronde): boolean {
  if (action.type === 'screen') return true;
  const name = action.type === 'form' ? action.form : action.useCase;
  return WHILE_RUNNING.includes(name) === (state === 'Berjalan');
}

function waitsFor(step: string, { state, handedOut, discussedOn }: Ronde): string | null {
  const isRunning = state === 'Berjalan';
  if (step === 'KA-b5' && isRunning && handedOut === null) return 'Bagikan kuesioner dahulu (langkah 3).';
  if (['KA-b6', 'KA-b9'].includes(step) && isRunning) return 'Tutup ronde dahulu, supaya angkanya tetap.';
  if (step === 'KA-b7' && (isRunning || discussedOn === null)) return 'Bahas hasilnya dengan pimpinan dahulu (langkah 6).';
  return null;
}
