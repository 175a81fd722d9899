/** Server-sent events: revisions for every page, and what an execution shows for the page that started it. */
import type { ServerResponse } from 'node:http';
import type { Revision } from '../workbook/grid.ts';

export interface Events {
  /** `missed`: what happened since the page last heard from here; `null` when that cannot be told, and it must load anew. */
  subscribe(client: string, response: ServerResponse, missed: readonly Revision[] | null): void;
  /** To one page; to all when `client` is empty. */
  send(client: string, type: string, data: unknown): void;
  /** To all. A page that comes back tells by its id which one it heard last. */
  sendRevision(revision: Revision): void;
  close(): void;
}

const KEEP_ALIVE_MS = 15_000;

export function newEvents(): Events {
  const pages = new Map<string, ServerResponse>();
  const timer = setInterval(() => {
    for (const response of pages.values()) response.write(': hidup\n\n');
  }, KEEP_ALIVE_MS);
  return {
    subscribe: (client, response, missed) => {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        Connection: 'keep-alive',
      });
      response.write(': siap\n\n');
      if (missed === null) response.write('event: stale\ndata: {}\n\n');
      for (const revision of missed ?? []) response.write(told(revision));
      pages.set(client, response);
      response.on('close', () => {
        if (pages.get(client) === response) pages.delete(client);
      });
    },
    send: (client, type, data) => {
      const message = `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
      for (const [id, response] of pages) if (client === '' || client === id) response.write(message);
    },
    sendRevision: (revision) => {
      for (const response of pages.values()) response.write(told(revision));
    },
    close: () => {
      clearInterval(timer);
      for (const response of pages.values()) response.end();
    },
  };
}

function told(revision: Revision): string {
  return `id: ${revision.nextRevisionId}\nevent: revision\ndata: ${JSON.stringify(revision)}\n\n`;
}
