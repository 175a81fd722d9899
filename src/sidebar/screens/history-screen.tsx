/** The history of a record: every change of it and of the rows that hang on it, the newest first. */
import type { HistoryLine } from '../../registers/history.ts';
import { isDate, printDate } from '../../schema/dates.ts';
import type { RecordView } from '../../sops/sop.ts';
import { findSop } from '../manifests.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { useAnswer } from '../parts/use-answer.ts';

/** A route carries only the record's number: which rows hang on it, its own view says. */
export function HistoryScreen({ id, record }: { readonly id: string; readonly record: string }) {
  const sop = findSop(id);
  const { reply, again } = useAnswer<RecordView>(sop?.open ?? '', { record });
  return (
    <Page
      title="Riwayat"
      crumbs={[HOME, { caption: sop?.title ?? '', route: `sop/${id}` }, { caption: record, route: `sop/${id}/${record}` }]}
      sub={reply?.ok && <p class="sub">{reply.value.title}</p>}
    >
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply?.ok && <Changes records={reply.value.history ?? [record]} />}
    </Page>
  );
}

function Changes({ records }: { readonly records: readonly string[] }) {
  const { reply, again } = useAnswer<readonly HistoryLine[]>('jejak.history', { records });
  if (!reply) return <Loading what="Membaca jejak" />;
  if (!reply.ok) return <Failure reply={reply} retry={again} />;
  if (reply.value.length === 0) return <p class="say">Belum ada perubahan yang tercatat.</p>;
  return (
    <ol class="history">
      {reply.value.map(({ at, user, action, lines }, index) => (
        // Two changes may look the same, and the list never changes in place.
        <li key={index}>
          <b>{action}</b>
          <div class="who">
            {moment(at)} · {user}
          </div>
          {lines.length > 0 && (
            <ul>
              {lines.map((line, place) => (
                <li key={place}>{line}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

/** `2026-10-08 09:15:00` → `8 Oktober 2026, 09.15` */
function moment(at: string): string {
  const date = at.slice(0, 10);
  const time = /^.{10}[ T](\d{2}):(\d{2})/.exec(at);
  return isDate(date) && time ? `${printDate(date)}, ${time[1]}.${time[2]}` : at;
}
