/** The only way to the server: a name and plain data out, an answer back. A broken connection is an answer too. */
import type { Answer } from '../answer.ts';
import './google-script.ts';

type Failed = Extract<Answer, { ok: false }>;
/** An answer whose value the caller knows. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T; readonly problems: Answer['problems'] }
  | (Omit<Failed, 'code'> & { readonly code: Failed['code'] | 'connection' });

export function ask<T>(name: string, input: unknown = {}): Promise<Reply<T>> {
  const run = window.google?.script.run;
  if (!run) return Promise.resolve(disconnected('Panel ini harus dibuka dari menu Admen di buku kerja.'));
  return new Promise((resolve) => {
    run
      .withSuccessHandler((value) => resolve((value ?? disconnected(LOST)) as Reply<T>))
      .withFailureHandler((error) => resolve(disconnected(`${LOST} (${error.message})`)))
      .call(name, input);
  });
}

const LOST = 'Tidak tersambung dengan buku kerja. Isian Anda tetap di sini; coba lagi sebentar.';

function disconnected(message: string): Reply<never> {
  return { ok: false, code: 'connection', refusals: [{ field: '', message }], problems: [] };
}
