/** Steps that are followed too seldom become matters of the next lokmin, which offers them as problems. Source: LM-8, LM-17. */
import type { Answers } from '../../../host/query.ts';
import { column, none, picked, where } from '../../../host/query.ts';
import { acaraTable } from '../../../registers/acara.table.ts';
import type { BahanRapat } from '../../../registers/bahan-rapat.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import { bringMatter, matterTitle, nextPlanned } from '../../../registers/meeting-matters.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import { bringForm } from '../forms.ts';
import { loadsNaskah, savesNaskah } from '../naskah/edit-forms.ts';
import { naskahRef } from '../naskah/naskah.table.ts';
import type { NaskahRecord } from '../naskah/naskah-record.ts';
import type { StepCompliance } from './low-steps.ts';
import { lowSteps, stepCompliance } from './low-steps.ts';
import type { JawabanTilik } from './penilaian-tilik.table.ts';
import { jawabanTilikTable, penilaianTilikTable } from './penilaian-tilik.table.ts';

/** `jawaban`: the answers of all looks at a naskah. */
export function answersOf(number: string) {
  return {
    checkNumbers: column(penilaianTilikTable, 'number'),
    checkOwners: column(penilaianTilikTable, 'naskah'),
    jawaban: picked(
      jawabanTilikTable,
      'check',
      (_values, { checkNumbers = [], checkOwners = [] }) =>
        new Set(checkNumbers.filter((_, index) => checkOwners[index] === number)),
    ),
  };
}

const queries = (number: string) => ({
  ...answersOf(number),
  bahan: where(bahanRapatTable, 'source', [number]),
  planned: where(rapatTable, 'state', ['Direncanakan']),
  agenda: none(acaraTable),
});

function lowOf({ penilaian, settings }: NaskahRecord, jawaban: readonly JawabanTilik[]): StepCompliance[] {
  return lowSteps(stepCompliance(penilaian, jawaban), settings.complianceLimit);
}

/** As Bahan rapat names the step: by it a step that was brought is known again. */
function originOf({ label, step }: StepCompliance): string {
  return matterTitle(`Langkah ${label}: ${step}`);
}

/** What waits for a lokmin, or stands in the agenda of a planned one. */
function waitingOrigins({ bahan, planned }: Answers<ReturnType<typeof queries>>): ReadonlySet<string | null> {
  const isWaiting = ({ meeting }: BahanRapat) => meeting === null || planned.some(({ number }) => number === meeting.id);
  return new Set(bahan.filter(isWaiting).map(({ origin }) => origin));
}

export const loadBring = loadsNaskah(({ record, read }) => {
  const low = lowOf(record, read.jawaban);
  const waiting = waitingOrigins(read);
  return {
    title: `Bawa ke lokmin: ${record.naskah.title}`,
    values: {
      lowSteps: low.map((step) => ({
        id: step.code,
        heading: `${step.label} · ${printNumber(step.rate)} %`,
        note: waiting.has(originOf(step)) ? 'Sudah menunggu lokmin berikutnya' : step.step,
        take: !waiting.has(originOf(step)),
        title: problemWords(record, step),
      })),
    },
    seen: '',
    locked:
      low.length > 0 ? null : `Tidak ada langkah di bawah ambang ${record.settings.complianceLimit} % dalam penilaian terakhir.`,
  };
}, queries);

function problemWords({ naskah }: NaskahRecord, { label, yes, no, rate }: StepCompliance): string {
  const words = `Langkah ${label} SOP ${naskah.title} dijalankan ${yes} dari ${yes + no} kali (${printNumber(rate)} %)`;
  return words.slice(0, 280);
}

/** Refuses when nothing is chosen, and steps that are no longer low. */
export const bring = savesNaskah(
  bringForm,
  ({ host, record, read, values }) => {
    const low = lowOf(record, read.jawaban);
    const chosen = values.lowSteps.filter(({ take }) => take);
    if (chosen.length === 0) return refuse('Pilih paling sedikit satu langkah untuk dibawa ke lokmin.');
    const next = nextPlanned(read.planned, 'Lokmin bulanan', host.today());
    const waiting = waitingOrigins(read);
    const changes = chosen.flatMap(({ id, title }) => {
      const step = low.find(({ code }) => code === id);
      if (!step || waiting.has(originOf(step))) return [];
      return bringMatter(
        host,
        { kind: 'Lokmin bulanan', source: naskahRef(record.naskah), title: title.replace(/\s+/g, ' '), origin: originOf(step) },
        next,
      );
    });
    if (changes.length === 0)
      return refuse('Langkah yang dipilih sudah menunggu lokmin berikutnya, atau sudah tidak di bawah ambang.');
    return ok({
      action: 'Bawa kepatuhan SOP ke lokmin',
      changes,
      message: next
        ? `${chosen.length} langkah masuk ke susunan acara ${next.title}.`
        : `${chosen.length} langkah menunggu lokmin bulanan berikutnya.`,
    });
  },
  queries,
);
