/** Below a running meeting: on to the next item, and towards its end. */
import type { Run } from '../../sops/lokmin/jalankan/run-view.ts';
import { routeTo, useNavigation } from '../routes.ts';
import type { RunMoves } from './run-screen.tsx';

interface RunFooterProps {
  readonly run: Run;
  readonly moves: RunMoves;
}

export function RunFooter({ run, moves }: RunFooterProps) {
  const { go } = useNavigation();
  const { before, after, held } = moves;
  const formOf = (id: string) => routeTo('form', id, run.record);
  return (
    <>
      <button
        type="button"
        aria-label="Acara sebelumnya"
        aria-keyshortcuts="Alt+ArrowUp"
        title="Alt + ↑"
        disabled={before === null}
        onClick={moves.previous}
      >
        ‹
      </button>
      <button
        type="button"
        class="primary run-next"
        aria-keyshortcuts="Alt+ArrowDown"
        title="Alt + ↓"
        disabled={after === null}
        onClick={moves.next}
      >
        {after === null ? 'Acara terakhir' : `Lanjut: ${after}`}
      </button>
      {run.locked === null && run.state === 'Berlangsung' && (
        <span class="run-end">
          <button type="button" onClick={() => moves.leave(formOf('lokmin.kesimpulan'))}>
            Kesimpulan
          </button>
          <button type="button" onClick={() => moves.leave(formOf(run.closing))}>
            Tutup rapat
          </button>
        </span>
      )}
      {held !== null && (
        <p class="error run-held" role="alert">
          Catatan belum semuanya tersimpan; lihat keterangan di atas.{' '}
          <button type="button" class="link" onClick={() => go(held)}>
            Tetap lanjutkan
          </button>
        </p>
      )}
    </>
  );
}
