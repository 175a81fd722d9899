/** A kernel whose every call passes by: to be counted, or answered otherwise. */
import type { SyncKernel } from '../../src/workbench/kernel.ts';

/** `call` makes the call as it was meant. */
export type Intercept = (name: string, parameters: readonly unknown[], call: () => unknown) => unknown;

type Members = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

export function intercepted(kernel: SyncKernel, intercept: Intercept): SyncKernel {
  const groups = new Map<string, object>();
  const groupOf = (name: string): object => {
    const members = kernel[name as keyof SyncKernel] as unknown as Members;
    return new Proxy(members, {
      get:
        (_, member) =>
        (...parameters: readonly unknown[]) =>
          intercept(`${name}.${String(member)}`, parameters, () => members[String(member)]?.(...parameters)),
    });
  };
  return new Proxy(kernel, {
    get: (_, name) => {
      const group = groups.get(String(name)) ?? groupOf(String(name));
      groups.set(String(name), group);
      return group;
    },
  });
}
