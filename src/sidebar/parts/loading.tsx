/** While the workbook is read, and when it cannot be. */
import { useNavigation } from '../routes.ts';
import type { Reply } from '../server.ts';

export function Loading({ what = 'Memuat' }: { readonly what?: string }) {
  return (
    <p role="status">
      <span class="spinner" aria-hidden="true" />
      {what}…
    </p>
  );
}

const BEGINNING = ['Mulai di sini', 'mulai'] as const;
/** Where what is wrong is put right. */
const WAYS: Readonly<Record<string, readonly [caption: string, route: string]>> = {
  structure: ['Siapkan buku kerja', 'siapkan'],
  permission: BEGINNING,
  copy: BEGINNING,
};

/** Says what is wrong and what to do; a damaged structure leads to its repair. What was refused is not tried again as it is. */
export function Failure({
  reply,
  retry,
}: {
  readonly reply: Extract<Reply<unknown>, { ok: false }>;
  readonly retry: () => void;
}) {
  const { go } = useNavigation();
  const way = WAYS[reply.code];
  return (
    <div class="summary" role="alert">
      <b>Tidak dapat dilanjutkan</b>
      {reply.refusals.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      {way && (
        <button type="button" class="primary" onClick={() => go(way[1])}>
          {way[0]}
        </button>
      )}{' '}
      {reply.code !== 'refused' && (
        <button type="button" onClick={retry}>
          Coba lagi
        </button>
      )}
    </div>
  );
}
