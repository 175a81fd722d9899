/** The ways of receiving, against the order of their sources. */
import { expect, test } from '@jest/globals';
import { CHANNELS, RECEIVING_STEPS, receivingSteps } from './channels.ts';

/** What the petugas does, by the verbs of the source in their order. */
const inOrder = (steps: readonly string[], verbs: readonly RegExp[]) => {
  const places = verbs.map((verb) => steps.findIndex((step) => verb.test(step)));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
};

test('KA-a1, KA-a2, KA-a3, KA-a4, KA-a5, KA-a6: face to face the petugas introduces himself, asks, listens, answers, solves, and else takes it to the leadership', () => {
  inOrder(receivingSteps('Langsung'), [
    /^Memperkenalkan diri/,
    /identitas/,
    /Mempersilakan .*menyampaikan/,
    /^Mendengarkan/,
    /bersahabat/,
    /akar masalah/,
    /tingkat pimpinan/,
  ]);
});

test('KA-b1, KA-b2, KA-b3, KA-b4, KA-b5: with a questionnaire he introduces himself, tells its purpose, hands it out and collects it', () => {
  inOrder(receivingSteps('Kuesioner'), [/^Memperkenalkan diri/, /maksud dan tujuan/, /^Membagikan/, /^Mengumpulkan/]);
});

test('KA-1: every way of the kerangka acuan is a channel with steps of its own: questionnaire, SMD, MMD, lokmin lintas sektor, talks with groups and single people', () => {
  const ways = ['Kuesioner', 'SMD', 'MMD', 'Lokmin lintas sektor', 'Rapat', 'Langsung'];

  expect(CHANNELS).toEqual(expect.arrayContaining(ways));
  expect(ways.filter((way) => receivingSteps(way).length < 2)).toEqual([]);
});

test('UB-a, UB-c: who comes or calls is asked for identity and purpose, and the one in charge is told', () => {
  inOrder(receivingSteps('Langsung'), [/identitas, maksud, dan tujuan/, /Kepala Tata Usaha/]);
  inOrder(receivingSteps('Telepon'), [/^Menerima telepon/, /identitas, maksud, dan tujuan/, /tim penanganan keluhan/]);
});

test('no step holds what parts steps in a cell, and an unknown channel has none', () => {
  expect(RECEIVING_STEPS.filter((step) => step.includes(';'))).toEqual([]);
  expect(CHANNELS.flatMap(receivingSteps)).toEqual(expect.arrayContaining([...RECEIVING_STEPS]));
  expect(receivingSteps('Merpati pos')).toEqual([]);
});
