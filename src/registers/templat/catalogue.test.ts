/** The catalogue of templates: each that ships stands in it, uses what is written down, and can be filled with the sample. */
import { describe, expect, test } from '@jest/globals';
import { fill, tags } from '../../documents/engine.ts';
import { marked, TEMPLATES as SHIPPED, template } from '../../documents/templates.examples.ts';
import { TEMPLATES } from './catalogue.ts';
import { dictionaryOf } from './dictionary.ts';
import { namesOf, sampleOf } from './offered-tags.ts';

test('every template that ships stands in the catalogue, once', () => {
  expect(TEMPLATES.map(({ name }) => name).sort()).toEqual([...SHIPPED].sort());
});

describe.each(TEMPLATES.map((known) => [known.name, known] as const))('%s', (name, known) => {
  const offered = known.offered();

  test('is filled with the sample of what it is offered', () => {
    const { data, options } = sampleOf(offered);

    expect(fill(template(name), data, { ...options, date: '2026-10-08' })).toMatchObject({ ok: true });
  });

  test('uses nothing that is not written down', () => {
    const names = namesOf(offered);

    expect(tags(template(name)).filter((tag) => !names.includes(tag))).toEqual([]);
    expect(marked(name, 'a:blip').filter((word) => !offered.pictures.includes(word))).toEqual([]);
    expect(marked(name, 'c:chart').filter((word) => !offered.charts.includes(word))).toEqual([]);
  });

  test('has each of its tags in the dictionary, as it is written', () => {
    const written = dictionaryOf(known, new Map()).map((entry) => entry.name);

    expect([...new Set(written)].sort()).toEqual(
      [...new Set([...namesOf(offered), ...offered.pictures, ...offered.charts])].sort(),
    );
  });
});
