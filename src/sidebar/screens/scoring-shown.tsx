/** What shows a score: documents, records, words in the sheet; and the problem, its cause and what follows. Source: PKP-5. */
import type { ScoreValue } from '../../sops/pkp/score-pkp.ts';
import type { ScoringVariable } from '../../sops/pkp/scoring-view.ts';
import { TaggedCard } from '../parts/tagged-card.tsx';
import { About } from './record-screen.tsx';
import { isWeakFor, isWebLink } from './scoring.ts';

interface ShownProps {
  readonly variable: ScoringVariable;
  /** The one that is chosen now. */
  readonly score: ScoreValue | null;
  readonly isLocked: boolean;
  readonly openForm: (form: string) => void;
}

export function Shown({ variable, score, isLocked, openForm }: ShownProps) {
  return (
    <section aria-labelledby="bukti">
      <h2 id="bukti">Bukti</h2>
      <div role="status">{isWeakFor(variable, score) && <p class="say warn">Nilai {score} tanpa bukti</p>}</div>
      <Evidence variable={variable} />
      {!isLocked && (
        <button type="button" class="link" onClick={() => openForm('pkp.bukti')}>
          + Tambah bukti
        </button>
      )}
      <About about={troubles(variable)} />
      {!isLocked && (
        <button type="button" class="link" onClick={() => openForm('pkp.masalah')}>
          Masalah, penyebab, tindak lanjut
        </button>
      )}
    </section>
  );
}

function Evidence({ variable }: Pick<ShownProps, 'variable'>) {
  const { evidence, typedEvidence, records } = variable;
  return (
    <>
      {records.length > 0 && (
        <details class="card">
          <summary>
            <span class="tag ok">otomatis</span>Rekaman di Admen ({records.length})
          </summary>
          <span class="who">{records.join(', ')}</span>
        </details>
      )}
      {evidence.map(({ number, title, kind, link, added }) => (
        <TaggedCard key={number} tag={kind} small={added}>
          {isWebLink(link) ? (
            <a href={link} target="_blank" rel="noreferrer">
              {title}
              <span class="visually-hidden"> (tab baru)</span>
            </a>
          ) : (
            title
          )}
        </TaggedCard>
      ))}
      {typedEvidence !== null && <TaggedCard tag="di lembar">{typedEvidence}</TaggedCard>}
    </>
  );
}

/** In brief; the form shows it whole. */
function troubles({ problem, cause, followUp, evaluation }: ScoringVariable) {
  const lines = { Masalah: problem, Penyebab: cause, 'Tindak lanjut': followUp, Evaluasi: evaluation };
  return Object.entries(lines).flatMap(([label, text]) => (text ? [{ label, text }] : []));
}
