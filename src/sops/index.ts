/** Every SOP: a line here and in `servers.ts`, a folder beside, its templates; one that is opened daily stands in `daily.ts`, too. */
import { dokumenSop } from './dokumen-sop/sop.ts';
import { rapat } from './lokmin/rapat/sop.ts';
import { rencana } from './lokmin/rencana/sop.ts';
import { lokmin } from './lokmin/sop.ts';
import { kontrak } from './pihak-ketiga/kontrak/sop.ts';
import { monitoring } from './pihak-ketiga/rapat/sop.ts';
import { pkp } from './pkp/sop.ts';
import type { Sop } from './sop.ts';
import { jadwal } from './umpan-balik/jadwal/sop.ts';
import { umpanBalik } from './umpan-balik/keluhan/sop.ts';
import { kotakSaran } from './umpan-balik/kotak-saran/sop.ts';
import { survei } from './umpan-balik/survei/sop.ts';

export const sops: readonly Sop[] = [
  umpanBalik,
  kotakSaran,
  survei,
  jadwal,
  lokmin,
  rapat,
  rencana,
  kontrak,
  monitoring,
  dokumenSop,
  pkp,
] as unknown as readonly Sop[];
