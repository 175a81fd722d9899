/** Drafts on their way to the server. */
import { afterEach, expect, test } from '@jest/globals';
import { flushDraft, forgetDraft, keepDraft } from './draft.ts';

type Handler = (value: unknown) => void;
const sent: unknown[] = [];
const answers: Handler[] = [];

/** A server that answers when the test says so. */
function slowServer() {
  const run = {
    withSuccessHandler: (handler: Handler) => ({
      withFailureHandler: () => ({
        call: (_name: string, input: { readonly draft: unknown }) => {
          sent.push(input.draft);
          answers.push(handler);
        },
      }),
    }),
  };
  const store = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  };
  Object.assign(globalThis, { window: { google: { script: { run } }, localStorage } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a draft that is slow to arrive is forgotten after it, never before', async () => {
  slowServer();
  keepDraft('pkp', { values: { score: 7 }, seen: '' });
  const flushed = flushDraft('pkp');
  await settle();
  const forgotten = forgetDraft('pkp');
  await settle();
  expect(sent).toHaveLength(1);

  answers[0]?.({ ok: true, value: null, problems: [] });
  await settle();
  expect(sent[1]).toBeNull();
  answers[1]?.({ ok: true, value: null, problems: [] });
  await Promise.all([flushed, forgotten]);
});
