/** The steps that an office takes once, whoever of it goes on with them. Pure. */
import type { StartChoice } from '../kept-settings.ts';
import { differsFromStart, pengaturanFields, unfilledOf } from '../pengaturan.ts';
import { PART_NAMES } from '../pengaturan-parts.ts';
import type { OfficeFacts, StartAction, StartState, StartStep } from './steps.ts';
import { choose, step, takeBack } from './steps.ts';
import { triggerStep } from './trigger-step.ts';

/** `null`: there are no sheets yet, or they are not whole. */
export function officeSteps(facts: OfficeFacts | null): readonly StartStep[] {
  if (facts === null) return [sheetsStep(false), ...DESCRIBED.map((parts) => step({ ...parts, state: 'open', waits: WAITS }))];
  const all = [
    settingsStep(facts, 'kop'),
    logoStep(facts),
    settingsStep(facts, 'pimpinan'),
    listStep('unit', facts.units, `${facts.units} unit`, [
      ...(facts.units === 0
        ? [{ type: 'run', caption: 'Isi daftar yang lazim', useCase: 'mulai.fillUnits', input: {} } as const]
        : []),
      { type: 'go', caption: 'Tambah unit', route: 'form/unit.isi' },
      ...(facts.units === 0 ? [] : [{ type: 'go', caption: 'Lihat unit', route: 'register/unit' } as const]),
    ]),
    listStep('pegawai', facts.staff, `${facts.staff} pegawai`, [
      { type: 'go', caption: 'Tambah pegawai', route: 'form/pegawai.isi' },
      { type: 'go', caption: 'Impor daftar pegawai', route: 'impor/pegawai' },
      ...(facts.staff === 0 ? [] : [{ type: 'go', caption: 'Lihat pegawai', route: 'register/pegawai' } as const]),
    ]),
    habitStep(facts),
    numberStep(facts),
    formStep(facts),
  ];
  return [sheetsStep(true), ...all, ...(facts.forms.length === 0 ? [] : [triggerStep(facts)])];
}

/** Steps without which no document is right; the others may wait. */
export function isNeeded({ isOptional }: StartStep): boolean {
  return !isOptional;
}

const WAITS = 'Siapkan lembar kerja dahulu.';

type Described = Pick<StartStep, 'id' | 'title' | 'text' | 'takes'> & Partial<StartStep>;

const DESCRIBED = [
  {
    id: 'kop',
    title: 'Kop surat',
    text: 'Nama pemerintah daerah, dinas, puskesmas, dan alamat, seperti pada surat resmi. Dicetak di atas semua dokumen.',
    takes: '3 menit',
  },
  {
    id: 'logo',
    title: 'Logo',
    text: 'Logo pemerintah daerah di kiri kop, logo puskesmas di kanan.',
    takes: '2 menit',
    isOptional: true,
  },
  {
    id: 'pimpinan',
    title: 'Pimpinan dan penanda tangan',
    text: 'Nama-nama di bawah surat dan laporan. E-mail pimpinan menentukan akun yang dapat menyetujui penyelesaian keluhan.',
    takes: '2 menit',
  },
  {
    id: 'unit',
    title: 'Unit dan klaster',
    text: 'Keluhan, capaian, dan bahan rapat dicatat menurut unit. Daftar yang lazim dapat diubah sesudahnya.',
    takes: '2 menit',
  },
  {
    id: 'pegawai',
    title: 'Pegawai',
    text: 'Peserta rapat dan penanggung jawab dipilih dari daftar ini. Boleh juga diketik atau ditempel di lembar Pegawai; nomornya diberikan oleh “Siapkan buku kerja”.',
    takes: '5 menit',
  },
  {
    id: 'rapat',
    title: 'Kebiasaan rapat',
    text: 'Tempat dan jam rapat biasa, hari kerja, bulan lokmin tribulanan dan evaluasi tengah tahun, serta tujuan laporan.',
    takes: '2 menit',
  },
  {
    id: 'nomor',
    title: 'Nomor surat',
    text: 'Kode arsip, kode puskesmas, dan pola nomor setiap jenis surat. Di bawah ini nomor berikutnya; nomor yang sudah diberikan tidak berubah.',
    takes: '3 menit',
  },
  {
    id: 'formulir',
    title: 'Formulir untuk umum',
    text: 'Google Form untuk keluhan, saran, dan apresiasi masyarakat, dengan poster dan kode QR. Akun yang membuatnya menjadi pemiliknya.',
    takes: '1 menit',
    isOptional: true,
  },
] as const satisfies readonly Described[];

type DescribedId = (typeof DESCRIBED)[number]['id'];

function described(id: DescribedId): Described {
  const found = DESCRIBED.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`Langkah ${id} tidak dikenal.`);
  return found;
}

function sheetsStep(isWhole: boolean): StartStep {
  return step({
    id: 'lembar',
    title: 'Lembar kerja',
    text: 'Admen membuat lembar-lembar yang dibutuhkannya di buku kerja ini. Lembar, kolom, dan baris buatan Anda tidak diubah.',
    takes: '1 menit',
    state: isWhole ? 'done' : 'open',
    lines: isWhole ? ['Semua lembar ada'] : [],
    actions: [{ type: 'prepare', caption: isWhole ? 'Periksa lembar kerja' : 'Siapkan lembar kerja' }],
  });
}

const CAPTIONS = { kop: 'Isi kop surat', pimpinan: 'Isi pimpinan' } as const;

function settingsStep({ settings }: OfficeFacts, id: 'kop' | 'pimpinan'): StartStep {
  const left = unfilledOf(settings, PART_NAMES[id]).filter((name) => !pengaturanFields[name].optional);
  return step({
    ...described(id),
    state: left.length > 0 ? 'open' : 'done',
    lines:
      left.length > 0
        ? [`Belum diisi: ${left.map((name) => pengaturanFields[name].label).join(', ')}`]
        : [id === 'kop' ? settings.office : settings.headName],
    actions: [{ type: 'go', caption: CAPTIONS[id], route: `form/pengaturan.${id}` }],
  });
}

function logoStep({ settings, hasLogo }: OfficeFacts): StartStep {
  return chosenStep(settings.startChoices, 'Tanpa logo', hasLogo ? 'Logo tersimpan' : null, {
    ...described('logo'),
    actions: [{ type: 'go', caption: hasLogo ? 'Ganti logo' : 'Pilih logo', route: 'logo' }],
  });
}

function formStep({ settings, forms }: OfficeFacts): StartStep {
  const [first] = forms;
  return chosenStep(settings.startChoices, 'Tanpa formulir', first ? forms.map(({ title }) => title).join(', ') : null, {
    ...described('formulir'),
    actions: [
      { type: 'go', caption: first ? 'Buat formulir lagi' : 'Buat formulir', route: 'form/formulir.buat' },
      ...(first ? [{ type: 'go', caption: 'Lihat formulir dan poster', route: 'register/formulir' } as const] : []),
    ],
  });
}

/** A step that may be left out: the choice counts as long as nothing shows the contrary. */
function chosenStep(
  choices: OfficeFacts['settings']['startChoices'],
  choice: StartChoice,
  shown: string | null,
  parts: Described & { readonly actions: readonly StartAction[] },
): StartStep {
  if (shown !== null) return step({ ...parts, state: 'done', lines: [shown] });
  const isChosen = choices?.includes(choice) === true;
  const extra = isChosen ? takeBack(choice) : choose(choice, choice, true);
  return step({
    ...parts,
    state: isChosen ? 'notApplicable' : 'open',
    lines: isChosen ? [choice] : [],
    actions: [...parts.actions, extra],
  });
}

function listStep(id: 'unit' | 'pegawai', count: number, line: string, actions: readonly StartAction[]): StartStep {
  return step({ ...described(id), state: count > 0 ? 'done' : 'open', lines: count > 0 ? [line] : [], actions });
}

function habitStep({ settings }: OfficeFacts): StartStep {
  const { place, start, end, quarterMonths } = settings;
  return confirmedStep(settings, 'rapat', 'Rapat sudah sesuai', {
    caption: 'Isi kebiasaan rapat',
    lines: [`${place}, ${start}–${end}`, `Tribulanan: ${quarterMonths.join(', ')}`],
  });
}

function numberStep({ settings, numbers }: OfficeFacts): StartStep {
  return confirmedStep(settings, 'nomor', 'Nomor sudah sesuai', {
    caption: 'Isi nomor surat',
    lines: numbers,
  });
}

/** What begins with usual values: done when somebody set others, or said that they are right. */
function confirmedStep(
  settings: OfficeFacts['settings'],
  id: 'rapat' | 'nomor',
  choice: StartChoice,
  { caption, lines }: { readonly caption: string; readonly lines: readonly string[] },
): StartStep {
  const isOther = differsFromStart(settings, PART_NAMES[id]);
  const isChosen = settings.startChoices?.includes(choice) === true;
  const state: StartState = isOther || isChosen ? 'done' : 'open';
  const extra = isOther ? [] : [isChosen ? takeBack(choice) : choose('Sudah sesuai', choice, true)];
  return step({
    ...described(id),
    state,
    lines,
    actions: [{ type: 'go', caption, route: `form/pengaturan.${id}` }, ...extra],
  });
}
