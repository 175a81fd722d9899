/** A screen whose parts are not all in the page: drawn as soon as the missing ones are there, from then on at once. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FetchedPart } from '../fetched-screens.ts';
import { FETCHED, isFetched } from '../fetched-screens.ts';
import { sopCards } from '../home-entries.ts';
import { missingFor } from '../missing.ts';
import { fetchAsset } from '../parts/fetch-asset.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import type { Parts } from '../routes.ts';
import { routeTo } from '../routes.ts';
import type { Reply } from '../server.ts';

interface CompleteProps {
  readonly parts: Parts;
  readonly children: VNode;
}

export function Complete({ parts, children }: CompleteProps) {
  const [reply, setReply] = useState<Reply<unknown> | null>(null);
  const missing = missingFor(parts);
  const load = async () => {
    setReply(null);
    const replies = await Promise.all(missing.map(fetchPart));
    setReply(replies.find(({ ok }) => !ok) ?? replies[0] ?? null);
  };
  useEffect(() => {
    if (missing.length > 0) load();
  }, [missing.join()]);
  if (missing.length === 0) return children;
  const { name, record } = parts;
  const above = isFetched(parts.screen) && record !== '' ? [{ caption: record, route: routeTo('sop', name, record) }] : [];
  return (
    <Page title={titleOf(parts)} crumbs={[HOME, ...above]}>
      {reply && !reply.ok ? <Failure reply={reply} retry={load} /> : <Loading />}
    </Page>
  );
}

function fetchPart(part: FetchedPart): Promise<Reply<unknown>> {
  return fetchAsset<unknown>(part, () => window.AdmenParts?.[part]);
}

/** Stands above meanwhile: what a form or a list is called, its description will say. */
function titleOf({ screen, name }: Parts): string {
  if (isFetched(screen)) return FETCHED[screen].title;
  return sopCards.find(({ id }) => id === name)?.title ?? (screen === 'form' ? 'Formulir' : 'Daftar');
}
