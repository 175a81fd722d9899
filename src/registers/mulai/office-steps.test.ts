/** Each step of "Mulai di sini" by what the rows show of it. Pure. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { START_CHOICES } from '../kept-settings.ts';
import { EXAMPLE_SETTINGS } from '../pegawai.examples.ts';
import { pengaturanFrom, pengaturanTable } from '../pengaturan.ts';
import { startNotices } from './home.ts';
import { officeSteps } from './office-steps.ts';
import { ownSteps } from './own-steps.ts';
import type { OfficeFacts } from './steps.ts';
import { isSettled, progressOf } from './steps.ts';

const SARI = { email: 'sari@contoh.example', name: 'sari@contoh.example' };
const ADI = { email: 'adi@contoh.example', name: 'adi@contoh.example' };

/** As "Siapkan buku kerja" leaves a new workbook. */
const started = pengaturanFrom(
  (pengaturanTable.options.startRows?.() ?? []).map((row) => ({ label: row.label ?? '', value: row.value ?? null })),
);
const filled = { ...started, ...(EXAMPLE_SETTINGS as unknown as Partial<typeof started>) };

const EMPTY: OfficeFacts = {
  settings: started,
  standing: { is: 'own', origin: null },
  units: 0,
  staff: 0,
  hasLogo: false,
  forms: [],
  person: SARI,
  hasTrigger: null,
  waiting: 0,
  numbers: ['Undangan: 440/001/UND/PKM/X/2026'],
};
const FORM = { title: 'Umpan balik', by: SARI.name };
const READY: OfficeFacts = {
  ...EMPTY,
  settings: { ...filled, triggerOwner: SARI.name },
  units: 14,
  staff: 20,
  hasLogo: true,
  forms: [FORM],
  hasTrigger: true,
};

function statesOf(facts: OfficeFacts | null): Record<string, string> {
  return Object.fromEntries(officeSteps(facts).map(({ id, state }) => [id, state]));
}

describe('the steps of the office', () => {
  test('a workbook without sheets has one thing to do; the others wait for it', () => {
    const steps = officeSteps(null);
    expect(progressOf(steps)).toMatchObject({ done: 0, total: 9, next: { id: 'lembar' } });
    expect(steps.slice(1).every(({ waits, actions }) => waits !== null && actions.length === 0)).toBe(true);
  });

  test('a workbook as it starts has its sheets, and nothing else', () => {
    expect(statesOf(EMPTY)).toEqual({
      lembar: 'done',
      kop: 'open',
      logo: 'open',
      pimpinan: 'open',
      unit: 'open',
      pegawai: 'open',
      rapat: 'open',
      nomor: 'open',
      formulir: 'open',
    });
  });

  test('rows alone prove all of them, and nothing is left to do', () => {
    const steps = officeSteps(READY);
    expect(steps.map(({ state }) => state)).toEqual(steps.map(() => 'done'));
    expect(progressOf(steps)).toEqual({ done: 10, total: 10, next: null });
  });

  test('what is still to be filled in is named', () => {
    const kop = officeSteps({ ...READY, settings: { ...READY.settings, address: '…', city: '' } }).find(({ id }) => id === 'kop');
    expect(kop).toMatchObject({ state: 'open', lines: ['Belum diisi: Alamat kop, Tempat surat'] });
  });

  test('usual habits and numbers count once somebody said that they are right', () => {
    const settings = { ...started, startChoices: ['Rapat sudah sesuai' as const, 'Nomor sudah sesuai' as const] };
    expect(statesOf({ ...EMPTY, settings })).toMatchObject({ rapat: 'done', nomor: 'done' });
  });

  test('a choice counts as long as no row shows the contrary, and can be taken back', () => {
    const settings = { ...started, startChoices: ['Tanpa logo' as const, 'Tanpa formulir' as const] };
    expect(statesOf({ ...EMPTY, settings })).toMatchObject({ logo: 'notApplicable', formulir: 'notApplicable' });
    const captions = officeSteps({ ...EMPTY, settings })
      .find(({ id }) => id === 'logo')
      ?.actions.map(({ caption }) => caption);
    expect(captions).toEqual(['Pilih logo', 'Batalkan pilihan ini']);
    expect(statesOf({ ...EMPTY, settings, hasLogo: true, forms: [FORM] })).toMatchObject({ logo: 'done', formulir: 'done' });
  });

  test('what is found never takes back what was found before', () => {
    const facts = fc.record({
      units: fc.nat(3),
      staff: fc.nat(3),
      hasLogo: fc.boolean(),
      forms: fc.constantFrom([], [FORM]),
      choices: fc.subarray([...START_CHOICES]),
      isFilled: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, ({ choices, isFilled, ...more }) => {
        const now = {
          ...EMPTY,
          ...more,
          hasTrigger: true,
          settings: { ...(isFilled ? filled : started), startChoices: choices },
        };
        const before = officeSteps(now);
        const after = new Map(
          officeSteps({ ...READY, settings: { ...READY.settings, startChoices: choices } }).map((one) => [one.id, one]),
        );
        for (const { id, state } of before) if (isSettled(state)) expect(isSettled(after.get(id)?.state ?? 'open')).toBe(true);
        const { done, total } = progressOf(before);
        expect(done).toBeLessThanOrEqual(total);
      }),
    );
  });
});

describe('the trigger', () => {
  const shown = (facts: Partial<OfficeFacts>) => {
    const found = officeSteps({ ...READY, ...facts }).find(({ id }) => id === 'pemicu');
    return found && { state: found.state, line: found.lines[0], captions: found.actions.map(({ caption }) => caption) };
  };

  test('of this person is there', () => {
    expect(shown({})).toEqual({ state: 'done', line: 'Dipasang oleh Anda', captions: [] });
  });

  test('of this person was deleted: it is made again', () => {
    expect(shown({ hasTrigger: false })).toEqual({
      state: 'partly',
      line: 'Pemicu Anda tidak ada lagi',
      captions: ['Pasang lagi pemicu'],
    });
  });

  test('of somebody else is enough, and can be taken over', () => {
    expect(shown({ person: ADI, hasTrigger: null })).toEqual({
      state: 'done',
      line: `Dipasang oleh ${SARI.name}`,
      captions: ['Ambil alih pemicu'],
    });
  });

  test('of a workbook of before that is kept nowhere is that of who made the last form', () => {
    expect(shown({ settings: filled, forms: [{ title: 'Lama', by: ADI.name }, FORM] })).toMatchObject({
      line: 'Dipasang oleh Anda',
    });
  });

  test('that may not be looked at sends to the rights', () => {
    expect(shown({ hasTrigger: null })?.line).toContain('Izin Google');
  });

  test('did not run: answers that wait are told, and can be taken in', () => {
    expect(shown({ person: ADI, hasTrigger: null, waiting: 3 })).toEqual({
      state: 'partly',
      line: '3 tanggapan menunggu diambil',
      captions: ['Ambil tanggapan sekarang', 'Ambil alih pemicu'],
    });
  });
});

describe('the own steps', () => {
  const given = { missing: [], url: null };

  test('of an account that tells its address are the rights alone', () => {
    expect(ownSteps({ rights: given, person: SARI })).toMatchObject([{ id: 'izin', state: 'done' }]);
  });

  test('name what was not allowed, and lead to where it is given', () => {
    const missing = ['https://www.googleapis.com/auth/script.send_mail'];
    const [step] = ownSteps({ rights: { missing, url: 'https://accounts.google.com/izin' }, person: SARI });
    expect(step).toMatchObject({
      state: 'open',
      lines: ['Belum diberikan: Mengirim e-mail sebagai Anda'],
      actions: [{ caption: 'Beri izin', url: 'https://accounts.google.com/izin' }, { caption: 'Periksa lagi' }],
    });
  });

  test('are open as well when Google does not tell which are missing', () => {
    const [step] = ownSteps({ rights: { missing: null, url: 'https://accounts.google.com/izin' }, person: SARI });
    expect(step).toMatchObject({ state: 'open', lines: ['Masih ada izin yang belum diberikan'] });
  });

  test('ask the name of who has no address, until it is known', () => {
    const states = ['', 'Ani Lestari'].map((name) => ownSteps({ rights: given, person: { email: '', name } })[1]?.state);
    expect(states).toEqual(['open', 'done']);
  });
});

describe('the home screen', () => {
  test('begins with the steps while a needed one is open; those that may be left out do not nag', () => {
    expect(startNotices(EMPTY)).toMatchObject([
      { tag: 'Mulai di sini', detail: '1 dari 9 langkah selesai. Berikutnya: Kop surat.' },
    ]);
    expect(startNotices({ ...READY, hasLogo: false, forms: [] })).toEqual([]);
    expect(startNotices(READY)).toEqual([]);
  });

  test('tells of a trigger that is gone only the one whose it was', () => {
    expect(startNotices({ ...READY, hasTrigger: false })).toMatchObject([{ tag: 'Perbaiki' }]);
    expect(startNotices({ ...READY, person: ADI, hasTrigger: false })).toEqual([]);
    expect(startNotices({ ...READY, person: ADI, hasTrigger: null, waiting: 2 })).toMatchObject([{ tag: 'Ambil' }]);
  });

  test('says of a copy where it comes from, and asks of an archive nothing more', () => {
    const origin = { id: 'asal', title: 'Admen 2026' };
    expect(startNotices({ ...EMPTY, standing: { is: 'copy', origin } })).toMatchObject([
      { tag: 'Perlu keputusan', detail: expect.stringContaining('Admen 2026') },
      { tag: 'Mulai di sini' },
    ]);
    expect(startNotices({ ...EMPTY, standing: { is: 'archive', origin } })).toMatchObject([{ tag: 'Arsip' }]);
  });
});
