/** A page of the guide as it is written: which workbook its example uses, and in which order things are done and pictured. For tests. */

/** What the page asks to be done, or to be pictured, and where it says so. */
export type Line =
  | { readonly kind: 'step'; readonly line: number; readonly text: string }
  | { readonly kind: 'picture'; readonly line: number; readonly picture: Picture };

export interface Picture {
  readonly alt: string;
  /** The file's name in `docs/panduan/gambar`. */
  readonly file: string;
  /** With the sheet beside the panel. */
  readonly withSheet: boolean;
}

export interface GuidePage {
  readonly title: string;
  /** The workbook that the examples are of, and the day on which they begin; `null` on a page that has no steps. */
  readonly start: { readonly workbook: string; readonly today: string } | null;
  readonly lines: readonly Line[];
  /** Everything that is read and not done, with its lines. */
  readonly prose: readonly { readonly line: number; readonly text: string }[];
}

/** What is wrong with a page, and in which line: for whoever writes it. */
export class GuideError extends Error {
  constructor(line: number, what: string) {
    super(`line ${line}: ${what}`);
    this.name = 'GuideError';
  }
}

const START = /^Contoh di halaman ini memakai buku kerja \*\*(.+?)\*\* pada (\d{1,2} [A-Z][a-z]+ \d{4})\./;
const ITEM = /^(\d+)\. +(.*)$/;
const PICTURE = /^!\[([^\]]*)\]\(gambar\/([a-z0-9-]+\.png)(?: "(Lembar dan panel)")?\)$/;
const MONTHS = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
  ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
];

/** `5 Oktober 2026` as `2026-10-05`; `null` when it is no such day. */
export function dayOf(words: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) (\S+) (\d{4})$/.exec(words) ?? [];
  const at = MONTHS.indexOf(month) + 1;
  return at === 0 ? null : `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Reads the Markdown. Refuses by `GuideError` what a reader or a test could misunderstand. */
export function readGuidePage(markdown: string): GuidePage {
  const reading = new Reading();
  for (const [index, text] of markdown.split('\n').entries()) reading.take(text.trimEnd(), index + 1);
  return reading.page();
}

/** Takes a page line by line. */
class Reading {
  private title = '';
  private start: GuidePage['start'] = null;
  private readonly lines: Line[] = [];
  private readonly prose: { line: number; text: string }[] = [];
  /** The item that may go on in the next line. */
  private open: { line: number; text: string } | null = null;
  /** Inside a list: what is indented belongs to its last item. */
  private inItem = false;
  /** The last line was one of a list that is only read, which may go on indented. */
  private inBullet = false;
  private lastNumber = 0;

  take(text: string, line: number): void {
    if (text === '') {
      this.inBullet = false;
      this.endItem();
    } else if (/^\s/.test(text)) this.takeIndented(text.trim(), line);
    else this.takeFlush(text, line);
  }

  private takeFlush(text: string, line: number): void {
    this.inBullet = text.startsWith('- ');
    const [, number, words] = ITEM.exec(text) ?? [];
    if (number !== undefined && words !== undefined) {
      this.beginItem(Number(number), words, line);
      return;
    }
    if (this.open) throw new GuideError(line, 'a step goes on with three spaces before it, or ends with an empty line.');
    this.inItem = false;
    if (/^\d+[.)]/.test(text)) throw new GuideError(line, 'a numbered step is written as “1. ” with the sentence behind it.');
    if (text.startsWith('#')) this.takeHeading(text, line);
    else if (text.startsWith('![')) this.takePicture(text, line);
    else this.takeProse(text, line);
  }

  page(): GuidePage {
    this.endItem();
    const { title, start, lines, prose } = this;
    const [first] = lines;
    if (title === '') throw new GuideError(1, 'a page begins with its title, “# …”.');
    if (first && !start)
      throw new GuideError(first.line, 'a page with steps says first: “Contoh di halaman ini memakai buku kerja **…** pada ….”');
    return { title, start, lines, prose };
  }

  private beginItem(number: number, words: string, line: number): void {
    this.endItem();
    if (number !== this.lastNumber + 1)
      throw new GuideError(line, `step ${number} follows step ${this.lastNumber}: under one heading they are counted on.`);
    this.lastNumber = number;
    this.inItem = true;
    this.open = { line, text: words };
  }

  private takeIndented(text: string, line: number): void {
    if (/^([-*+]|\d+[.)]) /.test(text)) throw new GuideError(line, 'there is no list inside a list: make it a step of its own.');
    if (this.inBullet && !text.startsWith('![')) {
      this.prose.push({ line, text });
      return;
    }
    if (!this.inItem) throw new GuideError(line, 'only what belongs to a numbered step stands indented.');
    if (text.startsWith('![')) this.takePicture(text, line);
    else if (text.startsWith('>')) {
      this.endItem();
      this.prose.push({ line, text: text.slice(1).trim() });
    } else if (this.open) this.open.text += ` ${text}`;
    else throw new GuideError(line, 'what explains a step is written as a quotation, “> …”.');
  }

  private endItem(): void {
    if (this.open) this.lines.push({ kind: 'step', ...this.open });
    this.open = null;
  }

  private takeHeading(text: string, line: number): void {
    this.lastNumber = 0;
    const words = text.replace(/^#+ */, '');
    if (text.startsWith('# ')) this.title = words;
    this.prose.push({ line, text: words });
  }

  private takePicture(text: string, line: number): void {
    this.endItem();
    const [, alt = '', file = '', beside] = PICTURE.exec(text) ?? [];
    if (file === '')
      throw new GuideError(line, 'a picture is written as “![what it shows](gambar/name.png)” on a line of its own.');
    if (alt === '') throw new GuideError(line, 'a picture says what it shows, for those who do not see it.');
    this.lines.push({ kind: 'picture', line, picture: { alt, file, withSheet: beside !== undefined } });
  }

  private takeProse(text: string, line: number): void {
    const [, workbook, day = ''] = START.exec(text) ?? [];
    if (workbook !== undefined) {
      const today = dayOf(day);
      if (today === null) throw new GuideError(line, `${day} is not a day.`);
      this.start = { workbook, today };
    }
    this.prose.push({ line, text });
  }
}
