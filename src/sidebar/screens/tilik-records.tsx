/** Records of other SOPs that prove steps of this one: one is searched for, and its form of the daftar tilik opened. Source: LM-17. */
import { useState } from 'preact/hooks';
import type { RecordLine } from '../../sops/sop.ts';
import { findSop } from '../manifests.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { SearchField, useSearch } from '../parts/search.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { routeTo } from '../routes.ts';
import { RecordCard } from './record-card.tsx';

interface ProvingRecordsProps {
  readonly record: string;
  /** Ids of the SOPs whose records can prove steps. */
  readonly sops: readonly string[];
}

export function ProvingRecords({ record, sops }: ProvingRecordsProps) {
  const [isOpen, setOpen] = useState(false);
  const [sop, setSop] = useState(sops[0] ?? '');
  return (
    <details class="tools" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Nilai dari rekaman</summary>
      {sops.length > 1 && (
        <div class="filter">
          <label for="asal-rekaman">Rekaman</label>
          <select id="asal-rekaman" value={sop} onChange={(event) => setSop(event.currentTarget.value)}>
            {sops.map((id) => (
              <option key={id} value={id}>
                {findSop(id)?.title ?? id}
              </option>
            ))}
          </select>
        </div>
      )}
      {isOpen && <Records key={sop} record={record} sop={sop} />}
    </details>
  );
}

const SHOWN = 8;

/** How far it is; how late it is does not matter here. */
function stateOf({ tag }: RecordLine): Pick<RecordLine, 'tag' | 'tone'> {
  return { tag: tag.split(' · ')[0] ?? '', tone: 'plain' };
}

function Records({ record, sop }: { readonly record: string; readonly sop: string }) {
  const described = findSop(sop);
  const { reply, again } = useAnswer<readonly RecordLine[]>(described?.list ?? '');
  const search = useSearch();
  if (!reply) return <Loading />;
  if (!reply.ok) return <Failure reply={reply} retry={again} />;
  const lines = reply.value;
  if (lines.length === 0)
    return (
      <p class="say">
        Belum ada {described?.recordName}. Catat dahulu di “{described?.title}”, atau nilai tanpa rekaman.
      </p>
    );
  const found = lines.filter((line) => search.matches(line.record, line.title, line.detail, line.tag));
  return (
    <>
      {lines.length > SHOWN && (
        <SearchField search={search} found={found.length} all={lines.length} what={described?.recordName ?? 'rekaman'} />
      )}
      {found.slice(0, SHOWN).map((line) => (
        <RecordCard
          key={line.record}
          line={{ ...line, ...stateOf(line), route: routeTo('form', 'dokumenSop.nilai', record, `${sop}.${line.record}`) }}
        />
      ))}
      {found.length > SHOWN && <p class="sub">Ketik kata pencarian untuk melihat {found.length - SHOWN} lainnya.</p>}
    </>
  );
}
