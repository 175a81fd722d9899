/** Server-sent events: revisions for every page, and what an execution shows for the page that started it. */
import type { ServerResponse } from 'node:http';

export interface Events {
  subscribe(client: string, response: ServerResponse): void;
  /** To one page; to all when `client` is empty. */
  send(client: string, type: string, data: unknown): void;
  close(): void;
}

const KEEP_ALIVE_MS = 15_000;

export function newEvents(): Events {
  const pages = new Map<string, ServerResponse>();
  const timer = setInterval(() => {
    for (const response of pages.values()) response.write(': hidup\n\n');
  }, KEEP_ALIVE_MS);
  return {
    subscribe: (client, response) => {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        Connection: 'keep-alive',
      });
      response.write(': siap\n\n');
      pages.set(client, response);
      response.on('close', () => {
        if (pages.get(client) === response) pages.delete(client);
      });
    },
    send: (client, type, data) => {
      const message = `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
      for (const [id, response] of pages) if (client === '' || client === id) response.write(message);
    },
    close: () => {
      clearInterval(timer);
      for (const response of pages.values()) response.end();
    },
  };
}
