/** What the screen of a running meeting says. */
import { describe, expect, test } from '@jest/globals';
import { clock, duration, hour, officeTime, planWords, stateWords } from './run-words.ts';

const ALL_SAVED = { isSaving: false, unsavedSince: null, savedAt: '10.12', failure: null, waiting: [], isKept: true };
const LOST = { isConnection: true, message: 'Tidak ada jawaban.', since: '10.13' };

describe('whether all is saved', () => {
  test.each([
    ['Catatan tersimpan sendiri', 'saved', { savedAt: null }],
    ['Tersimpan 10.12', 'saved', {}],
    ['Sedang diketik …', 'busy', { unsavedSince: '10.12' }],
    ['Menyimpan …', 'busy', { unsavedSince: '10.12', isSaving: true }],
    [
      'Belum tersimpan sejak 10.12: sambungan terputus. Catatan disimpan di peramban ini dan dikirim lagi sendiri.',
      'trouble',
      { unsavedSince: '10.12', failure: LOST, isSaving: true },
    ],
    [
      'Belum tersimpan sejak 10.12: sambungan terputus. Peramban ini tidak dapat menyimpannya: biarkan layar ini terbuka. Catatan dikirim lagi sendiri.',
      'trouble',
      { unsavedSince: '10.12', failure: LOST, isKept: false },
    ],
    [
      'Sejak 10.13: sambungan terputus. Semua catatan sudah tersimpan; sambungan dicoba lagi sendiri.',
      'trouble',
      { failure: LOST },
    ],
    [
      'Belum tersimpan sejak 10.12: Buku kerja sedang dipakai. Catatan disimpan di peramban ini dan dikirim lagi sendiri.',
      'trouble',
      { unsavedSince: '10.12', failure: { isConnection: false, message: 'Buku kerja sedang dipakai.', since: '10.12' } },
    ],
    ['Belum tersimpan, perlu keputusan Anda: acara 3.', 'trouble', { unsavedSince: '10.12', waiting: ['acara 3'] }],
  ])('is said: “%s”', (text, tone, state) => {
    expect(stateWords({ ...ALL_SAVED, ...state })).toEqual({ text, tone });
  });
});

describe('time', () => {
  const MEETING = { date: '2026-10-08', start: '08:00', end: '11:00' };
  test.each([
    ['2026-10-08 09:12:30', 'rencana selesai 11.00, sisa 1 jam 48 menit', false],
    ['2026-10-08 11:00:00', 'rencana selesai 11.00, sisa 0 menit', false],
    ['2026-10-08 12:05:00', 'rencana selesai 11.00, lewat 1 jam 5 menit', true],
    ['2026-10-09 08:00:00', 'direncanakan 3 jam', false],
  ])('at %s: %s', (now, text, isLate) => {
    expect(planWords(MEETING, officeTime(now))).toEqual({ text, isLate });
  });

  test('is printed as offices do', () => {
    expect([clock(0), clock(249.9), clock(3849)]).toEqual(['00.00', '04.09', '1.04.09']);
    expect([duration(0), duration(60), duration(125)]).toEqual(['0 menit', '1 jam', '2 jam 5 menit']);
    expect(hour(officeTime('2026-10-08 09:12:59'))).toBe('09.12');
  });
});
