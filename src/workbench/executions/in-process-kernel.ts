/** The kernel for an execution in this very thread: calls pass as data, as they would to a worker, and can be watched. */
import type { Kernel, SyncKernel } from '../kernel.ts';

export type Watch = (name: string, parameters: readonly unknown[], call: () => unknown) => unknown;

/** `direct` gives the kernel anew for each call, so that who acts may change in between. */
export function inProcessKernel(direct: () => Kernel, watch: Watch = (_name, _parameters, call) => call()): SyncKernel {
  const group = (name: string) =>
    new Proxy(
      {},
      {
        get:
          (_target, member) =>
          (...parameters: unknown[]) =>
            watch(`${name}.${String(member)}`, parameters, () => {
              const members = direct()[name as keyof Kernel] as unknown as Record<string, (...given: unknown[]) => unknown>;
              const value = members[String(member)]?.(...asData(parameters));
              return value === undefined ? undefined : asData(value);
            }),
      },
    );
  return new Proxy({}, { get: (_target, name) => group(String(name)) }) as SyncKernel;
}

/** Objects of another context are not what they seem to the grid engine: data is made anew in this one. */
function asData<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
