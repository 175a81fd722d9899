/** Every SOP: a line here, a folder beside, its templates. */

import { lokminServer } from './lokmin/server.ts';
import { lokmin } from './lokmin/sop.ts';
import type { Sop, SopServer } from './sop.ts';

export const sops: readonly Sop[] = [lokmin as Sop];
export const sopServers: readonly SopServer[] = [lokminServer as unknown as SopServer];
