/** Every route that a manifest, a form or a list gives rise to can be drawn: by the page alone, or once the descriptions were fetched. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { registerForms, registers } from '../registers/manifest.ts';
import { dailySops } from '../sops/daily.ts';
import { sops } from '../sops/index.ts';
import type { Action } from '../sops/sop.ts';
import { FETCHED } from './fetched-screens.ts';
import { findForm } from './form/forms.ts';
import { keptRegisters, sopCards } from './home-entries.ts';
import { findSop } from './manifests.ts';
import { missingFor } from './missing.ts';
import { findList } from './screens/lists.ts';

/** The page as far as bundles leave something in it. */
const page: { AdmenParts?: object } = {};
const fetched = (...parts: readonly string[]) => {
  page.AdmenParts = Object.fromEntries(parts.map((part) => [part, part === 'kegiatan' ? { sops } : { screens: {} }]));
};
beforeEach(() => void Object.assign(globalThis, { window: page }));
afterEach(() => {
  delete page.AdmenParts;
});

const partsOf = (route: string) => {
  const [screen = '', name = '', record = '', part = ''] = route.split('/');
  return { screen, name, record, part };
};
const missing = (route: string) => missingFor(partsOf(route));
const isDaily = (id: string) => dailySops.some((sop) => sop.id === id);

type Listed = (typeof sops)[number];

/** All that leads into a SOP. */
const routesOf = ({ id, forms, lists, registers: kept }: Listed): readonly string[] => [
  `sop/${id}`,
  `sop/${id}/NO-001`,
  ...[...forms, ...kept.map(({ form }) => form)].map((form) => `form/${form.id}/NO-001`),
  ...[...lists, ...kept].map((list) => `register/${list.id}`),
];

/** What its steps and tools open, of whatever SOP it is. */
const routesFrom = ({ steps, tools, start }: Listed): readonly string[] => [
  `form/${start}`,
  ...[...steps.flatMap(({ actions }) => actions), ...tools].flatMap(routesOfAction),
];

function routesOfAction(action: Action): readonly string[] {
  if (action.type === 'form') return [`form/${action.form}/NO-001`];
  if (action.type !== 'screen') return [];
  return [action.route.replace('{record}', 'NO-001'), ...(action.forms ?? []).map((form) => `form/${form}/NO-001`)];
}

/** Whether the screen of this route finds what it draws. */
function isFound(route: string): boolean {
  const { screen, name } = partsOf(route);
  if (screen === 'form') return findForm(name) !== null;
  if (screen === 'register') return findList(name) !== null;
  return screen in FETCHED || findSop(name) !== undefined;
}

const ofSop = Object.entries(FETCHED).flatMap(([word, screen]) => ('ofSop' in screen ? [word] : []));

describe.each(sops.map((sop) => [sop.id, sop] as const))('%s', (id, sop) => {
  test('is drawn by the page alone when it is daily work; of all others every route waits for the descriptions, and for nothing after', () => {
    const waits = isDaily(id) ? [] : ['kegiatan'];
    for (const route of routesOf(sop)) expect([route, missing(route), isFound(route)]).toEqual([route, waits, isDaily(id)]);
    fetched('kegiatan');
    for (const route of routesOf(sop)) expect([route, missing(route), isFound(route)]).toEqual([route, [], true]);
  });

  test('leads nowhere that cannot be drawn, be it of another SOP', () => {
    fetched(...Object.values(FETCHED).map(({ asset }) => asset));
    for (const route of routesFrom(sop)) if (missing(route).length === 0) expect([route, isFound(route)]).toEqual([route, true]);
    fetched('kegiatan', ...Object.values(FETCHED).map(({ asset }) => asset));
    for (const route of routesFrom(sop)) expect([route, missing(route), isFound(route)]).toEqual([route, [], true]);
  });

  test('its fetched screens that look at a manifest ask for both at once', () => {
    for (const word of ofSop) {
      const { asset } = FETCHED[word as keyof typeof FETCHED];
      expect(missing(`${word}/${id}/NO-001`)).toEqual(isDaily(id) ? [asset] : [asset, 'kegiatan']);
    }
    expect(missing(`foto/${id}/NO-001`)).toEqual(['lain']);
  });

  test('has its card and its registers on the home screen', () => {
    expect(sopCards).toContainEqual({ id, title: sop.title, purpose: sop.purpose });
    expect(keptRegisters).toEqual(expect.arrayContaining(sop.registers.map(({ id: list, title }) => ({ id: list, title }))));
  });
});

test('what is daily work is among all SOPs, and not all of them', () => {
  expect(sops.filter((sop) => dailySops.includes(sop))).toEqual(dailySops);
  expect(dailySops.length).toBeLessThan(sops.length);
});

test('the home screen, the settings and all that belongs to no SOP need nothing fetched', () => {
  const lists = ['rtl', 'dokumen', ...registers.map(({ id }) => id)].map((id) => `register/${id}`);
  for (const route of ['', ...registerForms.map(({ id }) => `form/${id}`), ...lists])
    expect([route, missing(route)]).toEqual([route, []]);
});

test('what nobody describes is looked for once, then said to be unknown', () => {
  for (const route of ['sop/lain', 'form/lain.isi', 'register/lain']) {
    expect([route, missing(route)]).toEqual([route, ['kegiatan']]);
    fetched('kegiatan');
    expect([route, missing(route)]).toEqual([route, []]);
    fetched();
  }
});
