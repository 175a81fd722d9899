/** What the page fetches only when it is needed: asked of the server once, evaluated once. */
import type { AssetName } from '../../host/host.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';

declare global {
  interface Window {
    readonly AdmenCharts?: typeof import('../charts.ts');
  }
}

const asked = new Map<AssetName, Promise<Reply<unknown>>>();

/** `left` finds what the script leaves in the page. What failed is fetched anew for the next who asks. */
export function fetchAsset<T>(name: AssetName, left: () => T | undefined): Promise<Reply<T>> {
  const known = asked.get(name) as Promise<Reply<T>> | undefined;
  if (known) return known;
  const reply = evaluate(name, left);
  asked.set(name, reply);
  reply.then(({ ok }) => ok || asked.delete(name));
  return reply;
}

async function evaluate<T>(name: AssetName, left: () => T | undefined): Promise<Reply<T>> {
  const reply = await ask<string>('asset', { name });
  if (!reply.ok) return reply;
  const script = document.createElement('script');
  script.textContent = reply.value;
  document.head.append(script);
  const value = left();
  return value ? { ...reply, value } : { ok: false, code: 'unknown', refusals: [{ field: '', message: MISFIT }], problems: [] };
}

/** Admen was renewed while this page was open: the script does not fit it. */
const MISFIT = 'Bagian panel ini tidak dapat dimuat. Muat ulang panel, lalu coba lagi.';
