/**
 * Speed: docxtemplater repairs and renders one token for each XML tag. In the innermost loops, what stands between two tags never
 * changes, so neighbouring tokens are joined into one after compiling. The filled XML is the same; a test compares them.
 */
import type Docxtemplater from 'docxtemplater';
import type { Entry, Loop, Token } from './compiled-tokens.ts';
import { compiledParts, isLoop, isStatic } from './compiled-tokens.ts';

export function mergeStaticTokens(document: Docxtemplater): void {
  for (const [, entries] of compiledParts(document)) mergeLoops(entries);
}

function mergeLoops(entries: readonly Entry[]): void {
  for (const loop of entries.filter(isLoop)) {
    if (loop.subparsed.some(isLoop)) mergeLoops(loop.subparsed);
    else if (!isLookedInto(loop)) loop.subparsed = merged(loop.subparsed);
  }
}

/** Page breaks and sections make docxtemplater look at single tokens again while it renders. */
function isLookedInto(loop: Loop): boolean {
  return Boolean(loop.hasPageBreak || loop.hasPageBreakBeginning || loop.sectPrCount);
}

function merged(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  let group: Token[] = [];
  let isFresh = true;
  for (const token of tokens) {
    if (isFresh && isBlockStart(token)) isFresh = false;
    if (!isFresh && isStatic(token)) group.push(token);
    else {
      result.push(...joined(group), token);
      group = [];
    }
    if (isTableEnd(token)) {
      result.push(...joined(group));
      group = [];
      isFresh = true;
    }
  }
  return [...result, ...joined(group)];
}

/** The repair pass asks what a loop, and what follows a table, begins with: up to there every token stays for itself. */
function isBlockStart({ tag = '', position }: Token): boolean {
  return position === 'start' && /^w:(p|r|tbl|tr|tc|sdt)$/.test(tag);
}

function isTableEnd({ tag, position }: Token): boolean {
  return tag === 'w:tbl' && position === 'end';
}

/**
 * One token for a group, or three: a line break in a value is written with the formatting of its run, which docxtemplater gathers
 * from the tokens of `w:rPr` since the last `w:r`. So the joined token answers for a `w:r`, and the last formatting stays as it is.
 */
function joined(group: readonly Token[]): Token[] {
  const run = lastIndexOf(group, 'w:r');
  const formatting = group.findIndex((token, index) => index > run && token.tag === 'w:rPr');
  const tag = run < 0 ? {} : { tag: 'w:r' };
  if (formatting < 0) return content(group, tag);
  const end = lastIndexOf(group, 'w:rPr') + 1;
  return [...content(group.slice(0, formatting), tag), ...group.slice(formatting, end), ...content(group.slice(end), {})];
}

function lastIndexOf(group: readonly Token[], tag: string): number {
  return group.map((token) => token.tag).lastIndexOf(tag);
}

function content(tokens: readonly Token[], tag: { readonly tag?: string }): Token[] {
  if (tokens.length === 0) return [];
  const value = tokens.map((token) => token.value).join('');
  // As docxtemplater itself writes an empty text.
  return [{ type: 'content', ...tag, value: value.replace(/<w:t xml:space="preserve"><\/w:t>/g, '<w:t/>') }];
}
