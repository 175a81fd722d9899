/** The assessment beside that of the period before: totals, groups, variables, what rose and fell and why. Source: PKP-6. */
import type { Comparison } from '../../sops/pkp/scoring-view.ts';
import { Chart } from '../parts/chart.tsx';
import { Failure, Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { useNavigation } from '../routes.ts';
import { changed, differenceWords, groupName, rounded } from './comparison.ts';
import { Changes, GroupFold, seriesOf } from './comparison-parts.tsx';
import { totalWords } from './scoring.ts';
import { crumbsTo } from './scoring-screen.tsx';

export function ComparisonScreen({ record }: { readonly record: string }) {
  const { reply, again } = useAnswer<Comparison>('pkp.compare', { record });
  return (
    <Page
      title="Perbandingan dengan periode lalu"
      crumbs={crumbsTo(record, reply?.ok ? reply.value.title : record)}
      sub={reply?.ok && <p class="sub">{[reply.value.now, reply.value.last].filter(Boolean).join(' dan ')}</p>}
    >
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply && <Problems problems={reply.problems} />}
      {reply?.ok && <Compared comparison={reply.value} />}
    </Page>
  );
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { groups } = comparison;
  return (
    <>
      <Totals comparison={comparison} />
      <Chart
        type="radar"
        max={10}
        title="Rata-rata tiap kelompok"
        labelTitle="Kelompok"
        labels={groups.map(({ code }) => code)}
        rows={groups.map(({ code, label }) => groupName(code, label))}
        series={seriesOf(
          comparison,
          groups.map(({ now, last }) => ({ now: rounded(now), last: rounded(last) })),
        )}
      />
      {comparison.last !== null && (
        <>
          <Changes title="Naik" lines={changed(comparison, 'naik')} />
          <Changes title="Turun" lines={changed(comparison, 'turun')} />
          <Changes title="Tetap" lines={changed(comparison, 'tetap')} isFolded />
          <Changes title="Baru dinilai" lines={changed(comparison, 'baru')} isFolded />
        </>
      )}
      <h2>Variabel tiap kelompok</h2>
      {groups.map((group) => (
        <GroupFold key={group.code} comparison={comparison} group={group} />
      ))}
    </>
  );
}

function Totals({ comparison }: { readonly comparison: Comparison }) {
  const { standing, now, last, lastTotal, lastCategory } = comparison;
  const { go } = useNavigation();
  const difference = differenceWords(standing.total, lastTotal);
  return (
    <>
      <dl class="totals">
        <div>
          <dt>{now}</dt>
          <dd>{totalWords(standing.total, standing.category)}</dd>
          {standing.isProvisional && (
            <dd class="who">
              sementara, {standing.scored} dari {standing.applicable} dinilai
            </dd>
          )}
          {difference !== null && <dd class="who">{difference}</dd>}
        </div>
        {last !== null && (
          <div>
            <dt>{last}</dt>
            <dd>{totalWords(lastTotal, lastCategory)}</dd>
          </div>
        )}
      </dl>
      <p class="who">Menurut {standing.method.toLowerCase()}.</p>
      {last === null && (
        <div class="say">
          Belum ada penilaian periode sebelumnya, jadi belum ada yang dibandingkan. Catat penilaian periode itu di PKP dan isi
          nilainya; sesudah itu perbandingan muncul di sini.
          <button type="button" class="link" onClick={() => go('sop/pkp')}>
            Ke daftar penilaian →
          </button>
        </div>
      )}
    </>
  );
}
