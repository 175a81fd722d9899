/** What a minute-taker does once, by a button: its answer is shown where it was done, and nothing of it is repeated by itself. */
import type { Saved } from '../../schema/index.ts';
import type { AttendAnswer, NoteAnswer, RtlAnswer, RunItem } from '../../sops/lokmin/jalankan/run-view.ts';
import type { Reply } from '../server.ts';
import type { DeskCore } from './run-desk.ts';
import { withItem } from './run-state.ts';
import { corrected } from './run-timer.ts';

export function runActions({ state, change, ask, inTurn }: DeskCore, refresh: () => Promise<void>) {
  return {
    /** Puts the time of an item right, also downwards. */
    correct: (item: RunItem, minutes: number): Promise<Reply<NoteAnswer>> =>
      inTurn(async () => {
        const { number, seen, minutes: counted } = item;
        const reply = await ask<NoteAnswer>('lokmin.runNote', { item: number, seen, minutes, counted });
        if (reply.ok && reply.value.outcome === 'saved')
          change({
            run: withItem(state().run, reply.value.item),
            timer: corrected(state().timer, number, minutes, Date.now()),
            savedAt: Date.now(),
          });
        return reply;
      }),
    addGuest: (name: string, role: string): Promise<Reply<AttendAnswer>> =>
      inTurn(async () => {
        const reply = await ask<AttendAnswer>('lokmin.runGuest', { name, role });
        const { run } = state();
        if (reply.ok && run) change({ run: { ...run, attendance: reply.value.attendance }, savedAt: Date.now() });
        return reply;
      }),
    addRtl: (line: string): Promise<Reply<RtlAnswer>> =>
      inTurn(async () => {
        const reply = await ask<RtlAnswer>('lokmin.runRtl', { line });
        const { run, ownRtl } = state();
        const written = reply.ok ? reply.value.rtl.slice(-1).map(({ number }) => number) : [];
        if (reply.ok && run)
          change({ run: { ...run, rtl: reply.value.rtl }, ownRtl: [...ownRtl, ...written], savedAt: Date.now() });
        return reply;
      }),
    undoRtl: (number: string): Promise<Reply<RtlAnswer>> =>
      inTurn(async () => {
        const seen = state().run?.rtl.find((rtl) => rtl.number === number)?.seen ?? '';
        const reply = await ask<RtlAnswer>('lokmin.runUndoRtl', { rtl: number, seen });
        const { run, ownRtl } = state();
        if (reply.ok && run)
          change({ run: { ...run, rtl: reply.value.rtl }, ownRtl: ownRtl.filter((own) => own !== number), savedAt: Date.now() });
        return reply;
      }),
    /** Opens the meeting at this time of the office. */
    open: async (openedAt: string): Promise<Reply<Saved>> => {
      const seen = state().run?.seen ?? '';
      const reply = await inTurn(() => ask<Saved>('lokmin.openMeeting', { seen, values: { openedAt } }));
      await refresh();
      return reply;
    },
  };
}
