/**
 * Speed: docxtemplater repairs and renders one token for each XML tag. In the innermost loops, what stands between two tags never
 * changes, so neighbouring tokens are joined into one after compiling. The filled XML is the same; a test compares them.
 */
import type Docxtemplater from 'docxtemplater';

interface Token {
  readonly type: string;
  readonly value?: unknown;
  subparsed?: Token[];
}

interface CompiledPart {
  postparsed?: Token[];
}

export function mergeStaticTokens(document: Docxtemplater): void {
  const compiled = (document as unknown as { readonly compiled: Readonly<Record<string, CompiledPart>> }).compiled;
  for (const part of Object.values(compiled)) mergeLoops(part.postparsed ?? []);
}

function mergeLoops(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (!token.subparsed) continue;
    if (token.subparsed.some((inner) => inner.subparsed)) mergeLoops(token.subparsed);
    else token.subparsed = merged(token.subparsed);
  }
}

function merged(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const last = result[result.length - 1];
    if (isStatic(token) && last && isStatic(last))
      result[result.length - 1] = { type: 'content', value: `${last.value}${token.value}` };
    else result.push(token);
  }
  return result;
}

function isStatic(token: Token): boolean {
  return (token.type === 'content' || token.type === 'tag') && typeof token.value === 'string';
}
