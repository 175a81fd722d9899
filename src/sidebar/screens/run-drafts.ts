/** Notes that are typed and not saved yet, item by item; and what becomes of them when the server answers. Pure. */
import type { NoteAnswer, Run, RunItem } from '../../sops/lokmin/jalankan/run-view.ts';

export interface Draft {
  readonly text: string;
  /** Fingerprint of the row over which the text was typed. */
  readonly seen: string;
  /** The agenda item, should it be deleted meanwhile. */
  readonly title: string;
  /** Texts that were sent and not answered: what stands there later as one of these is one's own. */
  readonly sent: readonly string[];
  /** The stored text that this one stands for, when nothing is left to save: spaces at its end are still being typed on. */
  readonly stored: string | null;
  /** What somebody else saved meanwhile: the person has to choose. */
  readonly conflict: { readonly item: RunItem; readonly by: string } | null;
  /** Why it cannot be saved as it is. */
  readonly refused: string | null;
  readonly isGone: boolean;
}
export type Drafts = Readonly<Record<string, Draft>>;
export type Choice = 'mine' | 'stored' | 'both';

export function textOf(drafts: Drafts, item: RunItem): string {
  return drafts[item.number]?.text ?? item.discussion ?? '';
}

export function isUnsaved(draft: Draft | undefined): boolean {
  return draft !== undefined && draft.stored === null;
}

/** Whether saving it may be tried without asking anybody. */
export function isSendable(draft: Draft): boolean {
  return isUnsaved(draft) && draft.conflict === null && draft.refused === null && !draft.isGone;
}

export function withTyped(drafts: Drafts, item: RunItem, text: string): Drafts {
  const draft = drafts[item.number];
  const isStored = draft?.conflict == null && isSame(text, item.discussion) && (draft?.sent ?? []).length === 0;
  const typed: Draft = {
    text,
    seen: draft?.stored === null ? draft.seen : item.seen,
    title: item.title,
    sent: draft?.sent ?? [],
    stored: isStored ? item.discussion : null,
    conflict: draft?.conflict ?? null,
    refused: null,
    isGone: draft?.isGone ?? false,
  };
  return { ...drafts, [item.number]: typed };
}

export function withSent(drafts: Drafts, number: string, text: string): Drafts {
  return changed(drafts, number, (draft) => ({ ...draft, sent: [...draft.sent, text] }));
}

/** `sent` is the text that was answered; more may have been typed since. */
export function withAnswer(drafts: Drafts, number: string, sent: string, answer: NoteAnswer): Drafts {
  return changed(drafts, number, (draft) => {
    if (answer.outcome === 'gone') return { ...draft, sent: [], isGone: true };
    const { item } = answer;
    if (answer.outcome === 'saved')
      return { ...draft, seen: item.seen, sent: [], stored: draft.text === sent ? (item.discussion ?? '') : null };
    const isOwn = draft.sent.some((text) => text !== sent && isSame(text, item.discussion));
    if (isOwn) return { ...draft, seen: item.seen, sent: [] };
    return { ...draft, sent: [], conflict: { item, by: answer.by } };
  });
}

export function withRefusal(drafts: Drafts, number: string, refused: string): Drafts {
  return changed(drafts, number, (draft) => ({ ...draft, sent: [], refused }));
}

/** The person chose between the two texts. */
export function withChoice(drafts: Drafts, number: string, choice: Choice): Drafts {
  const conflict = drafts[number]?.conflict;
  if (!conflict) return drafts;
  if (choice === 'stored') return without(drafts, number);
  const { item } = conflict;
  return changed(drafts, number, (draft) => ({
    ...draft,
    text: choice === 'both' ? bothTexts(item.discussion ?? '', draft.text) : draft.text,
    seen: item.seen,
    conflict: null,
  }));
}

/** The stored text, and below it every line of the other that it does not have. */
export function bothTexts(stored: string, mine: string): string {
  const known = new Set(stored.split('\n').map((line) => line.trim()));
  const more = mine.split('\n').filter((line) => !known.has(line.trim()));
  return [stored.trimEnd(), ...more].filter((part, index) => index > 0 || part !== '').join('\n');
}

/** The newest rows came: what was saved is shown as it stands now, what was not stays typed. */
export function withNewest(drafts: Drafts, { items }: Pick<Run, 'items'>): Drafts {
  const kept = Object.entries(drafts).flatMap(([number, draft]): [string, Draft][] => {
    const item = items.find((candidate) => candidate.number === number);
    if (!item) return isUnsaved(draft) ? [[number, { ...draft, isGone: true }]] : [];
    const isStill = draft.stored === null ? !isSame(draft.text, item.discussion) : draft.stored === (item.discussion ?? '');
    return isStill || draft.conflict !== null ? [[number, { ...draft, isGone: false }]] : [];
  });
  return Object.fromEntries(kept);
}

export function without(drafts: Drafts, number: string): Drafts {
  const { [number]: _dropped, ...others } = drafts;
  return others;
}

function changed(drafts: Drafts, number: string, how: (draft: Draft) => Draft): Drafts {
  const draft = drafts[number];
  return draft ? { ...drafts, [number]: how(draft) } : drafts;
}

/** The server keeps no spaces at the ends. */
function isSame(text: string, discussion: string | null): boolean {
  return text.trim() === (discussion ?? '').trim();
}
