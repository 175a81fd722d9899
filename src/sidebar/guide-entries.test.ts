/** Every way that the guide shows leads to a screen that can be drawn, and its search finds steps, forms, sheets and questions. */
import { describe, expect, test } from '@jest/globals';
import { registerForms } from '../registers/manifest.ts';
import { sops } from '../sops/index.ts';
import type { Way } from '../sops/panduan/sop-guide.ts';
import { isFetched } from './fetched-screens.ts';
import { guide } from './guide-entries.ts';
import { keptRegisters } from './home-entries.ts';
import { entriesOf, found } from './screens/guide-search.ts';

const ids = {
  sop: sops.map(({ id }) => id),
  papan: sops.map(({ id }) => id),
  form: guide.forms.map(({ id }) => id),
  register: ['rtl', 'dokumen', ...keptRegisters.map(({ id }) => id), ...sops.flatMap(({ lists }) => lists.map(({ id }) => id))],
  panduan: ['', 'kegiatan', 'formulir', 'lembar', 'tanya'],
} as const;

/** Of pages of the guide: what they are about. */
const about: Readonly<Record<string, readonly string[]>> = {
  kegiatan: ids.sop,
  formulir: ids.form,
  lembar: ['', ...guide.sheets.map(({ sheet }) => sheet)],
  tanya: guide.questions.map(({ question }) => question),
};

function partsOfRoute(route: string) {
  const [screen = '', name = '', record = ''] = route.split('/').map(decodeURIComponent);
  return { screen, name, record };
}

function isDrawn(route: string): boolean {
  const { screen, name, record } = partsOfRoute(route);
  const known: readonly string[] | undefined = screen in ids ? ids[screen as keyof typeof ids] : undefined;
  if (screen === 'panduan') return ids.panduan.some((page) => page === name) && (about[name] ?? ['']).includes(record);
  return known ? known.includes(name) : isFetched(screen);
}

const entries = entriesOf(guide);
const ways: readonly Way[] = [
  ...guide.questions.flatMap((question) => question.ways),
  ...guide.sops.flatMap((sop) => [...sop.ways, ...sop.phases.flatMap(({ steps }) => steps.flatMap((step) => step.ways))]),
  ...guide.forms.map(({ title, route }) => ({ caption: title, route })),
  ...entries.map(({ title, route }) => ({ caption: title, route })),
].filter(({ route }) => route !== '');

test('no way leads nowhere', () => {
  expect(ways.length).toBeGreaterThan(300);
  expect(ways.filter(({ route }) => !isDrawn(route))).toEqual([]);
});

test('what opens by itself opens without a record', () => {
  const own = ways.filter(({ route }) => partsOfRoute(route).screen === 'form').map(({ route }) => partsOfRoute(route));
  expect(own.filter(({ record }) => record !== '')).toEqual([]);
  expect(guide.forms.filter(({ id, route }) => route !== '' && route !== `form/${id}`)).toEqual([]);
});

test('every SOP has its page: what for, its source, who does what, and all its steps by phase', () => {
  expect(guide.sops.map(({ id }) => id)).toEqual(ids.sop);
  for (const { id, purpose, source, duties, phases } of guide.sops) {
    const steps = sops.find((sop) => sop.id === id)?.steps ?? [];
    expect([purpose, source].filter((words) => words === '')).toEqual([]);
    expect(phases.flatMap((phase) => phase.steps.map((step) => step.id))).toEqual(steps.map((step) => step.id));
    expect(duties.flatMap((duty) => duty.steps).length).toBe(steps.length);
  }
});

test('the forms of registers are told as well', () => {
  expect(registerForms.filter(({ id }) => !guide.forms.some((form) => form.id === id))).toEqual([]);
});

describe('the search', () => {
  const titles = (words: string) => found(entries, words).map(({ kind, title }) => `${kind} ${title}`);

  test.each([
    ['undangan tempat', 'Langkah 3. Undangan, tempat, perlengkapan'],
    ['SUSUN ACARA', 'Langkah 3. Undangan, tempat, perlengkapan'],
    ['nomor surat lóncat', 'Tanya Nomor surat loncat'],
    ['harapan pelapor', 'Formulir Catat umpan balik'],
    ['buku pengaduan', 'Lembar Umpan balik'],
    ['kotak saran', 'Kegiatan Kotak saran'],
  ])('finds by “%s” %s', (words, title) => {
    expect(titles(words)).toContain(title);
  });

  test('puts first what is called so', () => {
    expect(titles('dokumen')[0]).toMatch(/dokumen/i);
  });

  test('finds nothing by words that stand nowhere', () => {
    expect(titles('xylofon')).toEqual([]);
  });
});
