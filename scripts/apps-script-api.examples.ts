/** What of Google's APIs clasp asks for, on this machine: projects with their files, and the sheet that a project is bound to. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface RemoteFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export interface AppsScriptApi {
  readonly url: string;
  /** Files of a project, by its id. */
  readonly projects: Map<string, readonly RemoteFile[]>;
  /** `PUT /v1/projects/1abc/content` … */
  readonly asked: string[];
  close(): void;
}

const NEW_PROJECT: readonly RemoteFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{}' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {}\n' },
];

export async function startApi(): Promise<AppsScriptApi> {
  const projects = new Map<string, readonly RemoteFile[]>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    // A piece may end within a character of several bytes.
    request.setEncoding('utf8');
    for await (const piece of request) body += piece;
    const path = (request.url ?? '').split('?')[0] ?? '';
    asked.push(`${request.method} ${path}`);
    const answer = answerTo(projects, request.method ?? '', path, body === '' ? {} : JSON.parse(body));
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { error: { code: 404, message: `No ${path}` } }));
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, projects, asked, close: () => void server.close() };
}

interface Asked {
  readonly files?: readonly RemoteFile[];
  readonly parentId?: string;
}

function answerTo(projects: AppsScriptApi['projects'], method: string, path: string, asked: Asked): object | null {
  if (method === 'POST' && path === '/drive/v3/files') return { id: 'sheet-1' };
  if (method === 'POST' && path === '/v1/projects') {
    projects.set('script-1', NEW_PROJECT);
    return { scriptId: 'script-1', parentId: asked.parentId };
  }
  const id = /^\/v1\/projects\/([\w-]+)\/content$/.exec(path)?.[1] ?? '';
  const files = projects.get(id);
  if (!files) return null;
  // Google replaces the whole of a project.
  if (method === 'PUT') projects.set(id, asked.files ?? []);
  return { scriptId: id, files: projects.get(id) };
}
