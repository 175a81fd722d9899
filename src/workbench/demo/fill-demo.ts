/** The demo workbook: a made-up puskesmas with a year behind it, made by calling the use cases as people would have, day by day. */
import type { DemoParts } from './actor.ts';
import { demoActor, HEAD_EMAIL } from './actor.ts';
import { fillOffice } from './office.ts';
import { holdYear } from './year.ts';

const JAKARTA_MS = 7 * 3_600_000;

export async function fillDemo(parts: DemoParts): Promise<void> {
  const { state } = parts;
  const ahead = state.settings().clockAhead;
  const today = new Date(state.now() + JAKARTA_MS).toISOString().slice(0, 10);
  const actor = demoActor(parts, today);
  parts.tell('Menyiapkan buku kerja contoh …');
  actor.call('prepare', { accepted: [] });
  fillOffice(actor);
  await holdYear(actor);
  // The sheet that every new spreadsheet begins with: somebody took it out long ago.
  state.grid.change((dispatch) => void dispatch('DELETE_SHEET', { sheetId: '0', sheetName: 'Sheet1' }));
  state.record({ kind: 'settings', settings: { clockAhead: ahead, user: HEAD_EMAIL } });
}
