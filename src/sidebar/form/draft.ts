/** Unsaved input outlives the sidebar: at once in this browser where it allows, and after a pause with the user's notes on the server. */
import { ask } from '../server.ts';

export interface Draft {
  readonly values: Record<string, unknown>;
  /** The fingerprint that the form was filled with: a conflict is noticed also after coming back. */
  readonly seen: string;
}

const PREFIX = 'admen.draf.';
const PAUSE_MS = 4000;
const pending = new Map<string, ReturnType<typeof setTimeout>>();
/** Drafts that the server holds and that must be forgotten there too. */
const onServer = new Set<string>();

export function keepDraft(key: string, draft: Draft): void {
  const json = JSON.stringify(draft);
  local((storage) => storage.setItem(PREFIX + key, json));
  clearTimeout(pending.get(key));
  pending.set(
    key,
    setTimeout(() => sendDraft(key, json), PAUSE_MS),
  );
}

/** Sends a draft that still waits, so that another page can pick it up at once. */
export async function flushDraft(key: string): Promise<void> {
  if (!pending.has(key)) return;
  clearTimeout(pending.get(key));
  await sendDraft(
    key,
    local((storage) => storage.getItem(PREFIX + key)),
  );
}

async function sendDraft(key: string, json: string | null): Promise<void> {
  pending.delete(key);
  if (json === null) return;
  onServer.add(key);
  await tell(key, json);
}

/** What is still under way to the server. One after the other: a draft that is slow to arrive must not outlive its being forgotten. */
let underWay: Promise<unknown> = Promise.resolve();

function tell(key: string, draft: string | null): Promise<unknown> {
  underWay = underWay.then(() => ask('keepDraft', { form: key, draft }));
  return underWay;
}

export async function findDraft(key: string): Promise<Draft | null> {
  const here = local((storage) => storage.getItem(PREFIX + key));
  if (here !== null) {
    // An earlier page may have sent it to the server as well.
    onServer.add(key);
    return JSON.parse(here);
  }
  const reply = await ask<string | null>('draft', { form: key });
  if (!reply.ok || reply.value === null) return null;
  onServer.add(key);
  return JSON.parse(reply.value);
}

/** Done when the server has forgotten it too. */
export async function forgetDraft(key: string): Promise<void> {
  clearTimeout(pending.get(key));
  pending.delete(key);
  local((storage) => storage.removeItem(PREFIX + key));
  if (onServer.delete(key)) await tell(key, null);
}

/** Some browsers refuse storage to embedded pages: then the server alone keeps drafts. */
function local<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
}
