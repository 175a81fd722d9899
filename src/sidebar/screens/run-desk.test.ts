/** The desk of a minute-taker, on the use cases themselves: saving by itself, without a connection, and beside somebody else. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { acaraTable } from '../../registers/acara.table.ts';
import { jejakTable } from '../../registers/jejak.table.ts';
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import type { RunItem } from '../../sops/lokmin/jalankan/run-view.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { officeWorkbench, opened } from '../../workbench/office-workbench.ts';
import type { Reply } from '../server.ts';
import type { Ask, RunDesk } from './run-desk.ts';
import { openRunDesk } from './run-desk.ts';

const LOST: Reply<never> = { ok: false, code: 'connection', refusals: [{ field: '', message: 'Terputus.' }], problems: [] };

/** The line between a page and the workbook. */
interface Line {
  state: 'fine' | 'down' | 'answersLost' | 'silent';
  readonly calls: string[];
}

function page(office: Office, record: string, kept = { json: null as string | null }) {
  const line: Line = { state: 'fine', calls: [] };
  const ask: Ask = async (name, input) => {
    line.calls.push(name);
    if (line.state === 'silent') return new Promise(() => {});
    const answer = line.state === 'down' ? LOST : office.call(name, input);
    return (line.state === 'answersLost' ? LOST : answer) as Reply<never>;
  };
  const keep = (json: string) => {
    kept.json = json;
    return true;
  };
  const desk = openRunDesk(record, ask, { kept: () => kept.json, keep });
  desk.start();
  return { desk, line, kept };
}

let office: Office;
let record: string;
beforeEach(() => {
  office = officeWorkbench();
  record = opened(office);
  jest.useFakeTimers({ now: Date.parse('2026-10-08T01:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

const passes = (seconds: number) => jest.advanceTimersByTimeAsync(1000 * seconds);
const noted = () => office.rows(acaraTable).map((row) => row.discussion);

function item(desk: RunDesk, order = 1): RunItem {
  const found = desk.state().run?.items.find((candidate) => candidate.order === order);
  if (!found) throw new Error(`There is no item ${order}.`);
  return found;
}

describe('saving by itself', () => {
  test('waits for a pause in typing, but not for ever, and writes nothing when nothing changed', async () => {
    const { desk } = page(office, record);
    await passes(1);
    const lines = office.rows(jejakTable).length;
    for (let second = 1; second <= 12; second++) {
      desk.type(item(desk), 'a'.repeat(second));
      await passes(1);
    }
    expect(office.rows(jejakTable).length - lines).toBe(1);
    await passes(3);
    expect(noted()[0]).toBe('a'.repeat(12));
    expect(office.rows(jejakTable).length - lines).toBe(2);
    await passes(60);
    expect(office.rows(jejakTable).length - lines).toBe(2);
    expect(desk.state()).toMatchObject({ unsavedSince: null, isSaving: false });
    desk.stop();
  });

  test('takes marks together that were set one after the other', async () => {
    const { desk, line } = page(office, record);
    await passes(1);
    const [first, second, third] = office.rows(kehadiranTable).map((row) => row.number);
    desk.tick(first ?? '', 'Izin');
    desk.tick(second ?? '', 'Sakit');
    desk.tick(third ?? '', 'Sakit');
    desk.tick(third ?? '', 'Hadir');
    await passes(4);
    expect(line.calls.filter((name) => name === 'lokmin.runAttend')).toHaveLength(1);
    expect(
      office
        .rows(kehadiranTable)
        .map((row) => row.attendance)
        .slice(0, 4),
    ).toEqual(['Izin', 'Sakit', 'Hadir', 'Hadir']);
    desk.stop();
  });

  test('counts the minutes of an item, and saves them when the clock goes on to the next', async () => {
    const { desk } = page(office, record);
    await passes(1);
    desk.begin(item(desk, 1));
    await passes(2 * 60);
    expect(office.rows(acaraTable)[0]?.minutes).toBeNull();
    desk.begin(item(desk, 2));
    await passes(60);
    desk.pause();
    await passes(1);
    expect(
      office
        .rows(acaraTable)
        .map((row) => row.minutes)
        .slice(0, 2),
    ).toEqual([2, 1]);
    await desk.correct(item(desk, 1), 1);
    expect(office.rows(acaraTable)[0]?.minutes).toBe(1);
    desk.stop();
  });
});

describe('without a connection', () => {
  test('notes stay in the browser, are tried again with longer pauses, and arrive when it is back', async () => {
    const { desk, line, kept } = page(office, record);
    await passes(1);
    line.state = 'down';
    desk.type(item(desk), 'Tanpa sambungan');
    await passes(4);
    expect(desk.state().failure).toMatchObject({ isConnection: true });
    expect(kept.json).toContain('Tanpa sambungan');
    line.calls.length = 0;
    await passes(120);
    expect(line.calls.length).toBeGreaterThan(3);
    expect(line.calls.length).toBeLessThan(9);
    line.state = 'fine';
    await passes(31);
    expect(noted()[0]).toBe('Tanpa sambungan');
    expect(desk.state()).toMatchObject({ failure: null, unsavedSince: null });
    desk.stop();
  });

  test('a page that was closed brings back what it had not saved, and saves it', async () => {
    const first = page(office, record);
    await passes(1);
    first.line.state = 'down';
    first.desk.type(item(first.desk, 2), 'Lalu ditutup');
    first.desk.writeLine('Cek genset / Hendra / besok');
    await passes(2);
    first.desk.stop();
    await passes(60);
    const second = page(office, record, first.kept);
    expect(second.desk.state()).toMatchObject({ isRestored: true, line: 'Cek genset / Hendra / besok' });
    await passes(5);
    expect(noted()[1]).toBe('Lalu ditutup');
    second.desk.stop();
  });

  test('an answer that was lost is no conflict with oneself, also when more was typed meanwhile', async () => {
    const { desk, line } = page(office, record);
    await passes(1);
    line.state = 'answersLost';
    desk.type(item(desk), 'Capaian');
    await passes(3);
    expect(noted()[0]).toBe('Capaian');
    desk.type(item(desk), 'Capaian naik');
    line.state = 'fine';
    await passes(10);
    expect(noted()[0]).toBe('Capaian naik');
    expect(desk.state().drafts['ACR-2026-0001']?.conflict ?? null).toBeNull();
    desk.stop();
  });

  test('a request that is never answered counts as lost', async () => {
    const { desk, line } = page(office, record);
    await passes(1);
    line.state = 'silent';
    desk.type(item(desk), 'Menunggu');
    await passes(45);
    expect(desk.state().failure).toMatchObject({ isConnection: true });
    line.state = 'fine';
    await passes(10);
    expect(noted()[0]).toBe('Menunggu');
    desk.stop();
  });
});

describe('two minute-takers at once', () => {
  test('see each other’s notes, and nobody’s text is lost when both write the same item', async () => {
    const sari = page(office, record);
    const hendra = page(office, record);
    await passes(1);
    sari.desk.type(item(sari.desk), 'Dari Sari');
    await passes(20);
    expect(item(hendra.desk).discussion).toBe('Dari Sari');

    sari.desk.type(item(sari.desk), 'Dari Sari, lanjut');
    hendra.desk.type(item(hendra.desk), 'Dari Hendra');
    await passes(5);
    expect(noted()[0]).toBe('Dari Sari, lanjut');
    const { number } = item(hendra.desk);
    expect(hendra.desk.state().drafts[number]).toMatchObject({
      text: 'Dari Hendra',
      conflict: { item: { discussion: 'Dari Sari, lanjut' } },
    });
    hendra.desk.choose(number, 'both');
    await passes(5);
    expect(noted()[0]).toBe('Dari Sari, lanjut\nDari Hendra');
    sari.desk.stop();
    hendra.desk.stop();
  });

  test('count the time of an item once', async () => {
    const sari = page(office, record);
    const hendra = page(office, record);
    await passes(1);
    sari.desk.begin(item(sari.desk));
    hendra.desk.begin(item(hendra.desk));
    await passes(2 * 60);
    sari.desk.pause();
    hendra.desk.pause();
    await passes(5);
    expect(office.rows(acaraTable)[0]?.minutes).toBe(2);
    sari.desk.stop();
    hendra.desk.stop();
  });

  test('notes for a meeting that was closed meanwhile are kept, and it is said why they are not saved', async () => {
    const { desk } = page(office, record);
    await passes(1);
    office.submit('lokmin.loadConclusion', 'lokmin.recordConclusion', record, () => ({ conclusion: 'Sepakat.' }));
    office.submit('lokmin.loadClosing', 'lokmin.closeMeeting', record, () => ({ closedAt: '11:10' }));
    desk.type(item(desk), 'Terlambat');
    await passes(5);
    expect(desk.state().drafts['ACR-2026-0001']).toMatchObject({
      text: 'Terlambat',
      refused: expect.stringContaining('sudah ditutup'),
    });
    expect(desk.state().run?.locked).toContain('sudah ditutup');
    expect(noted()[0]).toBeNull();
    desk.stop();
  });
});
