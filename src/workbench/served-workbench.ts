/** The built workbench as a process of its own, as `npm start` runs it: for tests that kill it, fill its disk or look at its page. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import type { Answer } from '../answer.ts';

export interface ServedWorkbench {
  readonly address: string;
  readonly process: ChildProcess;
  /** `POST /run`, as the given person. */
  run(functionName: string, parameters: readonly unknown[], user?: string): Promise<ScriptsRunAnswer>;
  /** `call` through `POST /run`; rejects when the execution itself failed. */
  call(name: string, input?: object, user?: string): Promise<Answer>;
  /** The value of an answer that must succeed. */
  done<T>(name: string, input?: object, user?: string): Promise<T>;
  /** It is another day from now on. */
  at(today: string): Promise<void>;
  stop(): Promise<void>;
  /** SIGKILL: no chance to tidy up. */
  kill(): Promise<void>;
}

export interface ScriptsRunAnswer {
  readonly done: boolean;
  readonly response?: { readonly result: unknown };
  readonly error?: { readonly code: number; readonly details: readonly { readonly errorMessage: string }[] };
}

export interface ServeOptions {
  readonly flags?: readonly string[];
  /** A shell prefix, such as `ulimit -f 100;`. */
  readonly shell?: string;
}

const SERVER = resolve('build/workbench/server.mjs');
/** A day of a test begins at this hour, so that no midnight falls into it. */
const MORNING = 'T09:00';

/** For a workbench that goes and comes back on its port: none that a system hands out by itself meanwhile. */
export function lastingPort(): string {
  return String(randomInt(20_000, 32_000));
}

/** Resolves when the workbench tells its address; rejects with what it said when it ends before. */
export function serveWorkbench(
  dataDir: string,
  { flags = ['--empty'], shell = '' }: ServeOptions = {},
): Promise<ServedWorkbench> {
  const timed = flags.map((flag, at) => (flags[at - 1] === '--today' ? flag + MORNING : flag));
  const given = ['--port', '0', '--no-open', '--data', dataDir, ...timed];
  const child =
    shell === ''
      ? spawn(process.execPath, [SERVER, ...given])
      : spawn('bash', ['-c', `${shell} exec "$@"`, 'bash', process.execPath, SERVER, ...given]);
  return new Promise((done, failed) => {
    let said = '';
    const listen = (text: Buffer) => {
      said += text.toString('utf8');
      const address = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(said)?.[1];
      if (address !== undefined && said.includes('Ctrl+C')) done(served(address, child));
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('close', () => failed(new Error(said.trim())));
  });
}

function served(address: string, child: ChildProcess): ServedWorkbench {
  const ended = (signal: NodeJS.Signals) =>
    new Promise<void>((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done();
      child.once('exit', () => done());
      child.kill(signal);
    });
  const run: ServedWorkbench['run'] = async (functionName, parameters, user) => {
    const body = JSON.stringify({ function: functionName, parameters, ...(user !== undefined && { user }) });
    return (await fetch(`${address}/run`, { method: 'POST', body })).json() as Promise<ScriptsRunAnswer>;
  };
  const call: ServedWorkbench['call'] = async (name, input = {}, user) => {
    const answer = await run('call', [name, input], user);
    if (answer.error) throw new Error(answer.error.details[0]?.errorMessage);
    return answer.response?.result as Answer;
  };
  return {
    address,
    process: child,
    run,
    call,
    done: async <T>(name: string, input: object = {}, user?: string) => {
      const answer = await call(name, input, user);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.refusals)}`);
      return answer.value as T;
    },
    at: async (today) => {
      const answer = await fetch(`${address}/settings`, { method: 'POST', body: JSON.stringify({ today: today + MORNING }) });
      if (!answer.ok) throw new Error(`It cannot be ${today}: ${await answer.text()}`);
    },
    stop: () => ended('SIGTERM'),
    kill: () => ended('SIGKILL'),
  };
}
