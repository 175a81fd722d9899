/** Which version of Admen this is. */
import { readFileSync } from 'node:fs';

/** From the package beside the built workbench. */
export function versionIn(packageFile: string): string {
  return String(JSON.parse(readFileSync(packageFile, 'utf8')).version);
}
