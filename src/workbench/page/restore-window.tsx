/** "Pulihkan…": choose a backup, see what is in it and what it replaces, agree. */
import { useEffect, useState } from 'preact/hooks';
import type { Chosen, Inspected, KeptBackup } from './backup.ts';
import { inspect, listKept, nameOf, printMoment, printSize, restore } from './backup.ts';
import { Window } from './window.tsx';

type Stage =
  | { readonly name: 'choosing'; readonly refusal: string }
  | { readonly name: 'reading' }
  | { readonly name: 'asking'; readonly chosen: Chosen; readonly inspected: Inspected; readonly refusal: string }
  | { readonly name: 'restoring' }
  | { readonly name: 'done'; readonly kept: string };

export function RestoreWindow({ close }: { readonly close: () => void }) {
  const [stage, setStage] = useState<Stage>({ name: 'choosing', refusal: '' });
  const choose = async (chosen: Chosen) => {
    setStage({ name: 'reading' });
    try {
      setStage({ name: 'asking', chosen, inspected: await inspect(chosen), refusal: '' });
    } catch (error) {
      setStage({ name: 'choosing', refusal: `${nameOf(chosen)}: ${wordsOf(error)}` });
    }
  };
  const agree = async ({ chosen, inspected }: Extract<Stage, { name: 'asking' }>) => {
    setStage({ name: 'restoring' });
    try {
      setStage({ name: 'done', kept: (await restore(chosen, inspected.sha256)).kept });
    } catch (error) {
      setStage({ name: 'asking', chosen, inspected, refusal: wordsOf(error) });
    }
  };
  const isHeld = stage.name === 'restoring';
  return (
    <Window title="Pulihkan dari cadangan" close={stage.name === 'done' ? () => location.reload() : close} isHeld={isHeld}>
      {stage.name === 'choosing' && <Choosing refusal={stage.refusal} choose={choose} />}
      {stage.name === 'reading' && <p role="status">Memeriksa cadangan …</p>}
      {stage.name === 'asking' && (
        <Asking {...stage} agree={() => agree(stage)} back={() => setStage({ name: 'choosing', refusal: '' })} />
      )}
      {isHeld && <p role="status">Memulihkan … Jangan menutup halaman ini.</p>}
      {stage.name === 'done' && <Done kept={stage.kept} />}
    </Window>
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function Choosing({ refusal, choose }: { readonly refusal: string; readonly choose: (chosen: Chosen) => void }) {
  const [kept, setKept] = useState<readonly KeptBackup[]>([]);
  useEffect(() => {
    listKept().then(setKept, () => setKept([]));
  }, []);
  return (
    <>
      {refusal !== '' && (
        <p class="refusal" role="alert">
          {refusal}
        </p>
      )}
      <h3>Pilih berkas cadangan</h3>
      <p id="choose-hint">Berkas cadangan-admen-….zip yang dahulu diunduh. Isinya diperiksa dahulu; belum ada yang diganti.</p>
      <label class="choose-file">
        Pilih berkas…
        <input
          type="file"
          accept=".zip,application/zip"
          aria-describedby="choose-hint"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) choose({ file });
          }}
        />
      </label>
      {kept.length > 0 && (
        <>
          <h3>Atau cadangan di folder data</h3>
          <ul class="kept">
            {kept.map((each) => (
              <li key={each.name}>
                <span>
                  {KINDS.find(([start]) => each.name.startsWith(start))?.[1]}
                  <small>
                    {printMoment(each.made)} · {printSize(each.bytes)}
                  </small>
                </span>
                <button type="button" aria-label={`Periksa ${each.name}`} onClick={() => choose({ kept: each })}>
                  Periksa
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const KINDS = [
  ['otomatis', 'Otomatis, harian'],
  ['sebelum-pulih', 'Sebelum pemulihan'],
  ['sebelum-pembaruan', 'Sebelum pembaruan'],
] as const;

interface AskingProps {
  readonly chosen: Chosen;
  readonly inspected: Inspected;
  readonly refusal: string;
  readonly agree: () => void;
  readonly back: () => void;
}

function Asking({ chosen, inspected: { facts, present }, refusal, agree, back }: AskingProps) {
  const lines: readonly (readonly [string, string, string])[] = [
    ['Puskesmas', facts.office, present.office],
    ['Dibuat', printMoment(facts.made), 'sekarang'],
    ['Hari meja kerja', printDay(facts.day), printDay(present.day)],
    ['Lembar', printCount(facts.sheets), printCount(present.sheets)],
    ['Baris', printCount(facts.rows), printCount(present.rows)],
    ['Berkas di Drive', printCount(facts.files), printCount(present.files)],
    ['E-mail', printCount(facts.mails), printCount(present.mails)],
  ];
  return (
    <>
      {refusal !== '' && (
        <p class="refusal" role="alert">
          {refusal}
        </p>
      )}
      <p>
        Cadangan <b>{nameOf(chosen)}</b>, dibuat dengan Admen {facts.version}, utuh dan dapat dipulihkan.
      </p>
      <table class="compared">
        <thead>
          <tr>
            <td />
            <th scope="col">Isi cadangan</th>
            <th scope="col">Yang diganti</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([label, backup, now]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{backup}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {facts.office !== present.office && (
        <p class="warning">Nama puskesmasnya berbeda. Pastikan ini cadangan yang Anda maksud.</p>
      )}
      <p>
        Seluruh isi meja kerja ini diganti: lembar, dokumen, e-mail, formulir, dan pengaturan. Keadaan sekarang disimpan dahulu di
        folder data, jadi pemulihan ini dapat dibatalkan dengan cara yang sama.
      </p>
      <div class="actions">
        <button type="button" class="primary" onClick={agree}>
          Ganti dengan cadangan ini
        </button>
        <button type="button" onClick={back}>
          Pilih yang lain
        </button>
      </div>
    </>
  );
}

function printCount(count: number): string {
  return count.toLocaleString('id-ID');
}

function printDay(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString('id-ID', { dateStyle: 'long' });
}

function Done({ kept }: { readonly kept: string }) {
  return (
    <>
      <p role="status">
        <b>Data dipulihkan.</b> Keadaan sebelumnya disimpan di:
      </p>
      <p class="path">{kept}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => location.reload()}>
          Buka buku kerja
        </button>
      </div>
    </>
  );
}
