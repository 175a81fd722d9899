/** One step of "Mulai di sini": folded it says how it stands, opened why it is there and what can be done. */
import type { StartStep } from '../../registers/mulai/steps.ts';
import type { StartView } from '../../registers/mulai/view.ts';
import { useNavigation } from '../routes.ts';
import { AskName } from './ask-name.tsx';
import { StartActions } from './start-actions.tsx';

const WORDS = { done: 'selesai', partly: 'perlu diperbaiki', open: 'belum', notApplicable: 'dilewati' } as const;

interface StartStepProps {
  readonly step: StartStep;
  /** What stands in its circle while it is not done. */
  readonly mark: string;
  readonly rights: StartView['rights'];
  readonly isCurrent: boolean;
  readonly isOpened: boolean;
  readonly toggle: () => void;
}

export function StartStepLine({ step, mark, rights, isCurrent, isOpened, toggle }: StartStepProps) {
  const { state, title } = step;
  return (
    <li class={`${state} ${isCurrent ? 'current' : ''}`} aria-current={isCurrent ? 'step' : undefined}>
      <span class="dot" aria-hidden="true">
        {state === 'done' ? '✓' : mark}
      </span>
      <button type="button" class="step-head" aria-expanded={isOpened} onClick={toggle}>
        {title}
        <span class="visually-hidden">, {WORDS[state]}</span>
      </button>
      <div class="who">{belowTitle(step)}</div>
      {isOpened && <Opened step={step} rights={rights} />}
    </li>
  );
}

function belowTitle({ state, lines, takes, isOptional }: StartStep): string {
  if (state === 'done' || state === 'notApplicable' || state === 'partly') return lines[0] ?? '';
  return [`± ${takes}`, isOptional ? 'boleh dilewati' : ''].filter(Boolean).join(' · ');
}

function Opened({ step, rights }: Pick<StartStepProps, 'step' | 'rights'>) {
  const { id, text, lines, waits, state } = step;
  const { go } = useNavigation();
  const isListed = lines.length > 1 || state === 'open' || state === 'partly';
  return (
    <div class="step-body">
      <p>{text}</p>
      {isListed && lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {id === 'nama' && state === 'open' && <AskName retry={() => go('mulai', { message: 'Nama Anda disimpan.' })} />}
      {waits === null ? <StartActions actions={step.actions} /> : <p class="say">Menunggu: {waits}</p>}
      {id === 'izin' && <RightsNote rights={rights} />}
    </div>
  );
}

/** What Google's own screens ask, in plain words. */
function RightsNote({ rights }: Pick<StartStepProps, 'rights'>) {
  return (
    <>
      <details>
        <summary>Izin apa saja, dan untuk apa</summary>
        <dl class="rights">
          {rights.map(({ asked, reason }) => (
            <div key={asked}>
              <dt>{asked}</dt>
              <dd>Untuk {reason}.</dd>
            </div>
          ))}
        </dl>
        <p>Di layar Google, centang semuanya. Yang tidak dicentang tidak berfungsi, dan dapat diberikan kemudian di sini.</p>
      </details>
      <details>
        <summary>“Google belum memverifikasi aplikasi ini”</summary>
        <p>
          Layar itu muncul karena Admen dipasang di buku kerja Anda sendiri, tidak lewat toko aplikasi Google. Bila buku kerja ini
          milik puskesmas Anda, pilih Lanjutan (Advanced), lalu Buka Admen (tidak aman), lalu Lanjutkan.
        </p>
      </details>
      <details>
        <summary>Yang tidak dilakukan Admen</summary>
        <p>
          Admen tidak mengirim data ke pembuatnya atau pihak lain, tidak membuka berkas Drive atau e-mail Anda, dan tidak mengirim
          apa pun tanpa Anda menekan tombolnya. Izin dapat dicabut kapan saja di myaccount.google.com/permissions.
        </p>
      </details>
    </>
  );
}
