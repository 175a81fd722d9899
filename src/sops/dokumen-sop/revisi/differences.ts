/**
 * What a revision changed, from the real difference of both texts. Applied to the old text the changes give the new one; in words they
 * are the rows of the history table. Pure. Source: LM-0, "Semula … Diubah menjadi …".
 */
import { diffArrays } from 'diff';
import type { PrintedSection } from '../naskah/printed.ts';

export interface PrintedText {
  readonly title: string;
  readonly sections: readonly PrintedSection[];
}

export type TextChange =
  | { readonly type: 'title'; readonly before: string; readonly after: string }
  /** `at`: its place among the new sections. */
  | { readonly type: 'added'; readonly section: PrintedSection; readonly at: number }
  | { readonly type: 'removed'; readonly section: PrintedSection }
  | { readonly type: 'renamed'; readonly code: string; readonly before: string; readonly after: string }
  /** The order of the sections that both texts have, by their codes and in words. */
  | {
      readonly type: 'moved';
      readonly order: readonly string[];
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  /** Lines from `at` on (0 is the first, counted in the old text) are replaced. */
  | {
      readonly type: 'lines';
      readonly code: string;
      readonly title: string;
      readonly at: number;
      readonly before: readonly Line[];
      readonly after: readonly Line[];
    };

export interface Line {
  readonly mark: string;
  readonly text: string;
}

export function changesBetween(before: PrintedText, after: PrintedText): TextChange[] {
  const [old, now] = [byCode(before), byCode(after)];
  const common = after.sections.filter(({ code }) => old.has(code));
  return [
    ...(before.title === after.title ? [] : [{ type: 'title' as const, before: before.title, after: after.title }]),
    ...movedSections(
      before.sections.filter(({ code }) => now.has(code)),
      common,
    ),
    ...before.sections.flatMap((section): TextChange[] => (now.has(section.code) ? [] : [{ type: 'removed', section }])),
    ...after.sections.flatMap((section, at): TextChange[] => {
      const earlier = old.get(section.code);
      return earlier ? sectionChanges(earlier, section) : [{ type: 'added', section, at }];
    }),
  ];
}

function byCode({ sections }: PrintedText): ReadonlyMap<string, PrintedSection> {
  return new Map(sections.map((section) => [section.code, section]));
}

function movedSections(before: readonly PrintedSection[], after: readonly PrintedSection[]): TextChange[] {
  const order = after.map(({ code }) => code);
  if (before.every(({ code }, index) => code === order[index])) return [];
  return [{ type: 'moved', order, before: before.map(({ title }) => title), after: after.map(({ title }) => title) }];
}

function sectionChanges(before: PrintedSection, after: PrintedSection): TextChange[] {
  const renamed: TextChange[] =
    before.title === after.title ? [] : [{ type: 'renamed', code: after.code, before: before.title, after: after.title }];
  return [...renamed, ...lineChanges(before, after)];
}

/** Lines that follow each other and differ are one change. */
function lineChanges(before: PrintedSection, after: PrintedSection): TextChange[] {
  const changes: TextChange[] = [];
  let [at, now] = [0, 0];
  let open: { at: number; before: Line[]; after: Line[] } | null = null;
  const close = () => {
    if (open) changes.push({ type: 'lines', code: after.code, title: after.title, ...open });
    open = null;
  };
  for (const { value, added, removed } of diffArrays([...before.lines], [...after.lines])) {
    if (!added && !removed) {
      close();
      at += value.length;
      now += value.length;
      continue;
    }
    open ??= { at, before: [], after: [] };
    for (const text of value) {
      if (removed) open.before.push({ mark: before.marks[at++] ?? '', text });
      else open.after.push({ mark: after.marks[now++] ?? '', text });
    }
  }
  close();
  return changes;
}

/** The old text with the changes made: titles, sections and lines. What a line is numbered with follows from the text, so no marks. */
export function applyChanges(before: PrintedText, changes: readonly TextChange[]): PrintedText {
  let title = before.title;
  let sections = before.sections.map((section) => ({ ...section, marks: [] as readonly string[] }));
  for (const change of [...changes].reverse())
    if (change.type === 'lines')
      sections = sections.map((section) =>
        section.code === change.code ? { ...section, lines: withLines(section.lines, change) } : section,
      );
  for (const change of changes) {
    if (change.type === 'title') title = change.after;
    if (change.type === 'removed') sections = sections.filter(({ code }) => code !== change.section.code);
    if (change.type === 'renamed')
      sections = sections.map((section) => (section.code === change.code ? { ...section, title: change.after } : section));
  }
  for (const change of changes)
    if (change.type === 'moved')
      sections = [...sections].sort((one, other) => change.order.indexOf(one.code) - change.order.indexOf(other.code));
  for (const change of changes) if (change.type === 'added') sections.splice(change.at, 0, { ...change.section, marks: [] });
  return { title, sections };
}

function withLines(lines: readonly string[], { at, before, after }: Extract<TextChange, { type: 'lines' }>): string[] {
  return [...lines.slice(0, at), ...after.map(({ text }) => text), ...lines.slice(at + before.length)];
}

/** A row of the history table, as it is proposed. */
export interface ChangeWords {
  readonly section: string;
  /** `null`: nothing stood there. */
  readonly before: string | null;
  /** `null`: nothing stands there any more. */
  readonly after: string | null;
}

export function inWords(change: TextChange): ChangeWords {
  switch (change.type) {
    case 'title':
      return { section: 'Judul', before: change.before, after: change.after };
    case 'added':
      return { section: change.section.title, before: null, after: sectionWords(change.section) };
    case 'removed':
      return { section: change.section.title, before: sectionWords(change.section), after: null };
    case 'renamed':
      return { section: `Judul bagian ${change.after}`, before: change.before, after: change.after };
    case 'moved':
      return { section: 'Urutan bagian', before: change.before.join('; '), after: change.after.join('; ') };
    case 'lines':
      return { section: change.title, before: lineWords(change.before), after: lineWords(change.after) };
  }
}

function lineWords(lines: readonly Line[]): string | null {
  return lines.length === 0 ? null : lines.map(({ mark, text }) => (mark === '' ? text : `${mark} ${text}`)).join('\n');
}

/** A section that comes or goes without words is told by its title. */
function sectionWords({ title, lines, marks }: PrintedSection): string {
  return lineWords(lines.map((text, index) => ({ text, mark: marks[index] ?? '' }))) ?? `Bagian ${title}`;
}
