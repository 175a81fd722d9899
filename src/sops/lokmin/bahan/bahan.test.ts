/** What a lokmin hands to the tribulanan and to the tinjauan manajemen, through the sidebar's door. */
import { describe, expect, test } from '@jest/globals';
import type { Acara } from '../../../registers/acara.table.ts';
import { acaraTable } from '../../../registers/acara.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import type { MeetingKind } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, officeWorkbench, opened, planned, SECRETARY } from '../../../workbench/office-workbench.ts';
import type { RecordView } from '../../sop.ts';

const TRIBULANAN = 'Lokmin tribulanan Oktober 2026';

function plan(office: Office, kind: MeetingKind, date: string): string {
  const values = { kind, subject: null, date, start: '09:00', end: '11:00', place: 'Aula', chair: CHAIR, secretary: SECRETARY };
  return office.done<Saved>('rapat.plan', { values }).record;
}

/** A meeting that found two problems. */
function found(office: Office): string {
  const record = opened(office);
  const problem = { cause: 'Bentrok panen', groups: null, urgency: null, seriousness: null, growth: null, sop: null, step: null };
  office.submit('lokmin.loadProblems', 'lokmin.recordProblems', record, () => ({
    problems: ['Posyandu sepi', 'Antrean panjang'].map((name) => ({ ...problem, problem: name })),
  }));
  return record;
}

interface Chosen {
  readonly id: string;
  readonly seen?: string;
  readonly heading: string;
  readonly note: string;
  readonly brought: boolean | null;
}

interface Values {
  readonly candidates: readonly Chosen[];
  readonly own: readonly { readonly id?: string; readonly title: string }[];
}

function quarter(office: Office, record: string, change: (values: Values) => object) {
  return office.submit('lokmin.loadQuarterMatters', 'lokmin.bringQuarterMatters', record, (values) =>
    change(values as unknown as Values),
  );
}

function valuesOf(office: Office, record: string): Values {
  return office.done<Filled>('lokmin.loadQuarterMatters', { record }).values as unknown as Values;
}

/** Brings those whose place in the list is named, and leaves out the others. */
const bringing =
  (...places: readonly number[]) =>
  ({ candidates, own }: Values) => ({
    candidates: candidates.map((item, index) => ({ ...item, brought: places.includes(index) ? 'Ya' : null })),
    own,
  });

const typing =
  (...titles: readonly string[]) =>
  ({ candidates }: Values) => ({ candidates, own: titles.map((title) => ({ title })) });

function agendaOf(office: Office, record: string): readonly Acara[] {
  return office.rows(acaraTable).filter(({ meeting }) => meeting.id === record);
}

function broughtTo(office: Office, meeting: string, from: string): readonly string[] {
  return agendaOf(office, meeting)
    .filter(({ related }) => related === from)
    .map(({ title }) => title);
}

function discuss(office: Office, record: string, title: string): void {
  office.submit('lokmin.loadDiscussion', 'lokmin.recordDiscussion', record, ({ discussions }) => ({
    discussions: (discussions as { heading: string }[]).map((row) =>
      row.heading.includes(title) ? { ...row, discussion: 'Disepakati bersama.' } : row,
    ),
  }));
}

function proofOf(office: Office, record: string, step: string) {
  return office.done<RecordView>('lokmin.open', { record }).steps.find(({ id }) => id === step)?.proof;
}

describe('LM-14: what is brought before the lokmin tribulanan', () => {
  test('is chosen from the problems of the meeting; it waits until a tribulanan is planned, which takes it in', () => {
    const office = officeWorkbench();
    const record = found(office);
    expect(valuesOf(office, record).candidates).toMatchObject([
      { heading: 'Masalah: Posyandu sepi', note: 'Masalah rapat ini', brought: null },
      { heading: 'Masalah: Antrean panjang', brought: null },
    ]);

    const saved = quarter(office, record, bringing(1));

    expect(saved).toMatchObject({ value: { message: expect.stringContaining('1 bahan disimpan. Belum ada lokmin tribulanan') } });
    expect(office.rows(bahanRapatTable)).toMatchObject([
      {
        kind: 'Lokmin tribulanan',
        source: { id: record },
        title: 'Masalah: Antrean panjang',
        origin: 'MSL-2026-0002',
        meeting: null,
      },
    ]);
    expect(proofOf(office, record, 'LM-14')).toEqual({
      state: 'done',
      lines: ['1 bahan menunggu lokmin tribulanan direncanakan'],
    });

    const next = plan(office, 'Lokmin tribulanan', '2026-10-20');
    expect(broughtTo(office, next, record)).toEqual(['Masalah: Antrean panjang']);
    expect(proofOf(office, record, 'LM-14')).toEqual({ state: 'done', lines: [`1 bahan untuk ${TRIBULANAN}`] });
    expect(valuesOf(office, record).candidates.map(({ brought }) => brought)).toEqual([null, true]);
  });

  test('goes at once into the agenda of a tribulanan that is planned, after all its items', () => {
    const office = officeWorkbench();
    const next = plan(office, 'Lokmin tribulanan', '2026-10-20');
    const record = found(office);

    const saved = quarter(office, record, (values) => ({ ...bringing(0, 1)(values), own: [{ title: 'Jadwal posyandu sore' }] }));

    expect(saved).toMatchObject({
      value: { message: `3 bahan disimpan. Bahan masuk susunan acara ${TRIBULANAN}, 20 Oktober 2026.` },
    });
    const agenda = [...agendaOf(office, next)].sort((a, b) => a.order - b.order);
    expect(agenda.slice(-3).map(({ title, related }) => [title, related])).toEqual([
      ['Masalah: Posyandu sepi', record],
      ['Masalah: Antrean panjang', record],
      ['Jadwal posyandu sore', record],
    ]);
    expect(office.rows(bahanRapatTable).map(({ meeting }) => meeting?.id)).toEqual([next, next, next]);
  });

  test('saved again is not doubled', () => {
    const office = officeWorkbench();
    const next = plan(office, 'Lokmin tribulanan', '2026-10-20');
    const record = found(office);
    quarter(office, record, (values) => ({ ...bringing(0)(values), own: [{ title: 'Jadwal posyandu sore' }] }));

    quarter(office, record, (values) => values);

    expect(broughtTo(office, next, record)).toEqual(['Masalah: Posyandu sepi', 'Jadwal posyandu sore']);
    expect(office.rows(bahanRapatTable)).toHaveLength(2);
  });

  test('is taken back, out of the other agenda too, while nobody discussed it', () => {
    const office = officeWorkbench();
    const next = plan(office, 'Lokmin tribulanan', '2026-10-20');
    const record = found(office);
    const before = agendaOf(office, next).length;
    quarter(office, record, (values) => ({ ...bringing(0, 1)(values), own: [{ title: 'Jadwal posyandu sore' }] }));

    quarter(office, record, (values) => ({ ...bringing(1)(values), own: [] }));

    expect(broughtTo(office, next, record)).toEqual(['Masalah: Antrean panjang']);
    expect(agendaOf(office, next)).toHaveLength(before + 1);
    expect(office.rows(bahanRapatTable)).toMatchObject([{ origin: 'MSL-2026-0002' }]);
  });

  test('cannot be taken back or reworded once the tribulanan has discussed it; nothing else is written then', () => {
    const office = officeWorkbench();
    const next = plan(office, 'Lokmin tribulanan', '2026-10-20');
    const record = found(office);
    quarter(office, record, (values) => ({ ...bringing(0)(values), own: [{ title: 'Jadwal posyandu sore' }] }));
    discuss(office, next, 'Posyandu sepi');
    discuss(office, next, 'Jadwal posyandu sore');
    const message = `Sudah dibahas dalam ${TRIBULANAN}, jadi tidak dapat ditarik atau diubah.`;

    expect(quarter(office, record, bringing(1))).toMatchObject({
      ok: false,
      refusals: [{ field: 'candidates.0.brought', message }],
    });
    expect(quarter(office, record, ({ candidates }) => ({ candidates, own: [] }))).toMatchObject({
      refusals: [{ field: 'own', message: `Jadwal posyandu sore: ${message}` }],
    });
    expect(
      quarter(office, record, ({ candidates, own }) => ({ candidates, own: own.map((row) => ({ ...row, title: 'Lain' })) })),
    ).toMatchObject({ refusals: [{ field: 'own.0.title', message }] });
    expect(broughtTo(office, next, record)).toEqual(['Masalah: Posyandu sepi', 'Jadwal posyandu sore']);
  });

  test('reworded is reworded in the other agenda', () => {
    const office = officeWorkbench();
    const next = plan(office, 'Lokmin tribulanan', '2026-10-20');
    const record = found(office);
    quarter(office, record, typing('Jadwal posyandu'));

    quarter(office, record, ({ candidates, own }) => ({
      candidates,
      own: own.map((row) => ({ ...row, title: 'Jadwal posyandu sore di lima desa' })),
    }));

    expect(broughtTo(office, next, record)).toEqual(['Jadwal posyandu sore di lima desa']);
    expect(office.rows(bahanRapatTable)).toHaveLength(1);
  });

  test('stays when another brought it meanwhile, and is a conflict when another took it back', () => {
    const office = officeWorkbench();
    const record = found(office);
    const load = () => office.done<Filled>('lokmin.loadQuarterMatters', { record });
    const send = ({ seen, values }: Filled, change: (values: Values) => object) =>
      office.call('lokmin.bringQuarterMatters', { record, seen, values: change(values as unknown as Values) });
    const early = load();
    quarter(office, record, bringing(0));

    expect(send(early, bringing(1))).toMatchObject({ ok: true });
    expect(office.rows(bahanRapatTable).map(({ origin }) => origin)).toEqual(['MSL-2026-0001', 'MSL-2026-0002']);
    const late = load();
    quarter(office, record, bringing(1));
    expect(send(late, bringing(0, 1))).toMatchObject({ ok: false, code: 'conflict' });
    expect(office.rows(bahanRapatTable).map(({ origin }) => origin)).toEqual(['MSL-2026-0002']);
  });

  test('whose problem was deleted is still listed, and can be taken back', () => {
    const office = officeWorkbench();
    const record = found(office);
    quarter(office, record, bringing(0));
    office.submit('lokmin.loadProblems', 'lokmin.recordProblems', record, () => ({ problems: [] }));

    expect(valuesOf(office, record).candidates).toMatchObject([
      { heading: 'Masalah: Posyandu sepi', note: 'Asalnya sudah dihapus', brought: true },
    ]);
    quarter(office, record, bringing());
    expect(office.rows(bahanRapatTable)).toEqual([]);
  });

  test('whose tribulanan was deleted goes to the next one, or waits again', () => {
    const office = officeWorkbench();
    const first = plan(office, 'Lokmin tribulanan', '2026-10-20');
    const record = found(office);
    quarter(office, record, bringing(0));
    const rows = office.rows(rapatTable).findIndex(({ number }) => number === first);
    const sheetId = office.state.grid.model.getters.getSheetIdByName('Rapat') ?? '';
    const elements = [rows + 1];
    office.state.grid.change(
      (dispatch) => void dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Rapat', dimension: 'ROW', elements } as never),
    );

    quarter(office, record, (values) => values);
    expect(office.rows(bahanRapatTable)).toMatchObject([{ meeting: null }]);
    const second = plan(office, 'Lokmin tribulanan', '2026-12-15');

    expect(broughtTo(office, second, record)).toEqual(['Masalah: Posyandu sepi']);
  });

  test('does not go into a tribulanan that was before this meeting', () => {
    const office = officeWorkbench();
    const earlier = plan(office, 'Lokmin tribulanan', '2026-10-02');
    const record = found(office);

    quarter(office, record, bringing(0));

    expect(broughtTo(office, earlier, record)).toEqual([]);
    expect(office.rows(bahanRapatTable)).toMatchObject([{ meeting: null }]);
  });

  test('is proved by the discussion of its agenda item alone, too', () => {
    const office = officeWorkbench();
    const record = opened(office);
    expect(proofOf(office, record, 'LM-14')).toMatchObject({ state: 'open' });

    discuss(office, record, 'tribulanan');

    expect(proofOf(office, record, 'LM-14')).toMatchObject({ state: 'done' });
  });
});

describe('LM-16: what goes to the tinjauan manajemen', () => {
  const save = (office: Office, record: string, ...own: readonly object[]) =>
    office.submit('lokmin.loadReviewMatters', 'lokmin.bringReviewMatters', record, () => ({ own }));

  test('is not applicable to a lokmin that has nothing of it', () => {
    const office = officeWorkbench();

    expect(proofOf(office, planned(office), 'LM-16')).toMatchObject({ state: 'notApplicable' });
  });

  test('results of the internal audit and recommendations are handed over, each by its sort', () => {
    const office = officeWorkbench();
    const review = plan(office, 'Tinjauan manajemen', '2026-12-10');
    const record = opened(office);

    expect(
      save(
        office,
        record,
        { origin: 'Hasil audit internal', title: 'Audit loket: 3 temuan' },
        { origin: 'Rekomendasi', title: 'Menambah petugas loket' },
      ),
    ).toMatchObject({ ok: true });

    expect(office.rows(bahanRapatTable)).toMatchObject([
      { kind: 'Tinjauan manajemen', origin: 'Hasil audit internal', meeting: { id: review } },
      { kind: 'Tinjauan manajemen', origin: 'Rekomendasi', meeting: { id: review } },
    ]);
    expect(broughtTo(office, review, record)).toEqual(['Audit loket: 3 temuan', 'Menambah petugas loket']);
    expect(proofOf(office, record, 'LM-16')).toEqual({
      state: 'done',
      lines: ['2 bahan untuk Tinjauan manajemen 10 Desember 2026'],
    });
  });

  test('does not mix with what goes to the tribulanan', () => {
    const office = officeWorkbench();
    const record = found(office);
    quarter(office, record, typing('Jadwal posyandu sore'));
    save(office, record, { origin: 'Rekomendasi', title: 'Menambah petugas loket' });

    expect(valuesOf(office, record).own.map(({ title }) => title)).toEqual(['Jadwal posyandu sore']);
    expect(office.done<Filled>('lokmin.loadReviewMatters', { record }).values.own).toMatchObject([
      { title: 'Menambah petugas loket' },
    ]);
    save(office, record);
    expect(office.rows(bahanRapatTable).map(({ kind }) => kind)).toEqual(['Lokmin tribulanan']);
  });
});
