/** Every SOP: a line here, a folder beside, its templates. */

import { lokminServer } from './lokmin/server.ts';
import { lokmin } from './lokmin/sop.ts';
import { pkpServer } from './pkp/server.ts';
import { pkp } from './pkp/sop.ts';
import type { Sop, SopServer } from './sop.ts';
import { jadwalServer } from './umpan-balik/jadwal/server.ts';
import { jadwal } from './umpan-balik/jadwal/sop.ts';
import { umpanBalikServer } from './umpan-balik/keluhan/server.ts';
import { umpanBalik } from './umpan-balik/keluhan/sop.ts';
import { kotakSaranServer } from './umpan-balik/kotak-saran/server.ts';
import { kotakSaran } from './umpan-balik/kotak-saran/sop.ts';
import { surveiServer } from './umpan-balik/survei/server.ts';
import { survei } from './umpan-balik/survei/sop.ts';

export const sops: readonly Sop[] = [umpanBalik, kotakSaran, survei, jadwal, lokmin, pkp] as unknown as readonly Sop[];
const recording = [
  umpanBalikServer,
  kotakSaranServer,
  surveiServer,
  jadwalServer,
  lokminServer,
] as unknown as readonly SopServer[];

/** SOPs never import each other: what the records of one say of the PKP rubric is handed over here. */
const sources = recording.flatMap(({ sop, evidence }) => (evidence ? [{ sop, evidence }] : []));

export const sopServers: readonly SopServer[] = [...recording, pkpServer(sources)] as unknown as readonly SopServer[];
