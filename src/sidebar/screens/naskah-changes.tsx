/** The history of a SOP: what was changed in each revision, "Semula" beside "Diubah menjadi", word by word where that helps. Source: LM-0. */
import { printDate } from '../../schema/dates.ts';
import type { ReadChange } from '../../sops/dokumen-sop/naskah/read-naskah.ts';
import { Difference } from '../parts/difference.tsx';

export function ChangeList({ changes }: { readonly changes: readonly ReadChange[] }) {
  return (
    <>
      {changes.map((change, at) => (
        // Changes have no names of their own, and never change in place.
        <Change key={at} change={change} />
      ))}
    </>
  );
}

function Change({ change }: { readonly change: ReadChange }) {
  const { section, before, after, since, revision, difference } = change;
  return (
    <div class="card change">
      <span class="tag">Revisi {revision}</span>
      <b>{section}</b>
      {since !== null && <span class="who">Berlaku {printDate(since)}</span>}
      <dl>
        {before !== null && (
          <div>
            <dt>{after === null ? 'Dihapus' : 'Semula'}</dt>
            <dd>{difference ? <Difference pieces={difference.filter(({ mark }) => mark !== 'added')} /> : before}</dd>
          </div>
        )}
        {after !== null && (
          <div>
            <dt>{before === null ? 'Ditambahkan' : 'Diubah menjadi'}</dt>
            <dd>{difference ? <Difference pieces={difference.filter(({ mark }) => mark !== 'removed')} /> : after}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
