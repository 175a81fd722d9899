/** All records of one SOP, the newest first, and the way to start another. */
import { sops } from '../../sops/index.ts';
import type { RecordLine } from '../../sops/sop.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { useNavigation } from '../routes.ts';

export function SopScreen({ id }: { readonly id: string }) {
  const sop = sops.find((candidate) => candidate.id === id);
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
          Rencanakan {sop.recordName} baru
        </button>
      }
    >
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply && <Problems problems={reply.problems} />}
      {reply?.ok && reply.value.length === 0 && <p class="say">Belum ada {sop.recordName}. Mulai dengan tombol di bawah.</p>}
      {reply?.ok &&
        reply.value.map((line) => (
          <button key={line.record} type="button" class="card" onClick={() => go(line.route)}>
            <span class={`tag ${line.tone}`}>{line.tag}</span>
            <b>{line.title}</b>
            <span class="who">{line.detail}</span>
          </button>
        ))}
    </Page>
  );
}
