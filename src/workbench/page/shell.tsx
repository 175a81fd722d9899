/** The frame of the page: banner, strip with the menu that onOpen built, the grid, the sidebar, dialogs and toasts. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedForm, SentMail, StoredFile } from '../kernel.ts';
import { AboutWindow } from './about-window.tsx';
import { download, printSize } from './backup.ts';
import { Dialogs, Sidebar } from './frames.tsx';
import type { PageGrid } from './grid.ts';
import { focusGrid, focusNextRegion } from './regions.ts';
import { RestoreWindow } from './restore-window.tsx';
import type { Frame, Lists, Menu, PageState, Toast } from './state.ts';
import type { ServerStream } from './stream.ts';
import { Strip } from './strip.tsx';

interface ShellProps {
  readonly state: PageState;
  readonly stream: ServerStream;
  readonly client: string;
  readonly grid: PageGrid;
}

declare global {
  interface Window {
    /** The frames ask who acts. */
    admenUser?: () => string;
    /** F6 in a frame goes on as F6 outside does. */
    admenNextRegion?: () => void;
  }
}

export function Shell({ state, stream, client, grid }: ShellProps) {
  const [menus, setMenus] = useState<readonly Menu[]>([]);
  const [sidebar, setSidebar] = useState<Frame | null>(null);
  const [dialogs, setDialogs] = useState<readonly Frame[]>([]);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [drive, setDrive] = useState<readonly StoredFile[]>(state.drive);
  const [mail, setMail] = useState<readonly SentMail[]>(state.mail);
  const [forms, setForms] = useState<readonly ListedForm[]>(state.forms);
  const [person, setPerson] = useState({ user: state.user, now: state.now });
  const [isGone, setGone] = useState(false);
  const [opened, setOpened] = useState<'' | 'about' | 'restore'>('');
  const isReplacing = useRef(false);
  isReplacing.current = opened === 'restore';
  const place = useRef<HTMLDivElement>(null);
  const user = useRef(state.user);
  user.current = person.user;

  const run = async (functionName: string) => {
    const body = { function: functionName, parameters: [], client, user: user.current, selection: grid.selection() };
    const response = await fetch('/run', { method: 'POST', body: JSON.stringify(body) }).catch(() => null);
    if (!response)
      return showToast({ title: 'Meja kerja', message: 'tidak menjawab. Coba lagi sesudah tersambung.', seconds: 6 });
    const answer = await response.json();
    if (answer.error) showToast({ title: functionName, message: answer.error.details[0].errorMessage, seconds: 10 });
  };
  const showToast = (toast: Toast) => {
    setToasts((now) => [...now, toast]);
    setTimeout(() => setToasts((now) => now.filter((other) => other !== toast)), toast.seconds * 1000);
  };
  const backUp = async () => {
    try {
      const { name, bytes } = await download();
      showToast({ title: 'Cadangan dibuat:', message: `${name} (${printSize(bytes)}), di folder unduhan Anda.`, seconds: 8 });
    } catch (error) {
      showToast({ title: 'Cadangan gagal:', message: error instanceof Error ? error.message : String(error), seconds: 12 });
    }
  };
  const catchUp = async () => {
    const lists: Lists = await (await fetch('/lists')).json();
    setDrive(lists.drive);
    setMail(lists.mail);
    setForms(lists.forms);
    setPerson({ user: lists.user, now: lists.now });
  };
  const closeFrame = (id: string) => {
    setDialogs((now) => now.filter((frame) => frame.id !== id));
    setSidebar((now) => (now?.id === id ? null : now));
  };

  useEffect(() => {
    window.admenUser = () => user.current;
    window.admenNextRegion = focusNextRegion;
    const stops = [
      stream.listen<Menu>('menu', (menu) => setMenus((now) => [...now.filter((other) => other.title !== menu.title), menu])),
      stream.listen<Frame>('sidebar', setSidebar),
      stream.listen<Frame>('dialog', (frame) => setDialogs((now) => [...now, frame])),
      stream.listen<Toast>('toast', showToast),
      stream.listen<readonly StoredFile[]>('drive', setDrive),
      stream.listen<readonly SentMail[]>('mail', setMail),
      stream.listen<readonly ListedForm[]>('forms', setForms),
      stream.listen<{ user: string; now: number }>('settings', setPerson),
      // Whoever put another state here is told so in words first.
      stream.listen('replaced', () => isReplacing.current || location.reload()),
      stream.listen('stale', () => location.reload()),
    ];
    const onMessage = (event: MessageEvent<{ admen?: string; frame?: string }>) => {
      if (event.origin !== location.origin) return;
      if (event.data?.admen === 'close') closeFrame(String(event.data.frame).split('/').pop() ?? '');
      if (event.data?.admen === 'focus') focusGrid();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      focusNextRegion();
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('message', onMessage);
    if (place.current) grid.mount(place.current);
    let isOpened = false;
    const meet = (isThere: boolean) => {
      setGone(!isThere);
      if (!isThere) return;
      // As Sheets does when the workbook opens; events of this page reach it only once the stream stands.
      if (!isOpened) run('onOpen');
      else catchUp().catch(() => {});
      isOpened = true;
    };
    stream.onConnection(meet);
    stream.connect();
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('message', onMessage);
    };
  }, []);

  return (
    <div class="shell">
      <div class="banner" role="note">
        <b>Meja kerja lokal.</b> Ini bukan Google Sheets. Data tersimpan di komputer ini: {state.dataDir}
        <span class="keys">
          <kbd>F6</kbd> pindah antara menu, lembar, dan panel
        </span>
      </div>
      <div role="alert">
        {isGone && (
          <p class="gone">
            <b>Meja kerja tidak menjawab.</b> Jalankan lagi <code>npm start</code>; halaman ini menyambung sendiri. Biarkan
            halaman ini terbuka: yang baru diketik di lembar menunggu di sini.
          </p>
        )}
      </div>
      <Strip
        title={state.facts.title}
        menus={menus}
        run={run}
        forms={forms}
        drive={drive}
        mail={mail}
        user={person.user}
        now={person.now}
        backUp={backUp}
        restore={() => setOpened('restore')}
        about={() => setOpened('about')}
      />
      <div class="work">
        <div class="grid" ref={place} />
        {sidebar && <Sidebar frame={sidebar} client={client} close={() => closeFrame(sidebar.id)} />}
      </div>
      <Dialogs frames={dialogs} client={client} close={closeFrame} />
      {opened === 'about' && (
        <AboutWindow
          version={state.version}
          dataDir={state.dataDir}
          now={person.now}
          backUp={backUp}
          restore={() => setOpened('restore')}
          close={() => setOpened('')}
        />
      )}
      {opened === 'restore' && <RestoreWindow close={() => setOpened('')} />}
      <div class="toasts" role="status">
        {toasts.map((toast) => (
          <div key={toast.title + toast.message} class="toast">
            <b>{toast.title}</b> {toast.message}
          </div>
        ))}
      </div>
    </div>
  );
}
