/** "Tentang meja kerja ini": where the data is, which version runs, what day it has, and the way to backups. */
import { useEffect, useState } from 'preact/hooks';
import type { KeptBackup } from './backup.ts';
import { listKept, printMoment, printSize } from './backup.ts';
import { Window } from './window.tsx';

interface AboutProps {
  readonly version: string;
  readonly dataDir: string;
  readonly now: number;
  readonly backUp: () => void;
  readonly restore: () => void;
  readonly close: () => void;
}

/** Not `full`, which writes days of one digit with a nought before. */
const CLOCK = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const;
const JAKARTA = 'Asia/Jakarta';

export function AboutWindow({ version, dataDir, now, backUp, restore, close }: AboutProps) {
  const [kept, setKept] = useState<readonly KeptBackup[]>([]);
  useEffect(() => {
    listKept().then(setKept, () => setKept([]));
  }, []);
  const clock = new Date(now).toLocaleString('id-ID', { ...CLOCK, timeZone: JAKARTA });
  const real = new Date().toLocaleDateString('id-ID', { dateStyle: 'long', timeZone: JAKARTA });
  const isMoved = Math.abs(now - Date.now()) > MOVED_MS;
  return (
    <Window title="Tentang meja kerja ini" close={close}>
      <dl>
        <dt>Folder data</dt>
        <dd class="path">{dataDir}</dd>
        <dt>Alamat</dt>
        <dd>
          {location.origin} (port {location.port}), hanya dapat dibuka dari komputer ini
        </dd>
        <dt>Versi</dt>
        <dd>Admen {version}</dd>
        <dt>Hari menurut meja kerja</dt>
        <dd>
          {clock} WIB{isMoved && <small>Komputer ini: {real}. Diubah lewat “Hari ini” di atas lembar.</small>}
        </dd>
      </dl>
      <p>
        Semua data tersimpan di folder itu dan tidak dikirim ke mana pun; meja kerja ini tidak memerlukan internet. Simpan
        cadangannya di tempat lain, misalnya flash disk.
      </p>
      <div class="actions">
        <button type="button" class="primary" onClick={backUp}>
          Cadangkan
        </button>
        <button type="button" onClick={restore}>
          Pulihkan…
        </button>
      </div>
      <h3>Cadangan di folder data</h3>
      {kept.length === 0 ? (
        <p>Belum ada. Setiap hari satu cadangan disimpan di folder data, untuk tujuh hari terakhir.</p>
      ) : (
        <ul class="kept">
          {kept.map(({ name, made, bytes }) => (
            <li key={name}>
              <a href={`/backup/${name}`} download={name}>
                {name}
              </a>
              <small>
                {printMoment(made)} · {printSize(bytes)}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Window>
  );
}

const MOVED_MS = 60_000;
