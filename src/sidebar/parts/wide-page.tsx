/** A page that shows what a query answered and may be opened large: waiting, failure and cells that need a look are told in one way. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Reply } from '../server.ts';
import { Failure, Loading } from './loading.tsx';
import type { PageProps } from './page.tsx';
import { Page } from './page.tsx';
import { Problems } from './problems.tsx';
import type { Asked } from './use-answer.ts';
import { Widen } from './widen.tsx';

interface WidePageProps<T> extends Omit<PageProps, 'footer' | 'children'> {
  readonly isWide: boolean;
  readonly asked: Asked<T>;
  /** `widen` is the way to the wide dialog, for what is small here. */
  readonly draw: (value: T, widen: JSX.Element) => ComponentChildren;
}

export function WidePage<T>({ isWide, asked, draw, sub, ...page }: WidePageProps<T>) {
  const [failed, setFailed] = useState<Extract<Reply<unknown>, { ok: false }> | null>(null);
  const { reply, again } = asked;
  const widen = <Widen isWide={isWide} failed={setFailed} />;
  return (
    <Page
      {...page}
      sub={
        <>
          {sub}
          {widen}
        </>
      }
    >
      {failed && <Failure reply={failed} retry={() => setFailed(null)} />}
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply && <Problems problems={reply.problems} />}
      {reply?.ok && draw(reply.value, widen)}
    </Page>
  );
}
