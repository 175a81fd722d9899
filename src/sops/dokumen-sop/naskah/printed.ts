/** A text as its lines stand on paper, section by section: what is compared between revisions, read in the panel, and printed. Pure. */
import type { Content, SectionContent, StepContent } from './content.ts';
import { countMark, linesOf, numberedSteps, THE_END } from './content.ts';

/** One section as it is printed. */
export interface PrintedSection {
  readonly code: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** The number in front of each line; empty where there is none. */
  readonly marks: readonly string[];
}

/** The sections with their words. The flowchart is told in words; the history of changes has none of its own. */
export function printedSections(content: Content): PrintedSection[] {
  return content.sections.map((section) => ({
    code: section.code,
    title: section.title,
    ...withMarks(section, content),
  }));
}

function withMarks(section: SectionContent, content: Content): Pick<PrintedSection, 'lines' | 'marks'> {
  if (section.kind === 'Prosedur') {
    const numbered = numberedSteps(content.steps, section.numbering);
    return { lines: numbered.map(({ step }) => stepLine(step)), marks: numbered.map(({ mark }) => mark) };
  }
  if (section.kind === 'Bagan alir') return unmarked(content.steps.flatMap((step) => chartLine(step, content.steps)));
  if (section.kind === 'Riwayat perubahan') return unmarked([]);
  const lines = linesOf(section.text);
  if (section.kind !== 'Daftar') return unmarked(lines);
  return { lines, marks: lines.map((_, index) => countMark(section.numbering, index + 1)) };
}

function unmarked(lines: readonly string[]): Pick<PrintedSection, 'lines' | 'marks'> {
  return { lines, marks: lines.map(() => '') };
}

/** A part is told from a step also where the number says nothing. */
function stepLine({ level, text }: StepContent): string {
  const words = linesOf(text).join(' ');
  return level === 'Rincian' ? `– ${words}` : words;
}

/** How a step stands in the flowchart: `Disetujui? (keputusan, Ketua tim; bila tidak ke “Memutuskan solusi”)`. */
function chartLine(step: StepContent, steps: readonly StepContent[]): string[] {
  if (step.symbol === 'Tidak digambar') return [];
  const ways = [
    ...(step.next === null ? [] : [`${step.symbol === 'Keputusan' ? 'bila ya' : 'lanjut'} ke ${targetWords(step.next, steps)}`]),
    ...(step.no === null ? [] : [`bila tidak ke ${targetWords(step.no, steps)}`]),
    ...(step.alternative ? ['pilihan sejajar'] : []),
  ];
  const who = step.by === null ? '' : `, ${step.by}`;
  return [`${chartWords(step)} (${[`${step.symbol.toLowerCase()}${who}`, ...ways].join('; ')})`];
}

function targetWords(code: string, steps: readonly StepContent[]): string {
  if (code === THE_END) return 'selesai';
  const target = steps.find((step) => step.code === code);
  return target ? `“${chartWords(target)}”` : code;
}

/** What stands in the symbol of a step. */
export function chartWords({ chartText, text }: Pick<StepContent, 'chartText' | 'text'>): string {
  return chartText ?? linesOf(text).join(' ');
}

export interface ScheduleLine {
  readonly activity: string;
  readonly time: string;
  readonly note: string;
}

/** Lines `Kegiatan | Waktu | Keterangan` of a schedule. */
export function scheduleLines(text: string | null): ScheduleLine[] {
  return linesOf(text).map((line) => {
    const [activity = '', time = '', ...rest] = line.split('|').map((part) => part.trim());
    return { activity, time, note: rest.join(' ') };
  });
}

/** Words that stand for what Pengaturan says. */
export interface OfficeWords {
  readonly office: string;
  readonly villages: readonly string[];
}

/** `{puskesmas}` and `{desa}` in a text become the office's own words; whatever else is in braces stays. */
export function inOfficeWords(text: string, { office, villages }: OfficeWords): string {
  const named = villages.length === 0 ? 'seluruh desa dan kelurahan' : villages.join(', ');
  return text.replace(/\{puskesmas\}/gi, office).replace(/\{desa\}/gi, named);
}
