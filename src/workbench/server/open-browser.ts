/** Shows the address in the person's browser; where that is not possible, the printed address serves. */
import { spawn } from 'node:child_process';

const COMMANDS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

export function openBrowser(address: string): void {
  const [command, ...given] = COMMANDS[process.platform] ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...given, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
