/** What the guide's search field looks through: every step, form, sheet and question. */
import type { Guide } from '../../sops/panduan/guide.ts';
import { holdsWords } from '../parts/holds-words.ts';

/** `panduan/kegiatan/lokmin/LM-9` */
export function guideRoute(...parts: readonly string[]): string {
  return ['panduan', ...parts.map(encodeURIComponent)].join('/');
}

export interface GuideEntry {
  readonly kind: 'Kegiatan' | 'Langkah' | 'Formulir' | 'Lembar' | 'Tanya';
  readonly title: string;
  readonly detail: string;
  readonly route: string;
  /** All in which words are looked for. */
  readonly text: string;
}

export function entriesOf({ sops, forms, sheets, questions }: Guide): readonly GuideEntry[] {
  return [
    ...questions.map(({ question, answer }): GuideEntry => {
      return entry('Tanya', question, answer, guideRoute('tanya', question));
    }),
    ...sops.map(({ id, title, purpose, source }) => entry('Kegiatan', title, purpose, guideRoute('kegiatan', id), source)),
    ...sops.flatMap(({ id, title, phases }) =>
      phases.flatMap(({ steps }) =>
        steps.map(({ id: step, name, text, by, forms: filled, papers }) =>
          entry('Langkah', name, title, guideRoute('kegiatan', id, step), text, by, ...filled, ...papers),
        ),
      ),
    ),
    ...forms.map(({ id, title, intro, roles, steps, fields }) =>
      entry(
        'Formulir',
        title,
        roles[0] ?? steps.map(({ sop }) => sop.title)[0] ?? intro,
        guideRoute('formulir', id),
        ...fields.flatMap(({ label, items }) => [label, ...items.map((item) => item.label)]),
      ),
    ),
    ...sheets.map(({ sheet, note }) => entry('Lembar', sheet, note, guideRoute('lembar', sheet))),
  ];
}

function entry(kind: GuideEntry['kind'], title: string, detail: string, route: string, ...more: readonly string[]): GuideEntry {
  return { kind, title, detail, route, text: [title, detail, ...more].join(' ') };
}

/** Titles that hold the words come first. */
export function found(entries: readonly GuideEntry[], words: string): readonly GuideEntry[] {
  const holding = entries.filter(({ text }) => holdsWords(text, words));
  const isNamed = ({ title }: GuideEntry) => holdsWords(title, words);
  return [...holding.filter(isNamed), ...holding.filter((one) => !isNamed(one))];
}
