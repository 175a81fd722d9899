/** The server side of every SOP, in the order of `index.ts`; the sidebar never imports it. */
import type { DashboardPart } from './dashboard-part.ts';
import { dokumenSopServer } from './dokumen-sop/server.ts';
import { sops } from './index.ts';
import { rapatServer } from './lokmin/rapat/server.ts';
import { rencanaServer } from './lokmin/rencana/server.ts';
import { lokminServer } from './lokmin/server.ts';
import { kontrakServer } from './pihak-ketiga/kontrak/server.ts';
import { monitoringServer } from './pihak-ketiga/rapat/server.ts';
import { pkpServer } from './pkp/server.ts';
import { rtlDashboard } from './rtl-dashboard.ts';
import type { SopServer } from './sop.ts';
import { jadwalServer } from './umpan-balik/jadwal/server.ts';
import { umpanBalikServer } from './umpan-balik/keluhan/server.ts';
import { kotakSaranServer } from './umpan-balik/kotak-saran/server.ts';
import { surveiServer } from './umpan-balik/survei/server.ts';

const recording = [
  umpanBalikServer,
  kotakSaranServer,
  surveiServer,
  jadwalServer,
  lokminServer,
  rapatServer,
  rencanaServer,
  kontrakServer,
  monitoringServer,
] as unknown as readonly SopServer[];

/** SOPs never import each other: what the records of one say of the PKP rubric is handed over here. */
const sources = recording.flatMap(({ sop, evidence }) => (evidence ? [{ sop, evidence }] : []));

/** Whose records prove steps of SOP documents: each is opened by the use case that its manifest names. */
const opening = new Map(
  sops.flatMap(({ id, open }) => {
    const run = recording.find(({ sop }) => sop === id)?.useCases[open]?.run;
    return run ? [[id, run] as const] : [];
  }),
);

export const sopServers: readonly SopServer[] = [
  ...recording,
  dokumenSopServer(opening),
  pkpServer(sources),
] as unknown as readonly SopServer[];

/** What each says on the dashboard; RTL are of all. */
export const dashboardParts: readonly (readonly [sop: string, part: DashboardPart])[] = [
  ...sopServers.flatMap(({ sop, dashboard }) => (dashboard ? [[sop, dashboard] as const] : [])),
  ['rtl', rtlDashboard],
];
