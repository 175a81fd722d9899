/** "Paket bukti": the months are chosen, the documents made one after the other, and one .zip downloaded. Source: domain, Lokmin. */
import { useState } from 'preact/hooks';
import type { Completeness } from '../../sops/lokmin/laporan/completeness-view.ts';
import { download } from '../parts/download.ts';
import { Failure } from '../parts/loading.tsx';
import { jobsFor } from './packet.ts';
import type { PacketState, PacketWork } from './use-packet.ts';
import { usePacket } from './use-packet.ts';

export function PacketPanel({ completeness }: { readonly completeness: Completeness }) {
  const { rows, year } = completeness;
  const months = [...new Map(rows.filter(({ meeting }) => meeting !== null).map(({ month, label }) => [month, label]))].sort();
  const [chosen, setChosen] = useState<readonly string[]>(months.map(([month]) => month));
  const packet = usePacket(completeness);
  const isWholeYear = chosen.length === months.length;
  const own = isWholeYear ? rows : rows.filter(({ month }) => chosen.includes(month));
  const count = jobsFor(own).length;
  if (months.length === 0) return <p class="say">Belum ada rapat pada {year}, jadi belum ada yang dapat dipaketkan.</p>;
  const toggle = (month: string) =>
    setChosen(chosen.includes(month) ? chosen.filter((other) => other !== month) : [...chosen, month]);
  const { phase } = packet.state;
  if (phase === 'making' || phase === 'stopped') return <Progress packet={packet} state={packet.state} />;
  return (
    <>
      <p>
        Satu berkas .zip untuk asesor: undangan, daftar hadir, notulen, rekap RTL, daftar tilik, dan surat pengantar setiap rapat,
        dengan daftar isinya. Yang belum ada disebut dalam daftar isi.
      </p>
      <fieldset class="field">
        <legend>Bulan</legend>
        <div class="checks">
          <label>
            <input
              type="checkbox"
              checked={isWholeYear}
              onChange={() => setChosen(isWholeYear ? [] : months.map(([month]) => month))}
            />
            Seluruh tahun {year}
          </label>
          {months.map(([month, label]) => (
            <label key={month}>
              <input type="checkbox" checked={chosen.includes(month)} onChange={() => toggle(month)} />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <button type="button" class="primary" disabled={count === 0} onClick={() => packet.start(own, isWholeYear)}>
        Susun paket ({count} dokumen)
      </button>
      <Outcome state={packet.state} />
    </>
  );
}

type Working = Extract<PacketState, { phase: 'making' | 'stopped' }>;

function Progress({ packet, state }: { readonly packet: PacketWork; readonly state: Working }) {
  const { done, total } = state;
  return (
    <div class="packet-progress">
      {state.phase === 'making' && (
        <p>
          <span class="spinner" aria-hidden="true" />
          {state.isStopping ? 'Menghentikan sesudah dokumen ini…' : `Menyusun ${state.job.kind} ${state.job.title}…`}
        </p>
      )}
      <progress aria-label="Dokumen yang sudah disusun" value={done} max={total} />
      <p class="sub" role="status">
        {done} dari {total} dokumen. Biarkan panel ini terbuka.
      </p>
      {state.phase === 'stopped' && <Failure reply={state.reply} retry={packet.goOn} />}
      {!(state.phase === 'making' && state.isStopping) && (
        <button type="button" onClick={packet.cancel}>
          Batalkan
        </button>
      )}
    </div>
  );
}

function Outcome({ state }: { readonly state: PacketState }) {
  if (state.phase === 'choosing')
    return state.isCancelled ? (
      <p class="say" role="status">
        Penyusunan dibatalkan; tidak ada yang diunduh.
      </p>
    ) : null;
  if (state.phase !== 'made') return null;
  const { file, count, missing } = state;
  return (
    <div class="say good" role="status">
      <b>
        {file.name} diunduh: {count} dokumen.
      </b>{' '}
      {missing > 0 && `${missing} dokumen tidak disertakan; sebabnya tertulis dalam Daftar isi.txt.`}
      <button type="button" class="link" onClick={() => download(file)}>
        Unduh lagi
      </button>
    </div>
  );
}
