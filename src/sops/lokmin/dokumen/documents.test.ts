/** The papers of a meeting: whom each names, and what a notulen tells of what was recorded, and of what was not. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { picturesIn } from '../../../documents/pictures.examples.ts';
import { linesOf } from '../../../documents/templates.examples.ts';
import type { Change } from '../../../host/change.ts';
import { append } from '../../../host/change.ts';
import { kehadiranTable, newKehadiran } from '../../../registers/kehadiran.table.ts';
import { lettersOf } from '../../../registers/minutes-sections.ts';
import { EXAMPLE_SETTINGS } from '../../../registers/pegawai.examples.ts';
import type { MeetingKind } from '../../../registers/rapat.table.ts';
import { MEETING_KINDS, rapatTable } from '../../../registers/rapat.table.ts';
import { reviewsUntil } from '../../../registers/reviews-until.ts';
import { tinjauanRtlTable } from '../../../registers/tinjauan-rtl.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { closed, officeWith, officeWorkbench, opened } from '../../../workbench/office-workbench.ts';
import type { RecordView } from '../../sop.ts';
import { indikatorTable } from '../kinerja/indikator.table.ts';
import { kinerjaTable } from '../kinerja/kinerja.table.ts';
import { kegiatanTable, newKegiatan } from '../rencana/kegiatan.table.ts';
import { newRencana, rencanaRef, rencanaTable } from '../rencana/rencana.table.ts';
import { signatories } from './attendance-list-data.ts';
import { BIG, BIG_SIZES, heavyPhoto, meetingRows } from './big-meeting.examples.ts';
import { SECTIONS } from './minutes-sections.ts';

interface Made {
  readonly letterNumber: string;
  readonly file: { readonly name: string; readonly base64: string };
}

const SMALL = { staff: 3, guests: 2, items: 3, rtl: 1, photos: 0 };

const make = (office: Office, useCase: string, record = BIG) => office.done<Made>(`lokmin.${useCase}`, { record });
const linesFrom = ({ file }: Made) => linesOf(file.base64);
const meeting = (sizes: typeof SMALL, kind: MeetingKind = 'Lokmin tribulanan', more: readonly Change[] = []) =>
  officeWith([...meetingRows(sizes, kind), ...more], { today: '2026-10-12' });
const headingsOf = (lines: readonly string[]) => lines.filter((line) => /^[A-M]\. /.test(line));

describe('the two letters of invitation', () => {
  test('LM-3: staff and lintas sektor each get a letter with its own number and its own names', () => {
    const office = meeting(SMALL);
    const staff = make(office, 'makeInvitation');
    const partners = make(office, 'makePartnerInvitation');

    expect([staff.letterNumber, partners.letterNumber]).toEqual(['440/001/UND/PKM-CTH/X/2026', '440/002/UND/PKM-CTH/X/2026']);
    expect(linesFrom(staff).join('\n')).toContain('Pegawai Contoh 1, A.Md.Kes.');
    expect(linesFrom(staff).join('\n')).not.toContain('Kepala Desa Mawar');
    expect(linesFrom(partners)).toEqual(
      expect.arrayContaining(['1 | Kepala Desa Mawar | Pemerintah Desa Mawar', 'SUSUNAN ACARA']),
    );
    expect(linesFrom(partners).join('\n')).not.toContain('Pegawai Contoh');
    const shown = office.done<RecordView>('lokmin.open', { record: BIG }).steps.find(({ id }) => id === 'LM-3')?.proof.lines;
    expect(shown).toEqual(
      expect.arrayContaining([`Undangan ${staff.letterNumber}`, `Undangan lintas sektor ${partners.letterNumber}`]),
    );
  });

  test.each(MEETING_KINDS)(
    'LM-3, LM-18: the letter for %s says what the meeting is for, and calls it by its formal name',
    (kind) => {
      const lines = linesFrom(make(meeting({ ...SMALL, guests: 0 }, kind), 'makeInvitation'));

      expect(lines.some((line) => /^Dengan hormat, dalam rangka \S+.* kami mengundang/.test(line))).toBe(true);
      expect(lines.join('\n')).not.toMatch(/Lokmin/);
      expect(lines.some((line) => line.startsWith('Penanggung jawab program diharapkan'))).toBe(
        kind.startsWith('Lokmin bulanan'),
      );
    },
  );

  test('LM-3: a letter without addressees is not made', () => {
    expect(meeting({ ...SMALL, guests: 0 }).refusals('lokmin.makePartnerInvitation', { record: BIG })[0]?.message).toContain(
      'Belum ada undangan lintas sektor atau tamu.',
    );
    expect(meeting({ ...SMALL, staff: 0 }).refusals('lokmin.makeInvitation', { record: BIG })[0]?.message).toContain(
      'Belum ada pegawai yang diundang.',
    );
  });

  test('LM-3: by e-mail each gets the right letter', () => {
    const office = reopened(meeting(SMALL));

    expect(office.done<Saved>('lokmin.sendInvitation', { record: BIG }).message).toBe('Undangan dikirim ke 4 alamat.');

    const mails = office.state.mail().map(({ to, attachments }) => [to, attachments[0]?.name]);
    expect(mails).toEqual([
      ...[1, 2, 3].map((n) => [`pegawai${n}@contoh.example`, 'Undangan Lokmin tribulanan Oktober 2026.docx']),
      ['camat@contoh.example', 'Undangan lintas sektor Lokmin tribulanan Oktober 2026.docx'],
    ]);
  });

  test('LM-3: partners count towards the quota too: all are mailed, or nobody', () => {
    const office = reopened(meeting(SMALL));
    for (let sent = 0; sent < 97; sent++)
      office.kernel.mail.send({ to: 'a@contoh.example', subject: '', body: '', attachments: [] });

    expect(office.refusals('lokmin.sendInvitation', { record: BIG })[0]?.message).toBe(
      'Kuota e-mail hari ini tinggal 3, sedangkan undangan untuk 4 orang. Kirim besok.',
    );
    expect(office.state.mail()).toHaveLength(97);
  });
});

function reopened(office: Office): Office {
  office.submit('lokmin.loadReopening', 'lokmin.reopen', BIG, () => ({ reason: 'Undangan dikirim lagi' }));
  return office;
}

describe('the daftar hadir', () => {
  test('LM-3: guests stand below the staff with their institution; who comes for an office writes the name', () => {
    const lines = linesFrom(make(meeting(SMALL), 'makeAttendanceList'));
    const from = lines.indexOf('Puskesmas');

    expect(lines.slice(from, from + 7)).toEqual([
      'Puskesmas',
      '1 | Pegawai Contoh 1, A.Md.Kes. | Perawat pelaksana | 0812 0000 1000 | 1. | ',
      '2 | Pegawai Contoh 2, A.Md.Kes. | Perawat pelaksana | 0812 0000 1000 |  | 2.',
      '3 | Pegawai Contoh 3, A.Md.Kes. | Penanggung jawab Program Kesehatan Lingkungan | 0812 0000 1000 | 3. | ',
      'Lintas sektor dan tamu',
      '4 |  | Kepala Desa Mawar | Pemerintah Desa Mawar |  |  | 4.',
      '5 |  | Ketua TP PKK | TP PKK Kecamatan Contoh |  | 5. | ',
    ]);
  });

  test('LM-3: a guest who was written in by name, and one whose row was deleted from the register, keep what was written', () => {
    const guest = (number: string, values: object) =>
      append(
        kehadiranTable,
        newKehadiran({ number, meeting: { id: BIG, label: '' }, name: 'Siti Aminah', role: 'Karang Taruna', ...values }),
      );
    const office = meeting({ ...SMALL, guests: 0 }, 'Lokmin tribulanan', [
      guest('HDR-2026-0901', {}),
      guest('HDR-2026-0902', { partner: { id: 'LSK-999', label: 'Camat Contoh' }, role: 'Camat Contoh, Kecamatan Contoh' }),
    ]);

    expect(linesFrom(make(office, 'makeAttendanceList'))).toEqual(
      expect.arrayContaining([
        '4 | Siti Aminah |  | Karang Taruna |  |  | 4.',
        '5 | Siti Aminah | Camat Contoh | Kecamatan Contoh |  | 5. | ',
      ]),
    );
    expect(linesFrom(make(office, 'makeMinutes'))).toContain('5 | Siti Aminah | Camat Contoh, Kecamatan Contoh | –');
  });
});

describe('the sheet of commitment', () => {
  test('LM-13: carries the words and a place to sign for everyone who came and agreed', () => {
    const lines = linesFrom(make(meeting({ ...SMALL, staff: 9, guests: 0 }), 'makeCommitment'));

    expect(lines).toContain('Seluruh peserta menyepakati RPK bulan November 2026 dan berkomitmen melaksanakannya.');
    expect(lines.filter((line) => line.includes('Pegawai Contoh'))).toHaveLength(8);
    expect(lines.join('\n')).toContain('Contoh, 8 Oktober 2026');
  });

  test('LM-13: without a commitment there is nothing to sign', () => {
    const office = officeWorkbench();

    expect(office.refusals('lokmin.makeCommitment', { record: opened(office) })[0]?.message).toBe(
      'Komitmen belum dicatat. Catat komitmen dahulu, lalu buat lembarnya.',
    );
  });

  test('LM-13: who did not agree, or did not come, does not stand on the sheet; before the meeting everyone does', () => {
    const person = (attendance: 'Hadir' | 'Izin' | null, agreed: boolean | null) =>
      newKehadiran({ number: 'HDR', meeting: { id: BIG, label: '' }, name: 'a', role: 'b', attendance, agreed });

    expect(
      signatories([
        person('Hadir', null),
        person('Hadir', true),
        person('Hadir', false),
        person('Izin', null),
        person(null, null),
      ]),
    ).toHaveLength(2);
    expect(signatories([person(null, null), person(null, null)])).toHaveLength(2);
  });
});

describe('the notulen', () => {
  test.each([
    ['Lokmin bulanan', 'NOTULEN LOKAKARYA MINI BULANAN'],
    ['Lokmin tribulanan', 'NOTULEN LOKAKARYA MINI TRIBULANAN'],
    ['Tinjauan manajemen', 'NOTULEN RAPAT TINJAUAN MANAJEMEN'],
    ['Pembahasan keluhan', 'NOTULEN RAPAT PEMBAHASAN KELUHAN'],
    ['Pertemuan masyarakat', 'NOTULEN PERTEMUAN MASYARAKAT'],
  ] as const)('of %s is called %s', (kind, title) => {
    expect(linesFrom(make(meeting(SMALL, kind), 'makeMinutes'))[0]).toBe(title);
  });

  test('tells what was recorded, section by section, lettered without a hole', () => {
    const lines = linesFrom(make(meeting(SMALL), 'makeMinutes'));

    expect(headingsOf(lines)).toEqual([
      'A. Susunan acara',
      'B. Tindak lanjut rapat sebelumnya',
      'C. Informasi',
      'D. Pembahasan',
      'E. Masalah dan penyebabnya, menurut prioritas',
      'F. Rencana tindak lanjut',
      'G. Bahan untuk rapat berikutnya',
      'H. Komitmen',
      'I. Kesimpulan',
    ]);
    expect(lines).toContain('Disepakati oleh 3 dari 5 peserta yang hadir.');
  });

  test('LM-8: the problems come by priority, with the groups of their causes', () => {
    const lines = linesFrom(make(meeting(SMALL), 'makeMinutes'));
    const scores = lines.flatMap((line) => {
      const cells = line.split(' | ');
      return cells[1]?.startsWith('Cakupan program') && cells.length === 5 && !/\d{2}\/\d{2}/.test(line) ? [cells[4]] : [];
    });

    expect(scores).toEqual(['12', '11', '10', '10', '9', '9', '9', '8', '8', '–', '–', '–']);
    expect(lines.join('\n')).toContain('Manusia, Lingkungan: Jadwal posyandu');
  });

  test('LM-4, LM-10, LM-12: results, the midterm table and the plans of its months stand in the notulen of a lokmin bulanan', () => {
    const office = meeting({ ...SMALL, guests: 0, items: 1 }, 'Lokmin bulanan', [...results(), ...plans()]);
    office.done('pengaturan.save', { values: { ...EXAMPLE_SETTINGS, midtermMonth: 'Oktober' } });

    const lines = linesFrom(make(office, 'makeMinutes'));

    expect(headingsOf(lines)).toEqual(
      expect.arrayContaining([
        'C. Capaian kinerja September 2026',
        'D. Evaluasi tengah tahun',
        'E. Realisasi RPK September 2026',
        'J. RPK November 2026',
      ]),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        '1 | KIA: Ibu hamil mendapat K6 (ibu) | 90 | 8 | 48 | 53,33 % | -42 | Bidan cuti. (Tanpa data Juli, Agustus.)',
        '1 | KIA: Ibu hamil mendapat K6 (ibu) | 120 | 60 | 40 | 66,67 % | 33,33 % | Belum sesuai',
        '1 | Kelas ibu hamil | KIA | 4 kali | Terlaksana sebagian, 3 kali | Satu desa banjir.',
        '1 | Kelas ibu hamil | KIA | Ibu hamil, 20 orang, 4 kali | Minggu II, Desa Mawar | Sari Handayani, A.Md.Keb. | Rp 400.000, BOK',
      ]),
    );
  });

  test('an item without words says so; opening is told by the meeting itself', () => {
    const lines = linesFrom(make(meeting({ ...SMALL, items: 7 }), 'makeMinutes'));

    expect(lines[lines.indexOf('1.Pembukaan dan arahan') + 1]).toBe('Rapat dibuka oleh dr. Ratna Wulandari pukul 08.05.');
    expect(lines[lines.findIndex((line) => line.startsWith('7.Laporan')) + 1]).toBe('Tidak ada catatan pembahasan.');
  });

  test('LM-9: an RTL that was carried three times is told with its state of that day', () => {
    const earlier = ['0001', '0002'].flatMap((n, index) => {
      const number = `RPT-2026-${n}`;
      const [rapat] = meetingRows({ ...SMALL, staff: 0, guests: 0, items: 0, rtl: 0 });
      const row = { ...(rapat as { row: Parameters<typeof append<typeof rapatTable.fields>>[1] }).row };
      return [
        append(rapatTable, { ...row, number, title: `Lokmin bulanan ${n}`, date: `2026-0${8 + index}-08` }),
        append(tinjauanRtlTable, {
          number: `TJR-2026-01${index}0`,
          meeting: { id: number, label: '' },
          rtl: { id: 'RTL-2026-0901', label: 'Pelacakan balita yang tidak ditimbang' },
          person: 'Sari',
          due: '2026-09-30',
          state: 'Rencana' as const,
          result: 'Belum.',
        }),
      ];
    });

    const lines = linesFrom(make(meeting(SMALL, 'Lokmin tribulanan', earlier), 'makeMinutes'));

    expect(lines.join('\n')).toContain('Berjalan, terlambat 8 hari, dibawa 3 kali: Dua dari lima desa sudah dilacak.');
  });

  test('a meeting in which nothing was recorded has no empty section, and is made all the same', () => {
    const office = officeWorkbench();
    const lines = linesFrom(make(office, 'makeMinutes', closed(office)));

    expect(headingsOf(lines)).toEqual(['A. Susunan acara', 'B. Pembahasan', 'C. Kesimpulan']);
  });

  test('100 participants, 40 items, 60 RTL and 6 photos of 120 KB: everybody and everything stands in a file under 3 MB', () => {
    const office = meeting(BIG_SIZES, 'Lokmin bulanan');
    const made = make(office, 'makeMinutes');
    const lines = linesFrom(made);

    expect(Buffer.from(heavyPhoto('foto 1'), 'base64').length).toBeGreaterThanOrEqual(120_000);
    expect(picturesIn(made.file.base64).map(({ content }) => content)).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => heavyPhoto(`foto ${n}`)),
    );
    expect(Buffer.from(made.file.base64, 'base64').length).toBeLessThan(3_000_000);
    expect(lines.filter((line) => line.includes('Kunjungan rumah dan penyuluhan kelompok'))).toHaveLength(60);
    expect(lines.filter((line) => /^\d+\.(Pembukaan|Laporan)/.test(line))).toHaveLength(40);
    expect(lines.filter((line) => /\| (Hadir|Tugas luar)$/.test(line))).toHaveLength(100);
  });
});

const UNIT = { id: 'UNT-01', label: 'KIA' };
const NO_PATH = {
  ...{ target1: null, target2: null, target3: null, target4: null, target5: null, target6: null },
  ...{ target7: null, target8: null, target9: null, target10: null, target11: null, target12: null },
};

/** 40 from January to June, 8 in September; nothing of July and August. */
function results(): Change[] {
  const of = {
    indicator: { id: 'IDK-001', label: 'Ibu hamil mendapat K6' },
    unit: UNIT,
    population: null,
    beforePopulation: null,
  };
  const worked = { target: null, cumulative: null, achievement: null, gap: null, reportedBy: null };
  const june = { number: 'KNJ-2026-0001', period: 'Juni 2026', result: 5, before: 35, analysis: null };
  const september = { number: 'KNJ-2026-0002', period: 'September 2026', result: 8, before: null, analysis: 'Bidan cuti.' };
  return [
    append(indikatorTable, {
      ...{ number: 'IDK-001', year: 2026, unit: UNIT, indicator: 'Ibu hamil mendapat K6', measure: 'ibu', method: 'Jumlah' },
      ...{ target: 120, active: true, population: null, ...NO_PATH },
    }),
    ...[june, september].map((row) => append(kinerjaTable, { ...row, ...of, ...worked })),
  ];
}

function plans(): Change[] {
  const line = {
    ...{ unit: UNIT, activity: 'Kelas ibu hamil', audience: 'Ibu hamil', count: '20 orang', volume: '4 kali', time: 'Minggu II' },
    ...{ place: 'Desa Mawar', cost: 400_000, fund: 'BOK', person: { id: 'PGW-002', label: 'Sari Handayani, A.Md.Keb.' } },
  };
  const realised = {
    realisation: 'Terlaksana sebagian',
    realisedVolume: '3 kali',
    realisationNote: 'Satu desa banjir.',
  } as const;
  return (['September', 'November'] as const).flatMap((month, index) => {
    const plan = newRencana(`RCN-2026-000${index + 1}`, { kind: 'RPK bulanan', year: 2026, month }, null);
    const values = month === 'September' ? { ...line, ...realised } : line;
    return [append(rencanaTable, plan), append(kegiatanTable, newKegiatan(`KGT-2026-000${index + 1}`, rencanaRef(plan), values))];
  });
}

describe('closing with empty items', () => {
  test('the form names what is missing, and closing is allowed all the same', () => {
    const office = officeWorkbench();
    const record = opened(office);
    office.submit('lokmin.loadAttendance', 'lokmin.recordAttendance', record, ({ attendance }) => ({
      attendance: (attendance as object[]).map((row, index) => (index === 5 ? { ...row, attendance: null } : row)),
    }));
    office.submit('lokmin.loadProblems', 'lokmin.recordProblems', record, () => ({
      problems: [{ problem: 'Cakupan rendah', cause: 'Bentrok panen' }],
    }));
    office.submit('lokmin.loadConclusion', 'lokmin.recordConclusion', record, () => ({ conclusion: 'Sepakat.' }));

    const { notes } = office.done<Filled>('lokmin.loadClosing', { record });

    expect(notes).toEqual([
      expect.stringMatching(
        /^\d+ acara tanpa catatan pembahasan: Tindak lanjut .*; dan \d+ lagi\. Notulen akan menyatakannya begitu\.$/,
      ),
      '1 masalah tanpa RTL: Cakupan rendah. Susun RTL dahulu, bila memang perlu ditindaklanjuti.',
      expect.stringMatching(/^1 peserta belum ditandai kehadirannya: .*\. Dalam notulen kehadirannya kosong\.$/),
    ]);
    expect(office.submit('lokmin.loadClosing', 'lokmin.closeMeeting', record, (values) => values)).toMatchObject({ ok: true });
    const lines = linesFrom(make(office, 'makeMinutes', record));
    expect(lines).toContain('Tidak ada catatan pembahasan.');
    expect(lines.filter((line) => /^Lihat bagian [A-M]\.$/.test(line))).toEqual(['Lihat bagian C.']);
    expect(headingsOf(lines)[2]).toBe('C. Masalah dan penyebabnya, menurut prioritas');
  });
});

test('letters of sections count through whatever is left out', () => {
  fc.assert(
    fc.property(fc.subarray([...SECTIONS]), (present) => {
      const letters = lettersOf(SECTIONS, (section) => present.includes(section));
      expect([...letters.keys()]).toEqual(SECTIONS.filter((section) => present.includes(section)));
      expect([...letters.values()]).toEqual([...'ABCDEFGHIJKLM'].slice(0, present.length));
    }),
  );
});

test('LM-9: only reviews of meetings up to the day count, and those of meetings that are gone do not', () => {
  const reviewed = (meeting: string) => ({
    number: `TJR-${meeting}`,
    meeting: { id: meeting, label: '' },
    rtl: { id: 'RTL-1', label: '' },
    person: '',
    due: '2026-09-30',
    state: 'Berjalan' as const,
    result: '',
  });
  const columns = { numbers: ['1', '2', '3'], dates: ['2026-08-01', '2026-09-01', '2026-10-01'] };
  const until = (date: string) =>
    reviewsUntil({ date }, ['1', '2', '3', 'gone'].map(reviewed), columns).map(({ meeting: of }) => of.id);

  expect(['2026-07-31', '2026-08-01', '2026-09-30', '2026-12-31'].map(until)).toEqual([[], ['1'], ['1', '2'], ['1', '2', '3']]);
});
