/** A screen whose code is not in the page: shown as soon as its bundle is there, from then on at once. */
import { useEffect, useState } from 'preact/hooks';
import type { FetchedProps, FetchedWord } from '../fetched-screens.ts';
import { FETCHED } from '../fetched-screens.ts';
import { fetchAsset } from '../parts/fetch-asset.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { routeTo } from '../routes.ts';
import type { Reply } from '../server.ts';

export function FetchedScreen({ screen, ...place }: FetchedProps & { readonly screen: FetchedWord }) {
  const { asset, title } = FETCHED[screen];
  const [reply, setReply] = useState<Reply<unknown> | null>(null);
  const left = () => window.AdmenScreens?.[asset];
  const load = () => {
    setReply(null);
    fetchAsset(asset, left).then(setReply);
  };
  const Drawn = left()?.screens[screen];
  useEffect(() => {
    if (!Drawn) load();
  }, []);
  if (Drawn) return <Drawn {...place} />;
  const { name, record } = place;
  return (
    <Page title={title} crumbs={record === '' ? [HOME] : [HOME, { caption: record, route: routeTo('sop', name, record) }]}>
      {reply && !reply.ok ? <Failure reply={reply} retry={load} /> : <Loading />}
    </Page>
  );
}
