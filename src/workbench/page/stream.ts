/** What the server tells as it happens; connected again by itself when the server was away, from where it was left. */

export interface ServerStream {
  /** Listens to one kind of event. Gives how to stop. */
  listen<T>(type: string, handle: (data: T) => void): () => void;
  /** Called whenever the server is there, and whenever it is gone. */
  onConnection(handle: (isThere: boolean) => void): void;
  /** Begins, once everybody listens: what happened since the page was loaded comes first, and nobody would hear it before. */
  connect(): void;
}

const PAUSE_MS = 1500;

export function newStream(client: string, since: string): ServerStream {
  const listeners = new Map<string, Set<(data: unknown) => void>>();
  const watchers: ((isThere: boolean) => void)[] = [];
  let source: EventSource | null = null;
  let heard = since;

  const tell = (now: boolean) => {
    for (const watcher of watchers) watcher(now);
  };
  const hear = (event: Event) => {
    const { type, data, lastEventId } = event as MessageEvent<string>;
    if (lastEventId !== '') heard = lastEventId;
    for (const handle of [...(listeners.get(type) ?? [])]) handle(JSON.parse(data));
  };
  const connect = () => {
    source = new EventSource(`/events?client=${client}&since=${encodeURIComponent(heard)}`);
    for (const type of listeners.keys()) source.addEventListener(type, hear);
    source.onopen = () => tell(true);
    // Browsers differ in when they give up: this one does not.
    source.onerror = () => {
      source?.close();
      tell(false);
      setTimeout(connect, PAUSE_MS);
    };
  };

  return {
    connect,
    listen: (type, handle) => {
      const handles = listeners.get(type) ?? new Set();
      if (!listeners.has(type)) source?.addEventListener(type, hear);
      listeners.set(type, handles.add(handle as (data: unknown) => void));
      return () => void handles.delete(handle as (data: unknown) => void);
    },
    onConnection: (handle) => void watchers.push(handle),
  };
}

/** Asks until there is an answer, whatever it is: a server that is gone may come back. */
export async function untilAnswered(ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    try {
      return await ask();
    } catch {
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  }
}
