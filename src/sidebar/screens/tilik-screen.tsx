/** How a SOP is followed: the rate over time, every look by daftar tilik, the steps under the threshold, and ways to look again. Source: LM-17, LM-8. */
import type { ComplianceView } from '../../sops/dokumen-sop/tilik/show-compliance.ts';
import { useAnswer } from '../parts/use-answer.ts';
import { WidePage } from '../parts/wide-page.tsx';
import { routeTo, useNavigation } from '../routes.ts';
import { crumbsTo } from './naskah-screen.tsx';
import { ActionButton } from './step-actions.tsx';
import { LookList, RateChart } from './tilik-looks.tsx';
import { ProvingRecords } from './tilik-records.tsx';
import { LowSteps, StepRates } from './tilik-steps.tsx';

interface TilikScreenProps {
  readonly record: string;
  readonly isWide: boolean;
}

export function TilikScreen({ record, isWide }: TilikScreenProps) {
  const asked = useAnswer<ComplianceView>('dokumenSop.compliance', { record });
  return (
    <WidePage
      title="Kepatuhan"
      crumbs={crumbsTo(record, asked.reply?.ok ? asked.reply.value.title : record)}
      isWide={isWide}
      asked={asked}
      draw={(view) => <Shown record={record} view={view} again={asked.again} />}
    />
  );
}

interface ShownProps {
  readonly record: string;
  readonly view: ComplianceView;
  readonly again: () => void;
}

function Shown({ record, view, again }: ShownProps) {
  const { checks, isInForce } = view;
  return (
    <>
      {checks.length === 0 && isInForce && (
        <p class="say">
          Belum ada penilaian. {view.provedBy.length > 0 && 'Nilai dari rekaman yang sudah ada, atau '}
          {view.provedBy.length > 0 ? 'amati' : 'Amati'} pelayanannya dengan daftar tilik kosong, lalu salin jawabannya ke sini.
        </p>
      )}
      <RateChart view={view} />
      <LowSteps view={view} />
      {isInForce ? <Ways record={record} view={view} again={again} /> : <NotInForce record={record} />}
      <LookList record={record} checks={checks} again={again} />
      <StepRates view={view} />
    </>
  );
}

/** What can be done: look once more, by a record or by hand, and bring what is low before the lokmin. */
function Ways({ record, view, again }: ShownProps) {
  const { go } = useNavigation();
  return (
    <div class="doing">
      {view.low.length > 0 && (
        <button type="button" class="primary" onClick={() => go(routeTo('form', 'dokumenSop.bawa', record))}>
          Bawa ke lokmin
        </button>
      )}
      {view.provedBy.length > 0 && <ProvingRecords record={record} sops={view.provedBy} />}
      <button type="button" onClick={() => go(routeTo('form', 'dokumenSop.nilai', record))}>
        Nilai tanpa rekaman
      </button>
      <ActionButton
        action={{ type: 'document', useCase: 'dokumenSop.makeBlankChecklist', caption: 'Cetak daftar tilik kosong' }}
        record={record}
        again={again}
        isFirst={false}
      />
    </div>
  );
}

function NotInForce({ record }: { readonly record: string }) {
  const { go } = useNavigation();
  return (
    <div class="say">
      Yang dinilai adalah naskah yang berlaku dan mempunyai langkah. Lengkapi langkahnya dan terbitkan dahulu.
      <button type="button" class="link" onClick={() => go(routeTo('sop', 'dokumenSop', record))}>
        Ke naskahnya →
      </button>
    </div>
  );
}
