/** The chart of any list of steps: nothing overlaps, every step stands once, every way is drawn, every text fits. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Drawing, DrawnShape, FlowStep, FlowSymbol, Room } from '../../host/flowchart.ts';
import { END } from '../../host/flowchart.ts';
import { flowLinks } from '../../sops/dokumen-sop/flow-links.ts';
import { drawFlow } from './draw-flow.ts';
import { drawingFaults } from './drawing-faults.examples.ts';
import { drawnWays, isMark, nameOf } from './drawn-ways.examples.ts';
import { PROCEDURES, step } from './procedures.examples.ts';

const F4: Room = { width: 440, maxHeight: 720 };
const SYMBOLS: readonly FlowSymbol[] = [
  'process',
  'process',
  'process',
  'decision',
  'decision',
  'document',
  'connector',
  'terminator',
];
const WORDS = [
  'keluhan',
  'petugas',
  'rapat',
  'mencatat',
  'pertanggungjawaban',
  'di',
  'SMS/WA',
  'W',
  '—',
  '👍',
  'administrasi',
  '<&>',
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { minLength: 10, maxLength: 40 }).map((words) => words.join(' ')),
  fc.string({ minLength: 1, maxLength: 60 }),
);

const anySteps: fc.Arbitrary<FlowStep[]> = fc.integer({ min: 1, max: 40 }).chain((count) => {
  const target = fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(END, 'tidak ada') },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: count }).map((at) => `L${at}`) },
  );
  const one = fc.record({
    text: anyText,
    symbol: fc.constantFrom(...SYMBOLS),
    next: target,
    no: target,
    isAlternative: fc.integer({ min: 0, max: 2 }).map((dice) => dice === 0),
  });
  return fc
    .array(one, { minLength: count, maxLength: count })
    .map((all) => all.map((given, at) => ({ id: `L${at + 1}`, ...given })));
});

const anyRoom: fc.Arbitrary<Room> = fc.record({
  width: fc.integer({ min: 200, max: 520 }),
  maxHeight: fc.integer({ min: 300, max: 900 }),
});

/** What should be drawn, from the checker's reading of the same list. */
function wantedWays(steps: readonly FlowStep[]): string[] {
  const links = flowLinks(steps);
  const first = steps[0];
  const id = (at: number) => steps[at]?.id ?? '';
  const isGroup = (at: number) =>
    steps[at]?.isAlternative === true && !['decision', 'terminator'].includes(steps[at]?.symbol ?? '');
  const begin = steps.findIndex((_step, at) => !isGroup(at));
  const opening = steps.slice(0, Math.max(1, begin < 0 ? steps.length : begin)).map((one) => `Mulai → ${one.id}`);
  const isClosed = steps[steps.length - 1]?.symbol === 'terminator';
  const ways = links.flatMap(({ to, ends }, at) => [
    ...to.map((next) => `${id(at)} → ${id(next)}`),
    ...(ends && !isClosed ? [`${id(at)} → Selesai`] : []),
  ]);
  return [...new Set([...(first?.symbol === 'terminator' ? [] : opening), ...ways])].sort();
}

function stepsDrawn(drawings: readonly Drawing[]): string[] {
  return drawings.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.step ?? []));
}

function isOneRow({ shapes }: Drawing, steps: readonly FlowStep[]): boolean {
  const own = shapes.filter((shape) => !isMark(shape));
  return own.length === 1 || own.every((shape) => steps.find(({ id }) => id === shape.step)?.isAlternative);
}

function shapesOf(drawings: readonly Drawing[]): Record<string, DrawnShape> {
  return Object.fromEntries(drawings.flatMap(({ shapes }) => shapes.map((shape) => [nameOf(shape), shape])));
}

function middle({ x, width }: DrawnShape): number {
  return Math.round(x + width / 2);
}

describe('a chart', () => {
  test('has the capsules Mulai and Selesai where the list lacks them, and keeps those that it has', () => {
    const capsules = (steps: readonly FlowStep[]) =>
      drawFlow(steps, F4).flatMap(({ shapes }) =>
        shapes.filter(({ kind }) => kind === 'terminator').map(({ lines }) => lines.join(' ')),
      );
    const own = (id: string, text: string) => step(id, text, { symbol: 'terminator' });

    expect(capsules([step('1', 'Catat')])).toEqual(['Mulai', 'Selesai']);
    expect(capsules([own('1', 'Pasien datang'), step('2', 'Catat'), own('3', 'Pasien pulang')])).toEqual([
      'Pasien datang',
      'Pasien pulang',
    ]);
    expect(drawFlow([], F4)).toEqual([]);
  });

  test('stands on one axis, its boxes and diamonds of one width', () => {
    const [page] = drawFlow(PROCEDURES[14].slice(5), F4);
    const shapes = page?.shapes ?? [];

    expect(new Set(shapes.map(middle)).size).toBe(1);
    expect(new Set(shapes.filter(({ kind }) => kind !== 'terminator').map(({ width }) => width)).size).toBe(1);
  });

  test('has alternatives side by side on one height, below one step and above the next', () => {
    const shapes = shapesOf(drawFlow(PROCEDURES[14], F4));
    const ways = ['a', 'b', 'c', 'd', 'e'].map((id) => shapes[id]);

    expect(new Set(ways.map((shape) => `${shape?.y} ${shape?.height}`)).size).toBe(1);
    expect(shapes.c && middle(shapes.c)).toBe(shapes.f && middle(shapes.f));
  });

  test.each([
    [6, 'pendek', 3],
    [12, 'pendek', 4],
    [4, 'Pertanggungjawabannya disampaikan selengkap-lengkapnya kepada kepala puskesmas dan seluruh unit terkait', 2],
  ])('has at most five alternatives in a line, fewer of long ones: %d of “%s” stand %d by %d', (count, text, most) => {
    const steps = Array.from({ length: count }, (_, at) => step(`${at}`, text, { isAlternative: true }));
    const [page] = drawFlow(steps, { width: 300, maxHeight: 900 });
    const heights = page?.shapes.flatMap((shape) => (shape.step === null ? [] : shape.y)) ?? [];
    const lines = [...new Set(heights)].map((height) => heights.filter((one) => one === height).length);

    expect(Math.max(...lines)).toBe(most);
    expect(drawingFaults(page ? [page] : [], F4)).toEqual([]);
  });

  test('has ways back at the left and ways onwards at the right, with Ya and Tidak where each leaves', () => {
    const [page] = drawFlow(PROCEDURES[14], F4);
    const { j } = shapesOf(page ? [page] : []);
    const beside = page?.labels.filter(({ y }) => j && y > j.y && y < j.y + j.height).map(({ text, x }) => [text, j && x < j.x]);

    expect(beside).toEqual([
      ['Ya', false],
      ['Tidak', true],
    ]);
  });

  test('says Ya below a decision that goes on with Ya, and Tidak below one that goes on with Tidak', () => {
    const asks = (next: string | null, no: string | null) => [
      step('1', 'Catat'),
      step('2', 'Benar?', { symbol: 'decision', next, no }),
      step('3', 'Simpan'),
    ];
    const below = (steps: readonly FlowStep[]) => {
      const drawings = drawFlow(steps, F4);
      const bottom = shapesOf(drawings)['2'];
      return drawings[0]?.labels.filter(({ y }) => bottom && y > bottom.y + bottom.height).map(({ text }) => text);
    };

    expect(below(asks(null, '1'))).toEqual(['Ya']);
    expect(below(asks('1', '3'))).toEqual(['Tidak']);
  });

  test.each(Object.entries(PROCEDURES))('of %s steps is sound on paper and in the narrow panel', (_count, steps) => {
    for (const room of [F4, { width: 270, maxHeight: 5000 }]) {
      const drawings = drawFlow(steps, room);

      expect(drawingFaults(drawings, room)).toEqual([]);
      expect(drawnWays(drawings)).toEqual(wantedWays(steps));
    }
  });

  test('stands closer where that saves a page, and never closer than it must', () => {
    const heights = (maxHeight: number) => drawFlow(PROCEDURES[5], { ...F4, maxHeight }).map(({ height }) => height);
    const [airy = 0] = heights(2000);
    const [closer = 0, ...others] = heights(airy - 1);

    expect(others).toEqual([]);
    expect(closer).toBeLessThan(airy);
    expect(heights(airy)).toEqual([airy]);
  });

  test('that goes on with the next page says so with one letter at both ends', () => {
    const drawings = drawFlow(PROCEDURES[25], { ...F4, maxHeight: 580 });
    const last = drawings.map(({ shapes }) => shapes.filter(isMark).sort((one, other) => other.y - one.y)[0]);
    const first = drawings.map(({ shapes }) => shapes.filter(isMark).sort((one, other) => one.y - other.y)[0]);

    expect(drawings).toHaveLength(3);
    expect(last[0]?.lines).toEqual(first[1]?.lines);
    expect(last[1]?.lines).toEqual(first[2]?.lines);
    expect(last[0]?.lines).not.toEqual(last[1]?.lines);
  });
});

describe('any list of steps', () => {
  const anyChart = (property: (steps: FlowStep[], room: Room, drawings: readonly Drawing[]) => void) =>
    fc.assert(
      fc.property(anySteps, anyRoom, (steps, room) => property(steps, room, drawFlow(steps, room))),
      { numRuns: 400 },
    );

  test('gives drawings in which nothing overlaps, no line runs through a shape, and every text fits', () => {
    anyChart((_steps, room, drawings) => expect(drawingFaults(drawings, room)).toEqual([]));
  });

  test('gives drawings in which each step stands once', () => {
    anyChart((steps, _room, drawings) => expect(stepsDrawn(drawings).sort()).toEqual(steps.map(({ id }) => id).sort()));
  });

  test('gives drawings whose lines and letters lead where the steps lead, and nowhere else', () => {
    anyChart((steps, _room, drawings) => expect(drawnWays(drawings)).toEqual(wantedWays(steps)));
  });

  test('gives drawings that are no higher than the room, but for one row that is', () => {
    anyChart((steps, room, drawings) => {
      const high = drawings.filter((drawing) => drawing.height > room.maxHeight && !isOneRow(drawing, steps));
      expect(high).toEqual([]);
    });
  });

  test('gives each letter to one place in the whole chart', () => {
    anyChart((_steps, _room, drawings) => {
      const marks = drawings.flatMap(({ shapes }) => shapes.filter(isMark).map(nameOf));
      const letters = [...new Set(marks)];
      for (const letter of letters) {
        expect(letter).toMatch(/^[A-Z]{1,2}$/);
        expect(marks.filter((one) => one === letter).length).toBeGreaterThan(1);
      }
    });
  });
});
