/** All records of one SOP, the newest first, what can be done without a record, and the way to start another. */
import type { RecordLine } from '../../sops/sop.ts';
import type { ShownSop } from '../manifests.ts';
import { findSop } from '../manifests.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { SearchField, useSearch } from '../parts/search.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { routeTo, useNavigation } from '../routes.ts';
import { RecordCard } from './record-card.tsx';
import { ActionButton } from './step-actions.tsx';

export function SopScreen({ id }: { readonly id: string }) {
  const sop = findSop(id);
  const { reply, again } = useAnswer<readonly RecordLine[]>(sop?.list ?? '');
  const { go } = useNavigation();
  if (!sop) return <Page title="Kegiatan tidak dikenal" crumbs={[HOME]} />;
  return (
    <Page
      title={sop.title}
      crumbs={[HOME]}
      sub={<p class="sub">{sop.source}</p>}
      footer={
        <button type="button" class="primary" onClick={() => go(`form/${sop.start}`)}>
          {sop.startCaption}
        </button>
      }
    >
      {sop.board !== undefined && (
        <p>
          <button type="button" class="link" onClick={() => go(routeTo('papan', sop.id))}>
            Papan: semua yang terbuka →
          </button>
        </p>
      )}
      <Tools sop={sop} again={again} />
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply && <Problems problems={reply.problems} />}
      {reply?.ok && reply.value.length === 0 && <p class="say">Belum ada {sop.recordName}. Mulai dengan tombol di bawah.</p>}
      {reply?.ok && <Records lines={reply.value} what={sop.recordName} />}
    </Page>
  );
}

/** More tools than this begin folded: the records come first. */
const FEW_TOOLS = 3;

function Tools({ sop, again }: { readonly sop: ShownSop; readonly again: () => void }) {
  const { go } = useNavigation();
  return (
    <details class="tools" open={sop.tools.length <= FEW_TOOLS}>
      <summary>Alat dan laporan</summary>
      {sop.tools.map((tool) => (
        <ActionButton key={tool.caption} action={tool} record="" again={again} isFirst={false} />
      ))}
      <button type="button" onClick={() => go(routeTo('ekspor', sop.id))}>
        Unduh atau cetak daftar
      </button>
    </details>
  );
}

/** A list that one sees at a glance needs no search field. */
const GLANCE = 8;
const SHOWN = 100;

function Records({ lines, what }: { readonly lines: readonly RecordLine[]; readonly what: string }) {
  const search = useSearch();
  const found = lines.filter(({ record, title, detail, tag }) => search.matches(record, title, detail, tag));
  return (
    <>
      {lines.length > GLANCE && <SearchField search={search} found={found.length} all={lines.length} what={what} />}
      {found.slice(0, SHOWN).map((line) => (
        <RecordCard key={line.record} line={line} />
      ))}
      {found.length > SHOWN && <p class="sub">Ketik kata pencarian untuk melihat {found.length - SHOWN} lainnya.</p>}
    </>
  );
}
