/** The strip above the grid: the menus of the bundle, what left the workbook, who acts, and what day it is. */
import { useState } from 'preact/hooks';
import type { ListedForm, SentMail, StoredFile } from '../kernel.ts';
import type { Menu } from './state.ts';

interface StripProps {
  readonly title: string;
  readonly menus: readonly Menu[];
  readonly run: (functionName: string) => void;
  readonly forms: readonly ListedForm[];
  readonly drive: readonly StoredFile[];
  readonly mail: readonly SentMail[];
  readonly user: string;
  readonly now: number;
  readonly backUp: () => void;
  readonly restore: () => void;
  readonly about: () => void;
}

export function Strip({ title, menus, run, forms, drive, mail, user, now, backUp, restore, about }: StripProps) {
  const [open, setOpen] = useState('');
  const toggle = (name: string) => setOpen(open === name ? '' : name);
  return (
    <div class="strip" role="toolbar" aria-label="Meja kerja" onKeyDown={(event) => event.key === 'Escape' && setOpen('')}>
      <h1>{title}</h1>
      {menus.map((menu) => (
        <MenuButton
          key={menu.title}
          menu={menu}
          isOpen={open === menu.title}
          toggle={() => toggle(menu.title)}
          run={run}
          close={() => setOpen('')}
        />
      ))}
      <span class="spacer" />
      <ListButton name="Formulir" count={forms.length} isOpen={open === 'Formulir'} toggle={() => toggle('Formulir')}>
        {forms.map((form) => (
          <li key={form.id}>
            <a href={`/form/${form.id}`} target="_blank" rel="noreferrer">
              {form.title}
            </a>
          </li>
        ))}
      </ListButton>
      <ListButton name="Drive" count={drive.length} isOpen={open === 'Drive'} toggle={() => toggle('Drive')}>
        {drive.map((file) => (
          <li key={file.id}>
            <a href={`/drive/${file.id}`}>{file.name}</a>
            <ReplaceFile file={file} />
            <small>
              {Math.ceil(file.size / 1024)} KB · {file.owner}
            </small>
          </li>
        ))}
      </ListButton>
      <ListButton name="E-mail" count={mail.length} isOpen={open === 'E-mail'} toggle={() => toggle('E-mail')}>
        {[...mail].reverse().map((letter) => (
          <li key={letter.sentAt + letter.to}>
            <b>{letter.subject}</b>
            <small>
              ke {letter.to} · {new Date(letter.sentAt).toLocaleString('id-ID')}
            </small>
            {letter.attachments.map((attachment) => (
              <a key={attachment.fileId} href={`/attachment/${attachment.fileId}`}>
                {attachment.name}
              </a>
            ))}
          </li>
        ))}
      </ListButton>
      <a href="/export.xlsx">Unduh .xlsx</a>
      <button type="button" onClick={backUp}>
        Cadangkan
      </button>
      <button type="button" onClick={restore}>
        Pulihkan…
      </button>
      <Settings user={user} now={now} />
      <button type="button" aria-label="Tentang meja kerja ini" onClick={about}>
        Tentang
      </button>
    </div>
  );
}

/** That nobody answers is told above the strip. */
function post(path: string, body: BodyInit): void {
  fetch(path, { method: 'POST', body }).catch(() => {});
}

/** As one would put a changed file back into Drive. */
function ReplaceFile({ file }: { readonly file: StoredFile }) {
  const replace = (content: File | undefined) => content && post(`/drive/${file.id}`, content);
  return (
    <label class="replace">
      Ganti isi
      <input type="file" aria-label={`Ganti isi ${file.name}`} onChange={(event) => replace(event.currentTarget.files?.[0])} />
    </label>
  );
}

interface MenuProps {
  readonly menu: Menu;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly run: (functionName: string) => void;
}

function MenuButton({ menu, isOpen, toggle, close, run }: MenuProps) {
  const choose = (functionName: string) => {
    close();
    run(functionName);
  };
  return (
    <div class="menu">
      <button type="button" class="menu-button" aria-haspopup="menu" aria-expanded={isOpen} onClick={toggle}>
        {menu.title} ▾
      </button>
      {isOpen && (
        <div role="menu">
          {menu.entries.map((entry, index) =>
            entry.caption === '' ? (
              <hr key={`garis-${index}`} />
            ) : (
              <button key={entry.functionName} type="button" role="menuitem" onClick={() => choose(entry.functionName)}>
                {entry.caption}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}

interface ListProps {
  readonly name: string;
  readonly count: number;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly children: preact.ComponentChildren;
}

function ListButton({ name, count, isOpen, toggle, children }: ListProps) {
  return (
    <div class="menu">
      <button type="button" aria-expanded={isOpen} onClick={toggle}>
        {name} ({count})
      </button>
      {isOpen && <div class="list">{count === 0 ? <p>Belum ada.</p> : <ul>{children}</ul>}</div>}
    </div>
  );
}

function Settings({ user, now }: { readonly user: string; readonly now: number }) {
  const send = (settings: object) => post('/settings', JSON.stringify(settings));
  return (
    <>
      <label>
        Pengguna
        <input
          type="text"
          value={user}
          list="pengguna"
          size={24}
          placeholder="(akun tanpa alamat)"
          onChange={(event) => send({ user: event.currentTarget.value })}
        />
        <datalist id="pengguna">
          <option value="kapus@contoh.example" />
          <option value="tatausaha@contoh.example" />
          <option value="notulis@contoh.example" />
        </datalist>
      </label>
      <label>
        Hari ini
        <input
          type="date"
          value={new Date(now + 7 * 3_600_000).toISOString().slice(0, 10)}
          onChange={(event) => send({ today: event.currentTarget.value })}
        />
      </label>
    </>
  );
}
