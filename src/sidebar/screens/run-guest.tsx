/** Somebody came without invitation: a name and where from, and they are in the list. */
import { useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../schema/index.ts';
import type { RunDesk } from './run-desk.ts';

export function RunGuest({ desk }: { readonly desk: RunDesk }) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [told, setTold] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const add = async () => {
    const reply = await desk.addGuest(name, role);
    setRefusals(reply.ok ? [] : reply.refusals);
    setTold(reply.ok ? `${name.trim()} dicatat hadir.` : '');
    if (reply.ok) {
      setName('');
      setRole('');
    }
    box.current?.focus();
  };
  return (
    <details class="run-guest">
      <summary>Tambah tamu</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="label" for="tamu-nama">
          Nama tamu
        </label>
        <input id="tamu-nama" ref={box} type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        <label class="label" for="tamu-dari">
          Jabatan atau instansi
        </label>
        <input id="tamu-dari" type="text" value={role} onInput={(event) => setRole(event.currentTarget.value)} />
        <p role="status" class={refusals.length > 0 ? 'error' : 'live'}>
          {refusals.length > 0 ? `⚠ ${refusals.map(({ message }) => message).join(' ')}` : told && `✓ ${told}`}
        </p>
        <button type="submit">Catat hadir</button>
      </form>
    </details>
  );
}
