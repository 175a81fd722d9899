/** Where the data folder is: as people write folders, on each system. */
import type { PlatformPath } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly path: Pick<PlatformPath, 'resolve' | 'join'>;
  readonly home: string;
}

/**
 * The whole path of what was written. `~` is the home folder, also where no shell replaced it. On Windows a drive alone is its root (not
 * the folder in which one last was there), and a quotation mark that `"D:\data\"` left behind is none of the name.
 */
export function placeOf(written: string, { platform, path, home }: Surroundings): string {
  const text = platform === 'win32' ? written.replace(/"+$/, '') : written;
  if (text === '~') return home;
  if (text.startsWith('~/') || (platform === 'win32' && text.startsWith('~\\'))) return path.join(home, text.slice(2));
  if (platform === 'win32' && /^[A-Za-z]:$/.test(text)) return `${text}\\`;
  return path.resolve(text);
}
