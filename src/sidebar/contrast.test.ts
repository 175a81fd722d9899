/** Dark text on light, in every style of the panel and of the workbench's page: what is declared stands out as WCAG AA asks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { contrastOf, EDGE_CONTRAST, TEXT_CONTRAST } from '../workbench/contrast.ts';

const FOLDER = 'src/sidebar';
const PANEL = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.css'))
  .map((name) => join(FOLDER, name));
/** Where text may stand. */
const SURFACES = ['--paper', '--wash', '--brand-wash', '--warn-wash', '--bad-wash'];

interface Rule {
  readonly selector: string;
  readonly text: string | null;
  readonly ground: string | null;
}

function rulesOf(css: string, named: (value: string) => string | null): Rule[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@page\s*\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, '');
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => {
    const declared = (property: string) => {
      const value = new RegExp(`(?:^|[;\\s])${property}:\\s*([^;]+)`).exec(body)?.[1]?.trim();
      return value === undefined ? null : named(value);
    };
    return { selector: selector.trim(), text: declared('color'), ground: declared('background(?:-color)?') };
  });
}

/** `null` for what is no colour of its own: `inherit`, `none`, gradients. */
function namerOf(css: string) {
  const names = new Map([...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]+)/gi)].map(([, name = '', value = '']) => [name, value]));
  return (value: string): string | null => {
    const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    const colour = name === undefined ? value : (names.get(name) ?? value);
    return /^#[0-9a-f]{3,6}$/i.test(colour) ? colour : null;
  };
}

const panelNames = namerOf(readFileSync(join(FOLDER, 'style.css'), 'utf8'));
const surfaces = SURFACES.map((name) => panelNames(`var(${name})`) ?? '');

/** Declared together, a text stands on its own ground; alone, it may stand on any of the panel's. */
function faintIn(rules: readonly Rule[], grounds: readonly string[]): string[] {
  return rules.flatMap(({ selector, text, ground }) => {
    const pairs = text === null ? [] : ground === null ? grounds.map((surface) => [text, surface]) : [[text, ground]];
    return pairs
      .filter(([one = '', other = '']) => contrastOf(one, other) < TEXT_CONTRAST)
      .map(([one = '', other = '']) => `${selector}: ${one} on ${other} is ${contrastOf(one, other).toFixed(2)}`);
  });
}

test('contrast is reckoned as WCAG does', () => {
  expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#fff')).toBeCloseTo(4.48, 2);
  expect(faintIn([{ selector: 'p', text: '#999', ground: null }], ['#fff'])).toEqual(['p: #999 on #fff is 2.85']);
});

describe('the panel', () => {
  test.each(PANEL)('%s', (file) => {
    const rules = rulesOf(readFileSync(file, 'utf8'), panelNames);
    expect(rules.length).toBeGreaterThan(0);
    expect(faintIn(rules, surfaces)).toEqual([]);
  });

  test('edges of fields and buttons are seen, and text is read on the colour of the focus', () => {
    for (const surface of surfaces)
      expect(contrastOf(panelNames('var(--edge)') ?? '', surface)).toBeGreaterThanOrEqual(EDGE_CONTRAST);
    expect(contrastOf(panelNames('var(--ink)') ?? '', panelNames('var(--focus)') ?? '')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });
});

test("the workbench's page", () => {
  const css = readFileSync('src/workbench/page/style.css', 'utf8');
  const named = namerOf(css);
  const rules = rulesOf(css, named);
  expect(faintIn(rules, ['#ffffff'])).toEqual([]);
});
