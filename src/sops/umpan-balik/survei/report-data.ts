/** What the laporan SKM says: how the round was held, who answered, its values, and what follows. Source: PermenPANRB 14/2017; seed-002, H. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { printDate, printShortDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { printFixed, printNumber } from '../../../schema/numbers.ts';
import type { FinishedSurvey } from './documents.ts';
import { ELEMENTS } from './elements.ts';
import { rounded } from './ikm.ts';
import type { Jawaban } from './jawaban.table.ts';
import { byUnit, profileOf } from './profile.ts';
import { REPORT } from './proofs.ts';
import { rondeTable } from './ronde.table.ts';
import { sampleSize } from './sample-size.ts';
import { printPeriod, unplannedElements } from './survey.ts';

export function reportOrder(survey: FinishedSurvey): DocumentOrder {
  const { ronde, result } = survey;
  return {
    kind: REPORT,
    template: 'umpan-balik/laporan-skm',
    table: rondeTable,
    record: ronde.number,
    title: ronde.title,
    date: null,
    data: { ...frame(survey), ...values(survey), ...comparison(survey), ...followUp(survey) },
    loops: LOOPS,
    charts: {
      'grafik unsur': {
        categories: result.elements.map(({ key }) => ELEMENTS[key].short),
        series: [{ name: 'NRR', values: result.elements.map(({ nrr }) => nrr) }],
      },
    },
  };
}

const LOOPS = {
  'Profil responden': ['Karakteristik', 'Kelompok', 'Jumlah', 'Persentase'],
  'Nilai unsur': ['No', 'Unsur', 'Jumlah nilai', 'NRR', 'Nilai konversi', 'Mutu unsur'],
  'Nilai layanan': ['No', 'Layanan', 'Responden layanan', 'IKM layanan', 'Mutu layanan'],
  Perbandingan: ['Unsur', 'NRR lalu', 'NRR kini', 'Perubahan'],
  'Unsur lemah': ['No', 'Unsur', 'NRR', 'Keterangan unsur'],
  'RTL survei': ['No', 'Rencana tindak lanjut', 'Masalah', 'Penanggung jawab', 'Tenggat', 'Keadaan RTL'],
  'Saran responden': ['No', 'Saran'],
} as const;

function frame({ ronde, answers, result, settings }: FinishedSurvey): DocumentRow {
  const needed = sampleSize(ronde.population);
  const paper = answers.filter((answer) => answer.source === 'Kertas').length;
  return {
    'Nama ronde': ronde.title,
    'Periode survei': printPeriod(ronde),
    'Maksud dan tujuan': ronde.purpose,
    'Jumlah populasi': printNumber(ronde.population),
    'Sampel yang diperlukan': printNumber(needed),
    'Jumlah responden': printNumber(result.n),
    'Keterangan sampel':
      result.n >= needed
        ? 'Jumlah sampel terpenuhi.'
        : `Jumlah sampel kurang ${printNumber(needed - result.n)}. Alasan: ${ronde.shortReason ?? 'tidak dicatat'}`,
    'Kuesioner dibagikan': ronde.handedOut === null ? '–' : printNumber(ronde.handedOut),
    'Kuesioner terkumpul': ronde.collected === null ? '–' : printNumber(ronde.collected),
    'Jawaban kertas': printNumber(paper),
    'Jawaban daring': printNumber(result.n - paper),
    'Profil responden': profileOf(answers).flatMap(({ title, groups }) =>
      groups.map(({ name, count, share }, index) => ({
        Karakteristik: index === 0 ? title : '',
        Kelompok: name,
        Jumlah: printNumber(count),
        Persentase: share,
      })),
    ),
    'Nama penanggung jawab UKM': settings.ukmLead ?? '………………………………',
  };
}

function values({ answers, result }: FinishedSurvey): DocumentRow {
  return {
    'Nilai IKM': printFixed(result.ikm.value, 2),
    'Mutu pelayanan': result.ikm.grade,
    'Arti mutu': result.ikm.word,
    'Nilai unsur': result.elements.map(({ key, sum, nrr, score }, index) => ({
      No: String(index + 1),
      Unsur: ELEMENTS[key].official,
      'Jumlah nilai': printNumber(sum),
      NRR: printFixed(nrr, 3),
      'Nilai konversi': printFixed(score.value, 2),
      'Mutu unsur': `${score.grade} (${score.word.toLowerCase()})`,
    })),
    'Ada layanan': answers.some((answer) => answer.unit !== null),
    'Nilai layanan': byUnit(answers).map(({ name, result: { n, ikm } }, index) => ({
      No: String(index + 1),
      Layanan: name,
      'Responden layanan': printNumber(n),
      'IKM layanan': printFixed(ikm.value, 2),
      'Mutu layanan': `${ikm.grade} (${ikm.word.toLowerCase()})`,
    })),
  };
}

/** Against the values that the round before was closed with. */
function comparison({ before, result }: FinishedSurvey): DocumentRow {
  const former = new Map((before?.means ?? []).map(({ element, mean }) => [element, mean]));
  const rows = result.elements.map(({ key, sum }) => {
    const { label, official } = ELEMENTS[key];
    return { Unsur: official, ...change(former.get(label) ?? null, rounded(sum, result.n, 2)) };
  });
  const ikm = { Unsur: 'Nilai IKM', ...change(before?.ikm ?? null, result.ikm.value) };
  return {
    'Ada pembanding': before !== null,
    'Keterangan pembanding':
      before === null
        ? 'Belum ada survei sebelumnya yang dapat dibandingkan.'
        : `Survei sebelumnya: ${before.title}, periode ${printPeriod(before)}, ${printNumber(before.respondents ?? 0)} responden.`,
    Perbandingan: before === null ? [] : [...rows, ikm],
  };
}

function change(former: number | null, now: number): DocumentRow {
  const difference = former === null ? 0 : (Math.round(now * 100) - Math.round(former * 100)) / 100;
  const words = difference === 0 ? 'tetap' : `${difference > 0 ? 'naik' : 'turun'} ${printFixed(Math.abs(difference), 2)}`;
  return {
    'NRR lalu': former === null ? '–' : printFixed(former, 2),
    'NRR kini': printFixed(now, 2),
    Perubahan: former === null ? '–' : words,
  };
}

function followUp({ ronde, answers, result, rtl }: FinishedSurvey): DocumentRow {
  const weak = result.elements.filter((element) => element.isWeak);
  const unplanned = unplannedElements(result, rtl);
  const suggestions = suggestionsOf(answers);
  return {
    'Ada unsur lemah': weak.length > 0,
    'Unsur lemah': weak.map((element, index) => ({
      No: String(index + 1),
      Unsur: ELEMENTS[element.key].official,
      NRR: printFixed(element.nrr, 3),
      'Keterangan unsur': unplanned.includes(element) ? 'perlu rencana tindak lanjut' : 'sudah ada rencana tindak lanjut',
    })),
    'Keterangan pembahasan':
      ronde.discussedOn === null
        ? 'Hasil survei belum dibahas dengan pimpinan.'
        : `Hasil survei dibahas pada ${printDate(ronde.discussedOn)} oleh ${ronde.discussedBy ?? 'pimpinan'}.\n${ronde.discussion ?? ''}`,
    'Ada RTL': rtl.length > 0,
    'RTL survei': rtl.map((line, index) => ({
      No: String(index + 1),
      'Rencana tindak lanjut': line.activity,
      Masalah: line.problem ?? '',
      'Penanggung jawab': line.person.label,
      Tenggat: printShortDate(line.due),
      'Keadaan RTL': line.state,
    })),
    'Ada saran': suggestions.length > 0,
    'Saran responden': suggestions.map((words, index) => ({ No: String(index + 1), Saran: words })),
  };
}

/** Sorted by their words, as their order must not tell who wrote them when; the same words stand once. */
function suggestionsOf(answers: readonly Jawaban[]): string[] {
  const counts = new Map<string, number>();
  for (const { suggestion } of answers) if (suggestion !== null) counts.set(suggestion, (counts.get(suggestion) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([words, count]) => (count === 1 ? words : `${words} (${count} responden)`));
}
