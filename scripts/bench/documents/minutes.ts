/** The notulen that is timed: what the product itself gives to its document engine, for a meeting with so many printed rows. */
import type { FillOptions } from '../../../src/host/document-engine.ts';
import type { Host } from '../../../src/host/host.ts';
import { makeDocument } from '../../../src/registers/make-document.ts';
import { EXAMPLE_SETTINGS } from '../../../src/registers/pegawai.examples.ts';
import type { Pengaturan } from '../../../src/registers/pengaturan.ts';
import { pengaturanFields, pengaturanFrom } from '../../../src/registers/pengaturan.ts';
import type { DocumentRow } from '../../../src/schema/index.ts';
import { minutesOrder } from '../../../src/sops/lokmin/dokumen/minutes-data.ts';
import { indikatorRow, kinerjaRow } from '../../../src/sops/lokmin/kinerja/indikator.examples.ts';
import { performanceUpTo } from '../../../src/sops/lokmin/kinerja/performance.ts';
import type { Lokmin } from '../../../src/sops/lokmin/lokmin-record.ts';
import { DEMO_LOGOS } from '../../../src/workbench/demo/logos.ts';
import * as past from '../past/rows.ts';

/** The parameters of `fill`. */
export interface FillJob {
  readonly template: string;
  readonly data: DocumentRow;
  readonly options: FillOptions;
}

/** Rows over all lists of the notulen; `rows` is a multiple of 20. An agenda item prints twice: as item, and with what was said. */
function meetingWith(rows: number, settings: Pengaturan): Lokmin {
  const list = <T>(share: number, rowAt: (index: number) => T): T[] =>
    Array.from({ length: rows * share }, (_, index) => rowAt(index));
  const indikator = list(0.2, (index) => indikatorRow({ number: `IDK-${index}` }));
  const kinerja = indikator.map((indicator) => kinerjaRow(indicator, 'September 2026', { result: 36, before: 234 }));
  return {
    rapat: past.pastRapat(0),
    kehadiran: list(0.3, past.pastKehadiran),
    performance: performanceUpTo(indikator, kinerja, { year: 2026, month: 9 }),
    indikator,
    kinerja,
    acara: list(0.1, past.pastAcara),
    masalah: list(0.1, past.pastMasalah),
    rtl: list(0.1, past.pastRtl),
    tinjauan: list(0.1, past.pastTinjauan),
    ...{ carried: [], dokumen: [], persiapan: [], rancangan: [], usulan: [], informasi: [], foto: [], bahan: [] },
    ...{ rencana: [], kegiatan: [] },
    settings,
    today: '2026-10-08',
  };
}

/** `template` gives a built template by its name, as base64. */
export function minutesJob(rows: number, template: (name: string) => string): FillJob {
  const settings = pengaturanFrom(
    Object.entries(EXAMPLE_SETTINGS).flatMap(([name, value]) => {
      const { label } = pengaturanFields[name as keyof typeof EXAMPLE_SETTINGS];
      return typeof value === 'string' ? [{ label, value }] : [];
    }),
  );
  const order = minutesOrder({
    lokmin: meetingWith(rows, settings),
    ...{ pegawai: [], partners: [], isiFoto: [], brought: [] },
    reviews: [],
    settings,
    zone: 'WIB',
  });
  const jobs: FillJob[] = [];
  const engine: ReturnType<Host['documents']> = {
    tags: () => [],
    qr: () => '',
    flowchart: () => [],
    // Taking note is all: a fault ends the work before anything would be written.
    fill: (given, data, options) => {
      jobs.push({ template: given, data, options });
      return { ok: false, faults: ['noted'] };
    },
  };
  const host: Pick<Host, 'nextCount' | 'template' | 'documents'> = { nextCount: () => 1, template, documents: () => engine };
  makeDocument(host as Host, { settings, pictures: DEMO_LOGOS, present: [], toDrive: false }, order);
  const [job] = jobs;
  if (!job) throw new Error('The product did not ask for a document.');
  return job;
}
