/** The ways on from a variable: back, save and next, the next one without a score; and what was saved last. */
import type { Ways } from './scoring.ts';
import type { ScoreDesk } from './use-scoring.ts';

interface ScoringFooterProps {
  readonly ways: Ways;
  readonly desk: ScoreDesk;
  /** The newest scores are on their way. */
  readonly isReading: boolean;
  readonly moveTo: (code: string) => void;
}

export function ScoringFooter({ ways, desk, isReading, moveTo }: ScoringFooterProps) {
  const { before, after, unscored, unscoredCount } = ways;
  const { busy } = desk.saving;
  const on = after === null ? 'selesai' : 'berikutnya';
  const caption = desk.isChanged ? `Simpan, ${on}` : on.replace(/^./, (first) => first.toUpperCase());
  return (
    <>
      <button
        type="button"
        aria-label="Sebelumnya"
        disabled={busy || before === null}
        onClick={() => before !== null && moveTo(before)}
      >
        ‹
      </button>
      <button type="submit" form="nilai" class="primary" disabled={busy}>
        {busy && <span class="spinner" aria-hidden="true" />}
        {busy ? 'Menyimpan…' : caption}
      </button>
      <div class="beneath">
        <span role="status">{isReading ? 'Memuat nilai terbaru…' : desk.told}</span>
        {unscored !== null && (
          <button type="button" class="link" disabled={busy} onClick={() => moveTo(unscored)}>
            Belum dinilai ({unscoredCount})
          </button>
        )}
      </div>
    </>
  );
}
