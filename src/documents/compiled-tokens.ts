/** The tokens into which docxtemplater compiles a template; its types do not tell them. */
import type Docxtemplater from 'docxtemplater';

export interface Token {
  /** `tag` and `content` are XML and never change; `placeholder` is a tag of the template. */
  readonly type: string;
  /** The name of the XML element. */
  readonly tag?: string;
  readonly value?: unknown;
  readonly position?: string;
}

export interface Loop extends Token {
  subparsed: Entry[];
  /** Where its opening tag stands in the part's text. */
  readonly offset?: number;
  readonly hasPageBreak?: boolean;
  readonly hasPageBreakBeginning?: boolean;
  readonly sectPrCount?: number;
}

export type Entry = Token | Loop;

/** The tokens of every part, by its name. */
export function compiledParts(document: Docxtemplater): [string, readonly Entry[]][] {
  const { compiled } = document as unknown as {
    readonly compiled: Readonly<Record<string, { readonly postparsed?: readonly Entry[] }>>;
  };
  return Object.entries(compiled).map(([name, { postparsed }]) => [name, postparsed ?? []]);
}

export function isLoop(entry: Entry): entry is Loop {
  return 'subparsed' in entry && Array.isArray(entry.subparsed);
}

export function isStatic(token: Token): boolean {
  return (token.type === 'content' || token.type === 'tag') && typeof token.value === 'string';
}
