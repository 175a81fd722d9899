/** HtmlService: files of the project and the pages made of them. */
import type { HtmlPage, SyncKernel } from '../kernel.ts';
import { emulated } from './strict.ts';

export type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** What the user interface needs of a page. */
export function pageOf(output: HtmlOutput): HtmlPage {
  return {
    title: output.getTitle(),
    content: output.getContent(),
    width: output.getWidth() ?? 0,
    height: output.getHeight() ?? 0,
  };
}

export function htmlService(kernel: SyncKernel) {
  return emulated<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
    createHtmlOutput: (content = '') => htmlOutput(String(content)),
    createHtmlOutputFromFile: (name: string) => {
      const content = kernel.html.file(name.replace(/\.html$/, ''));
      if (content === null) throw new Error(`No HTML file named ${name} was found.`);
      return htmlOutput(content);
    },
  });
}

function htmlOutput(content: string): HtmlOutput {
  let title = '';
  let width = 0;
  let height = 0;
  const output: HtmlOutput = emulated<HtmlOutput>('HtmlOutput', {
    getContent: () => content,
    setContent: (next: string) => {
      content = next;
      return output;
    },
    append: (added: string) => {
      content += added;
      return output;
    },
    getTitle: () => title,
    setTitle: (next: string) => {
      title = next;
      return output;
    },
    getWidth: () => width,
    setWidth: (next: number) => {
      width = next;
      return output;
    },
    getHeight: () => height,
    setHeight: (next: number) => {
      height = next;
      return output;
    },
  });
  return output;
}
