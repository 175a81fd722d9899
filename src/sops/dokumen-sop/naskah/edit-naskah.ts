/** The head, the sections and the steps of a draft. Source: PK-0, LM-0, UB-0, KA-0. */
import type { Change } from '../../../host/change.ts';
import { update } from '../../../host/change.ts';
import { all } from '../../../host/query.ts';
import { childChanges } from '../../../registers/child-rows.ts';
import { listKnown, listSeen } from '../../../registers/record-forms.ts';
import type { ListItem } from '../../../schema/index.ts';
import { ok, refuseAll } from '../../../schema/index.ts';
import { headForm, sectionsForm, stepsForm } from '../forms.ts';
import { revisiRef, revisiTable } from '../revisi/revisi.table.ts';
import { takenFault } from './add-naskah.ts';
import { bagianTable } from './bagian.table.ts';
import { chartFaults, nextStepCode, sectionCode, sectionFaults, stepFaults, targetCode } from './check-content.ts';
import type { SectionContent } from './content.ts';
import { numberedSteps } from './content.ts';
import { loadsDraft, loadsNaskah, savesDraft, savesNaskah, whyNoDraft } from './edit-forms.ts';
import { langkahTable } from './langkah.table.ts';
import { naskahTable } from './naskah.table.ts';
import { contentOf, sectionsOf, stepsOf } from './naskah-record.ts';

const others = () => ({ others: all(naskahTable) });

export const loadHead = loadsNaskah(({ host, record }) => {
  const { title, documentNumber, unit, coTitle, coName, reviewMonths } = record.naskah;
  return {
    values: { title: record.draft?.title ?? title, documentNumber, unit, coTitle, coName, reviewMonths },
    seen: `${host.seen(record.naskah)} ${record.draft ? host.seen(record.draft) : ''}`,
    notes: record.draft ? [] : ['Judul hanya berubah lewat revisi; isian lain boleh diubah kapan saja.'],
  };
});

/** The title belongs to a revision: without a draft it stays. Refuses a title or number that another naskah has. */
export const saveHead = savesNaskah(
  headForm,
  ({ record, read, values, seen }) => {
    const { naskah, draft } = record;
    const [seenNaskah = '', seenDraft = ''] = (seen ?? '').split(' ');
    const rest = read.others.filter(({ number }) => number !== naskah.number);
    const fault = takenFault(rest, values);
    if (fault) return fault;
    const { title, ...free } = values;
    if (!draft && title !== naskah.title)
      return refuseAll([{ field: 'title', message: whyNoDraft(record) ?? 'Judul tidak dapat diubah.' }]);
    // The title of what is in force stays in the register until the draft is issued.
    const shown = record.current ? naskah.title : title;
    const changes: Change[] = [
      update(naskahTable, naskah, { ...free, title: shown }, seenNaskah || null),
      ...(draft ? [update(revisiTable, draft, { title }, seenDraft || null)] : []),
    ];
    return ok({ action: 'Ubah kepala naskah', changes, message: 'Kepala naskah disimpan.' });
  },
  others,
);

export const loadSections = loadsDraft(({ host, record, draft }) => {
  const rows = sectionsOf(record, draft);
  return {
    title: `Bagian: ${draft.title}`,
    values: {
      sections: rows.map((row) => ({
        ...{ id: row.number, seen: host.seen(row), title: row.title, kind: row.kind, numbering: row.numbering, text: row.text },
        hides: hiddenFor(row),
      })),
    },
    seen: listSeen(host, rows),
  };
});

/** What a section of this kind does not ask. */
function hiddenFor({ kind }: Pick<SectionContent, 'kind'>): string[] {
  if (kind === 'Teks' || kind === 'Tabel jadwal') return ['numbering'];
  if (kind === 'Daftar') return [];
  return kind === 'Prosedur' ? ['text'] : ['numbering', 'text'];
}

/** Refuses two sections of one title, more than one of a kind that derives, and a schedule that is none. */
export const saveSections = savesDraft(sectionsForm, ({ host, record, draft, values, seen }) => {
  const refusals = sectionFaults(values.sections);
  if (refusals.length > 0) return refuseAll(refusals);
  const present = sectionsOf(record, draft);
  const codes = present.map(({ code }) => code);
  const described = ({ title, kind, numbering, text }: ListItem<typeof sectionsForm.fields.sections.items>) => ({
    ...{ title, kind },
    numbering: kind === 'Daftar' || kind === 'Prosedur' ? (numbering ?? 'Angka') : null,
    text: kind === 'Teks' || kind === 'Daftar' || kind === 'Tabel jadwal' ? text : null,
  });
  const changes = childChanges(host, {
    table: bagianTable,
    present,
    known: listKnown(seen),
    items: values.sections,
    values: (item, index) => ({ ...described(item), order: index + 1 }),
    fresh: (item, index, number) => {
      const code = sectionCode(item.title, codes);
      codes.push(code);
      return { number, revision: revisiRef(draft), order: index + 1, code, ...described(item) };
    },
  });
  if (!changes.ok) return changes;
  return ok({ action: 'Ubah bagian naskah', changes: changes.value, message: `${values.sections.length} bagian disimpan.` });
});

export const loadSteps = loadsDraft(({ host, record, draft }) => {
  const rows = stepsOf(record, draft);
  const procedure = sectionsOf(record, draft).find(({ kind }) => kind === 'Prosedur');
  return {
    title: `Langkah: ${draft.title}`,
    values: {
      steps: numberedSteps(rows, procedure?.numbering ?? null).map(({ step, label }) => ({
        ...{ id: step.number, seen: host.seen(step), heading: `${label} · ${step.code}` },
        ...{ text: step.text, by: step.by, level: step.level, symbol: step.symbol, chartText: step.chartText },
        ...{ next: step.next, no: step.no, alternative: step.alternative },
        ...(step.link !== null && { note: `Terhubung dengan langkah ${step.link.split('/')[1]} di Admen` }),
      })),
    },
    seen: listSeen(host, rows),
    notes: chartFaults(contentOf(record, draft)).map(({ message }) => `Bagan alir: ${message}`),
  };
});

/** Refuses targets that name no step, and ways of "tidak" where nothing is decided. A step keeps its code and its link. */
export const saveSteps = savesDraft(stepsForm, ({ host, record, draft, values, seen }) => {
  const present = stepsOf(record, draft);
  const codeOf = new Map(present.map(({ number, code }) => [number, code]));
  const kept = values.steps.flatMap(({ id }) => codeOf.get(id ?? '') ?? []);
  const refusals = stepFaults(values.steps, kept);
  if (refusals.length > 0) return refuseAll(refusals);
  // Also those of earlier revisions: a code never means another step.
  const given = record.langkah.map(({ code }) => code);
  const described = (item: ListItem<typeof stepsForm.fields.steps.items>) => {
    const { text, by, level, symbol, chartText, next, no, alternative } = item;
    return { text, by, level, symbol, chartText, next: next && targetCode(next), no: no && targetCode(no), alternative };
  };
  const changes = childChanges(host, {
    table: langkahTable,
    present,
    known: listKnown(seen),
    items: values.steps,
    values: (item, index) => ({ ...described(item), order: index + 1 }),
    fresh: (item, index, number) => {
      const code = nextStepCode(given);
      given.push(code);
      return { number, revision: revisiRef(draft), order: index + 1, code, link: null, ...described(item) };
    },
  });
  if (!changes.ok) return changes;
  return ok({
    action: 'Ubah langkah naskah',
    changes: changes.value,
    message: `${values.steps.length} langkah disimpan.`,
    next: [{ caption: 'Lihat naskah dan bagan', route: `naskah/dokumenSop/${record.naskah.number}` }],
  });
});
