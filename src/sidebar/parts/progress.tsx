/** How far a long work is, asked for while it runs. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../server.ts';
import { Loading } from './loading.tsx';

const EVERY_MS = 1500;

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export function ProgressBar({ what }: { readonly what: string }) {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      ask<Progress | null>('progress').then((reply) => reply.ok && setProgress(reply.value));
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  if (!progress) return <Loading what={what} />;
  return (
    <div role="status">
      <Loading what={progress.what} />
      <div class="bar">
        <span style={{ width: `${Math.round((100 * progress.done) / Math.max(1, progress.total))}%` }} />
      </div>
      <p class="sub">
        {progress.done} dari {progress.total}
      </p>
    </div>
  );
}
