/** The daftar tilik of a meeting: its SOP's steps, each ya, tidak or tidak berlaku as the records show it. Source: LM-17. */
import type { Host } from '../../../host/host.ts';
import type { DocumentOrder, MadeDocument } from '../../../registers/make-document.ts';
import { meetingTags } from '../../../registers/meeting-tags.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Result } from '../../../schema/index.ts';
import { refuse } from '../../../schema/index.ts';
import { CHECKLIST_TAGS, checklistData } from '../../daftar-tilik.ts';
import type { DocumentSources } from '../dokumen/documents.ts';
import { readForDocuments } from '../dokumen/documents.ts';
import { stepsOf, titleOfSteps } from './checked-steps.ts';

const CHECKLIST = 'Daftar tilik';

/** Refuses a meeting that was not held yet: of none of its steps could be said whether it was done. */
export function makeChecklist(host: Host, input: unknown): Result<MadeDocument> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  const { sources, make } = documents.value;
  if (sources.lokmin.rapat.state === 'Direncanakan')
    return refuse('Rapat belum dilaksanakan. Buka rapat dahulu, lalu buat daftar tilik.');
  return make(checklistOrder(sources));
}

function checklistOrder(sources: DocumentSources): DocumentOrder {
  const { lokmin, brought, settings } = sources;
  return {
    kind: CHECKLIST,
    template: 'lokmin/daftar-tilik',
    table: rapatTable,
    record: lokmin.rapat.number,
    title: lokmin.rapat.title,
    date: null,
    data: {
      ...meetingTags(sources.lokmin.rapat, sources.zone),
      'Judul SOP': titleOfSteps(lokmin),
      ...checklistData(stepsOf({ ...lokmin, brought }), settings.complianceLimit),
    },
    loops: { Langkah: CHECKLIST_TAGS },
  };
}
