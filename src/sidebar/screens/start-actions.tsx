/** What can be done at a step of "Mulai di sini"; afterwards the steps are looked at anew, with the message above them. */
import { useState } from 'preact/hooks';
import type { PrepareReport } from '../../host/host.ts';
import type { StartAction } from '../../registers/mulai/steps.ts';
import type { Saved } from '../../schema/index.ts';
import { Failure } from '../parts/loading.tsx';
import { ProgressBar } from '../parts/progress.tsx';
import type { Arrival } from '../routes.ts';
import { useNavigation } from '../routes.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';
import { AskName } from './ask-name.tsx';

export function StartActions({ actions }: { readonly actions: readonly StartAction[] }) {
  const { go } = useNavigation();
  const [busy, setBusy] = useState('');
  const [failed, setFailed] = useState<{ readonly action: CarriedOut; readonly reply: Reply<unknown> } | null>(null);
  const act = async (action: Exclude<StartAction, { type: 'link' }>) => {
    if (action.type === 'go') return go(action.route);
    setFailed(null);
    setBusy(action.caption);
    const done = await carriedOut(action);
    setBusy('');
    if ('reply' in done) return setFailed({ action, reply: done.reply });
    go(done.route, done.arrival);
  };
  if (busy !== '') return <ProgressBar what={busy} />;
  return (
    <>
      {failed && <Trouble reply={failed.reply} retry={() => act(failed.action)} />}
      {actions.map((action, index) =>
        action.type === 'link' ? (
          <a key={action.caption} class="button primary" href={action.url} target="_blank" rel="noreferrer">
            {action.caption}
          </a>
        ) : (
          <button key={action.caption} type="button" class={index === 0 ? 'primary' : ''} onClick={() => act(action)}>
            {action.caption}
          </button>
        ),
      )}
    </>
  );
}

function Trouble({ reply, retry }: { readonly reply: Reply<unknown>; readonly retry: () => void }) {
  if (reply.ok) return null;
  return reply.code === 'anonymous' ? <AskName retry={retry} /> : <Failure reply={reply} retry={retry} />;
}

type Done = { readonly route: string; readonly arrival: Arrival } | { readonly reply: Reply<unknown> };

/** What the server does; the others lead elsewhere. */
type CarriedOut = Exclude<StartAction, { type: 'go' | 'link' }>;

async function carriedOut(action: CarriedOut): Promise<Done> {
  if (action.type === 'prepare') {
    const reply = await ask<PrepareReport>('prepare', { accepted: [] });
    if (!reply.ok) return { reply };
    const { offers, problems } = reply.value;
    // What a person must decide has a screen of its own.
    return offers.length > 0 || problems.length > 0
      ? { route: 'siapkan', arrival: { message: 'Masih ada yang perlu Anda periksa. Tekan “Mulai”.' } }
      : { route: 'mulai', arrival: { message: 'Lembar kerja siap.' } };
  }
  const reply = await ask<Saved>(action.useCase, action.input);
  if (!reply.ok) return { reply };
  const { message, next } = reply.value;
  return { route: 'mulai', arrival: next ? { message, next } : { message } };
}
