/** What became of a Word file: it was downloaded, and may be kept in Drive; or where it stands there. */
interface MadeNoteProps {
  readonly message: string;
  readonly link: string | null;
  readonly busy: boolean;
  readonly keep: () => void;
}

export function MadeNote({ message, link, busy, keep }: MadeNoteProps) {
  return (
    <>
      <b>{message}</b>{' '}
      {link === null ? (
        <>
          Berkas Word sudah diunduh.
          <button type="button" class="link" disabled={busy} onClick={keep}>
            {busy ? 'Menyimpan ke Drive…' : 'Simpan ke Drive'}
          </button>
        </>
      ) : (
        <a href={link} target="_blank" rel="noreferrer">
          Buka di Drive
        </a>
      )}
    </>
  );
}
