/** The frame of the page: banner, strip with the menu that onOpen built, the grid, the sidebar, dialogs and toasts. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedForm, SentMail, StoredFile } from '../kernel.ts';
import { Dialogs, Sidebar } from './frames.tsx';
import type { PageGrid } from './grid.ts';
import { focusGrid, focusNextRegion } from './regions.ts';
import type { Frame, Menu, PageState, Toast } from './state.ts';
import { listen } from './state.ts';
import { Strip } from './strip.tsx';

interface ShellProps {
  readonly state: PageState;
  readonly events: EventSource;
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

export function Shell({ state, events, client, grid }: ShellProps) {
  const [menus, setMenus] = useState<readonly Menu[]>([]);
  const [sidebar, setSidebar] = useState<Frame | null>(null);
  const [dialogs, setDialogs] = useState<readonly Frame[]>([]);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [drive, setDrive] = useState<readonly StoredFile[]>(state.drive);
  const [mail, setMail] = useState<readonly SentMail[]>(state.mail);
  const [forms, setForms] = useState<readonly ListedForm[]>(state.forms);
  const [person, setPerson] = useState({ user: state.user, now: state.now });
  const place = useRef<HTMLDivElement>(null);
  const user = useRef(state.user);
  user.current = person.user;

  const run = async (functionName: string) => {
    const body = { function: functionName, parameters: [], client, user: user.current, selection: grid.selection() };
    const answer = await (await fetch('/run', { method: 'POST', body: JSON.stringify(body) })).json();
    if (answer.error) showToast({ title: functionName, message: answer.error.details[0].errorMessage, seconds: 10 });
  };
  const showToast = (toast: Toast) => {
    setToasts((now) => [...now, toast]);
    setTimeout(() => setToasts((now) => now.filter((other) => other !== toast)), toast.seconds * 1000);
  };
  const closeFrame = (id: string) => {
    setDialogs((now) => now.filter((frame) => frame.id !== id));
    setSidebar((now) => (now?.id === id ? null : now));
  };

  useEffect(() => {
    window.admenUser = () => user.current;
    window.admenNextRegion = focusNextRegion;
    const stops = [
      listen<Menu>(events, 'menu', (menu) => setMenus((now) => [...now.filter((other) => other.title !== menu.title), menu])),
      listen<Frame>(events, 'sidebar', setSidebar),
      listen<Frame>(events, 'dialog', (frame) => setDialogs((now) => [...now, frame])),
      listen<Toast>(events, 'toast', showToast),
      listen<readonly StoredFile[]>(events, 'drive', setDrive),
      listen<readonly SentMail[]>(events, 'mail', setMail),
      listen<readonly ListedForm[]>(events, 'forms', setForms),
      listen<{ user: string; now: number }>(events, 'settings', setPerson),
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
    // As Sheets does when the workbook opens; events of this page reach it only once the stream stands.
    if (events.readyState === EventSource.OPEN) run('onOpen');
    else events.addEventListener('open', () => run('onOpen'), { once: true });
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
      <Strip
        title={state.facts.title}
        menus={menus}
        run={run}
        forms={forms}
        drive={drive}
        mail={mail}
        user={person.user}
        now={person.now}
      />
      <div class="work">
        <div class="grid" ref={place} />
        {sidebar && <Sidebar frame={sidebar} client={client} close={() => closeFrame(sidebar.id)} />}
      </div>
      <Dialogs frames={dialogs} client={client} close={closeFrame} />
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
