/** What can be done at a step, or in a SOP without a record: open a form or a screen, make a Word file, run something, get a text. */
import { useState } from 'preact/hooks';
import type { MadeDocument } from '../../registers/make-document.ts';
import type { Saved } from '../../schema/index.ts';
import type { Action } from '../../sops/sop.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { download } from '../parts/download.ts';
import { Failure } from '../parts/loading.tsx';
import { MadeNote } from '../parts/made-note.tsx';
import { ProgressBar } from '../parts/progress.tsx';
import { routeTo, useNavigation } from '../routes.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';
import { TextButton } from './text-button.tsx';

interface StepActionsProps {
  readonly actions: readonly Action[];
  readonly record: string;
  readonly again: () => void;
}

export function StepActions({ actions, record, again }: StepActionsProps) {
  if (actions.length === 0) return <p class="who">Tidak ada yang perlu dilakukan di sini sekarang.</p>;
  return (
    <>
      {groupsOf(actions).map((group) => {
        const buttons = group.map((action) => (
          <ActionButton key={action.caption} action={action} record={record} again={again} isFirst={action === actions[0]} />
        ));
        if (group.length <= FEW_ALIKE) return buttons;
        return (
          <details key={group[0]?.caption} class="tools">
            <summary>
              {sharedWords(group)} ({group.length})
            </summary>
            {buttons}
          </details>
        );
      })}
    </>
  );
}

/** More buttons that are alike, one for each unit for instance, begin folded: what else can be done must not hide below them. */
const FEW_ALIKE = 3;

/** Runs of actions that are alike; every other is a group of its own. */
function groupsOf(actions: readonly Action[]): Action[][] {
  const groups: Action[][] = [];
  for (const action of actions) {
    const last = groups[groups.length - 1];
    if (last?.[0] && isOneOfSeveral(action) && isOneOfSeveral(last[0]) && sourceOf(action) === sourceOf(last[0]))
      last.push(action);
    else groups.push([action]);
  }
  return groups;
}

function isOneOfSeveral(action: Action): boolean {
  return 'each' in action && action.each === true;
}

/** What is opened or made: the same form for each unit, the same paper for each period. */
function sourceOf(action: Action): string {
  if (action.type === 'form') return action.form;
  return action.type === 'screen' ? action.type : action.useCase;
}

/** The words with which all captions begin: `Lembar penilaian` of `Lembar penilaian Juni 2026` and its like. */
function sharedWords(actions: readonly Action[]): string {
  const [first = [], ...others] = actions.map(({ caption }) => caption.split(' '));
  const end = first.findIndex((word, place) => others.some((words) => words[place] !== word));
  return first.slice(0, Math.max(end, 0)).join(' ') || 'Pilih salah satu';
}

export interface ActionProps {
  /** Empty where there is no record. */
  readonly record: string;
  /** The first action of a step stands out. */
  readonly isFirst: boolean;
}

export function ActionButton({
  action,
  record,
  again,
  isFirst,
}: ActionProps & { readonly action: Action; readonly again: () => void }) {
  const { go } = useNavigation();
  switch (action.type) {
    case 'document':
      return <DocumentButton action={action} record={record} isFirst={isFirst} />;
    case 'run':
      return <RunButton action={action} record={record} again={again} isFirst={isFirst} />;
    case 'text':
      return <TextButton action={action} record={record} isFirst={isFirst} />;
    default: {
      const route =
        action.type === 'screen'
          ? action.route.replace('{record}', encodeURIComponent(record))
          : routeTo('form', action.form, record, action.part ?? '');
      return (
        <button type="button" class={isFirst ? 'primary' : ''} onClick={() => go(route)}>
          {action.caption}
        </button>
      );
    }
  }
}

/** Makes the file, downloads it at once, and offers to keep it in Drive. */
function DocumentButton({ action, record, isFirst }: ActionProps & { readonly action: Extract<Action, { type: 'document' }> }) {
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<Reply<MadeDocument> | null>(null);
  const make = async (toDrive: boolean) => {
    setBusy(true);
    const answer = await ask<MadeDocument>(action.useCase, { record, part: action.part ?? '', toDrive });
    setBusy(false);
    setReply(answer);
    if (answer.ok && !toDrive) download(answer.value.file);
  };
  return (
    <>
      <button type="button" class={isFirst ? 'primary' : ''} disabled={busy} onClick={() => make(false)}>
        {busy && <span class="spinner" aria-hidden="true" />}
        {busy ? 'Menyusun dokumen…' : action.caption}
      </button>
      {reply && !reply.ok && <Failure reply={reply} retry={() => make(false)} />}
      {reply?.ok && (
        <div class="say good" role="status">
          <MadeNote message={reply.value.message} link={reply.value.link} busy={busy} keep={() => make(true)} />
        </div>
      )}
    </>
  );
}

function RunButton({
  action,
  record,
  again,
  isFirst,
}: ActionProps & { readonly action: Extract<Action, { type: 'run' }>; readonly again: () => void }) {
  const { go } = useNavigation();
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<Reply<Saved> | null>(null);
  const run = async () => {
    setBusy(true);
    const answer = await ask<Saved>(action.useCase, { record });
    setBusy(false);
    setReply(answer);
  };
  if (busy) return <ProgressBar what={action.caption} />;
  if (reply?.ok)
    return (
      <div class="say good" role="status">
        {reply.value.message}
        {(reply.value.next ?? []).map(({ caption, route }) => (
          <button key={route} type="button" class="link" onClick={() => go(route)}>
            {caption} →
          </button>
        ))}
        <button type="button" class="link" onClick={again}>
          {record === '' ? 'Muat ulang' : 'Muat ulang langkah'}
        </button>
      </div>
    );
  return (
    <>
      <AskFirst caption={action.caption} question={action.question} isFirst={isFirst} run={run} />
      {reply && !reply.ok && <Failure reply={reply} retry={run} />}
    </>
  );
}
