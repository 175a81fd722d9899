/** Asked once, on accounts that do not tell who the person is: the name that Jejak will carry. */
import { useState } from 'preact/hooks';
import { ask } from '../server.ts';

export function AskName({ retry }: { readonly retry: () => void }) {
  const [name, setName] = useState('');
  const [message, setMessage] = useState('');
  const introduce = async () => {
    const reply = await ask('introduce', { name });
    if (reply.ok) retry();
    else setMessage(reply.refusals.map((refusal) => refusal.message).join(' '));
  };
  return (
    <div class="summary" role="alert">
      <b>Siapa Anda?</b>
      <p>Akun ini tidak memberi tahu nama Anda. Nama dicatat dalam Jejak setiap perubahan, dan hanya ditanyakan sekali.</p>
      {message !== '' && <p class="error">{message}</p>}
      <label class="label" for="nama-anda">
        Nama Anda
      </label>
      <input id="nama-anda" type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />{' '}
      <button type="button" class="primary" onClick={introduce}>
        Simpan dengan nama ini
      </button>
    </div>
  );
}
