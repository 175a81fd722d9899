/** HtmlService: pages from text and from the project's files. */
import { describe, expect, test } from '@jest/globals';
import { openWorkbench } from '../open-workbench.ts';
import { googleServices } from './index.ts';

const FILES: Readonly<Record<string, string>> = { sidebar: '<p>Admen</p>', 'templates/lokmin/notulen': 'UEsDBA==' };

const { HtmlService } = googleServices(openWorkbench({ htmlFile: (name) => FILES[name] ?? null }).kernel);

describe('createHtmlOutputFromFile', () => {
  test.each([
    ['sidebar', '<p>Admen</p>'],
    ['sidebar.html', '<p>Admen</p>'],
    ['templates/lokmin/notulen', 'UEsDBA=='],
  ])('%s gives the content of that file', (name, content) => {
    expect(HtmlService.createHtmlOutputFromFile(name).getContent()).toBe(content);
  });

  test('a file that the project lacks is an error that names it', () => {
    expect(() => HtmlService.createHtmlOutputFromFile('hilang')).toThrow('No HTML file named hilang was found.');
  });

  test('changing a page leaves its file as it is', () => {
    HtmlService.createHtmlOutputFromFile('sidebar').setContent('lain');

    expect(HtmlService.createHtmlOutputFromFile('sidebar').getContent()).toBe('<p>Admen</p>');
  });
});

describe('an output', () => {
  test('has the text that it was made of, which may be none', () => {
    expect([HtmlService.createHtmlOutput('<b>Halo</b>').getContent(), HtmlService.createHtmlOutput().getContent()]).toEqual([
      '<b>Halo</b>',
      '',
    ]);
  });

  test('append adds to the content, setContent replaces it', () => {
    const output = HtmlService.createHtmlOutput('a').append('b');

    expect([output.getContent(), output.setContent('c').getContent()]).toEqual(['ab', 'c']);
  });

  test('title, width and height are set in a chain', () => {
    const output = HtmlService.createHtmlOutput('').setTitle('Admen').setWidth(960).setHeight(640);

    expect([output.getTitle(), output.getWidth(), output.getHeight()]).toEqual(['Admen', 960, 640]);
  });
});
