/** Shows the address in the person's browser; where that is not possible, the printed address serves. */
import { spawn } from 'node:child_process';

/** What opens an address on each system; `null` where none is known. */
export function browserCommand(platform: NodeJS.Platform, address: string): readonly [string, ...string[]] | null {
  switch (platform) {
    case 'darwin':
      return ['open', address];
    case 'win32':
      // The first text in quotation marks would be the title of a window; & would end the command.
      return ['cmd', '/d', '/c', 'start', '""', address.replace(/&/g, '^&')];
    case 'linux':
    case 'freebsd':
    case 'openbsd':
      return ['xdg-open', address];
    default:
      return null;
  }
}

export function openBrowser(address: string): void {
  const [command, ...given] = browserCommand(process.platform, address) ?? [];
  if (command === undefined) return;
  const options = { stdio: 'ignore', detached: true, windowsHide: true, windowsVerbatimArguments: true } as const;
  const child = spawn(command, given, options);
  child.on('error', () => {});
  child.unref();
}
