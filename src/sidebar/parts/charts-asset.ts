/** The charts' own bundle: fetched through the server once, evaluated once. */
import { ask } from '../server.ts';

type Charts = typeof import('../charts.ts');

declare global {
  interface Window {
    readonly AdmenCharts?: Charts;
  }
}

let fetched: Promise<Charts> | null = null;

/** A fetch that failed is tried again by the next chart. */
export function charts(): Promise<Charts> {
  fetched ??= fetchCharts().catch((error) => {
    fetched = null;
    throw error;
  });
  return fetched;
}

async function fetchCharts(): Promise<Charts> {
  const reply = await ask<string>('asset', { name: 'charts' });
  if (!reply.ok) throw new Error(reply.refusals.map(({ message }) => message).join(' '));
  const script = document.createElement('script');
  script.textContent = reply.value;
  document.head.append(script);
  if (!window.AdmenCharts) throw new Error('Muat ulang panel, lalu coba lagi.');
  return window.AdmenCharts;
}
