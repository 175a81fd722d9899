/** Contracts as staff see them: in the list, on the home screen, step by step. */
import { describe, expect, test } from '@jest/globals';
import type { Home } from '../../../answer.ts';
import type { Saved } from '../../../schema/index.ts';
import { added, flat, stepOf } from '../../../workbench/contract-office.ts';
import { contractedOffice, heldMonitoring, ONE_WEAK, scored } from '../../../workbench/monitoring-office.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import type { Notice, RecordLine, RecordView } from '../../sop.ts';

const SEPTEMBER = '2026-09-01';

function noticesOf(office: Office): readonly Notice[] {
  return office.done<Home>('home').notices.filter(({ route }) => route.includes('KTR-') || route.includes('kontrak'));
}

function captionsOf(office: Office, contract: string, id: string): string[] {
  return stepOf(office, contract, id).actions.map(({ caption }) => caption);
}

describe('the list', () => {
  test('PK-c: has those in force first, the soonest to end on top, then those that are over; each with its latest value', () => {
    const { office, contract } = contractedOffice();
    const waste = added(office, { end: '2026-11-30' });
    const over = added(office, { contractNumber: '027/14/2025', work: 'Taman', start: '2025-01-01', end: '2025-12-31' });
    const later = added(office, { contractNumber: '027/15/2027', work: 'Kalibrasi', start: '2027-01-01', end: '2027-12-31' });
    scored(office, contract, SEPTEMBER, ONE_WEAK);

    const lines = office.done<RecordLine[]>('kontrak.list');

    expect(lines.map(({ record, detail, tag, tone }) => [record, detail, tag, tone])).toEqual([
      [waste, 'CV Bersih Contoh · belum ada nilai', 'Berakhir 56 hari lagi', 'soon'],
      [contract, 'CV Bersih Contoh · 82,5 Baik, September 2026', 'Berjalan', 'ok'],
      [later, 'CV Bersih Contoh · belum ada nilai', 'Mulai 1 Januari 2027', 'plain'],
      [over, 'CV Bersih Contoh · belum ada nilai', 'Berakhir', 'plain'],
    ]);
  });

  test('PK-c: marks a contract whose latest value is "Kurang", while it runs', () => {
    const { office, contract } = contractedOffice();
    scored(office, contract, SEPTEMBER, flat(50));
    expect(office.done<RecordLine[]>('kontrak.list')).toMatchObject([{ tag: 'Kurang · Berjalan', tone: 'late' }]);

    office.at('2027-08-01');
    expect(office.done<RecordLine[]>('kontrak.list')).toMatchObject([{ tag: 'Berakhir', tone: 'plain' }]);
  });
});

describe('the home screen', () => {
  /** A contract from January to December, with everything scored that is over on the day. */
  function expiring(today: string, changes: object = {}) {
    const { office, contract } = contractedOffice({ start: '2026-07-01', end: '2026-12-31', period: 'Semesteran', ...changes });
    office.at(today);
    return { office, contract };
  }

  test.each([
    ['61 days before', '2026-10-31', []],
    ['60 days before', '2026-11-01', ['60 hari lagi']],
    ['the day before', '2026-12-30', ['1 hari lagi']],
    ['on the last day', '2026-12-31', ['Hari ini']],
  ])('PK-c: tells that a contract ends: %s', (_when, today, tags) => {
    const { office } = expiring(today);

    expect(noticesOf(office).map(({ tag }) => tag)).toEqual(tags);
  });

  test('PK-c: says which contract ends, when, and whose it is', () => {
    const { office, contract } = expiring('2026-11-20');

    expect(noticesOf(office)).toEqual([
      {
        ...{ text: 'Kontrak Jasa kebersihan gedung berakhir 31 Desember 2026', detail: 'CV Bersih Contoh', tone: 'soon' },
        ...{ tag: '41 hari lagi', route: `sop/kontrak/${contract}`, person: 'Sari Handayani, A.Md.Keb.' },
      },
    ]);
  });

  test('PK-c: how long before is a setting', () => {
    const { office } = expiring('2026-11-20');

    office.submit('pengaturan.load', 'pengaturan.save', '', (values) => ({ ...values, expiryDays: 40 }));

    expect(noticesOf(office)).toEqual([]);
  });

  test('PK-c: is silent of a contract that another follows, and of one that was ended early', () => {
    const { office, contract } = expiring('2026-11-20');
    added(office, { work: 'jasa kebersihan GEDUNG', start: '2027-01-01', end: '2027-12-31' });
    expect(noticesOf(office)).toEqual([]);

    const other = expiring('2026-11-20');
    other.office.submit('kontrak.loadEnd', 'kontrak.end', other.contract, () => ({
      endedOn: '2026-12-15',
      endedReason: 'Pindah',
    }));
    expect(noticesOf(other.office)).toEqual([]);
    expect(contract).toBe(other.contract);
  });

  test('PK-c: another contract for other work, or one that runs beside it with somebody else, does not follow it', () => {
    const { office } = expiring('2026-11-20');
    const partner = { name: 'PT Rapi Contoh', work: 'Kebersihan', contact: 'Budi Contoh', active: true };
    const { record } = office.done<Saved>('pihakKetiga.save', { values: partner });
    added(office, { start: '2027-01-01', end: '2027-12-31' });
    const beside = { partner: { id: record, label: '' }, work: 'Jasa kebersihan gedung', contractNumber: '027/16/2026' };
    added(office, { ...beside, start: '2026-10-01', end: '2027-09-30', period: 'Semesteran' });

    expect(noticesOf(office).map(({ text }) => text)).toEqual(['Kontrak Jasa kebersihan gedung berakhir 31 Desember 2026']);
  });

  test('PK-c: tells periods that are over and not scored: one leads to its form, several to the contract', () => {
    const { office, contract } = contractedOffice();
    scored(office, contract, '2026-07-01', ONE_WEAK);
    expect(noticesOf(office)).toMatchObject([
      {
        text: 'Nilai Agustus 2026 dan 1 periode lain: Jasa kebersihan gedung',
        ...{ tone: 'late', tag: '2 belum dinilai', route: `sop/kontrak/${contract}` },
      },
    ]);

    scored(office, contract, '2026-08-01', ONE_WEAK);
    expect(noticesOf(office)).toMatchObject([
      { tone: 'soon', tag: 'Belum dinilai', route: `form/kontrak.penilaian/${contract}/${SEPTEMBER}` },
    ]);

    scored(office, contract, SEPTEMBER, ONE_WEAK);
    expect(noticesOf(office)).toEqual([]);
  });
});

describe('a contract, step by step', () => {
  test('PK-c: asks for criteria before scores, and for its first day', () => {
    const { office, contract } = contractedOffice({ preset: 'Isi sendiri' });
    expect(stepOf(office, contract, 'kriteria').proof).toEqual({ state: 'open', lines: [] });
    expect(stepOf(office, contract, 'penilaian').waits).toBe('Isi dahulu kriterianya.');

    const later = added(office, { start: '2027-01-01', end: '2027-12-31' });
    expect(stepOf(office, later, 'penilaian').waits).toBe('Kontrak mulai berlaku 1 Januari 2027.');
    expect(stepOf(office, later, 'kriteria').proof).toEqual({ state: 'done', lines: ['4 kriteria'] });
  });

  test('PK-c: offers the periods that wait first, then those that were scored, the latest on top', () => {
    const { office, contract } = contractedOffice();
    scored(office, contract, '2026-07-01', ONE_WEAK);
    scored(office, contract, SEPTEMBER, ONE_WEAK);

    expect(captionsOf(office, contract, 'penilaian')).toEqual([
      'Nilai Agustus 2026',
      'Nilai Oktober 2026',
      'Ubah nilai September 2026',
      'Ubah nilai Juli 2026',
      'Lembar penilaian September 2026',
      'Lembar penilaian Juli 2026',
      'Lihat perkembangannya',
    ]);
    expect(stepOf(office, contract, 'penilaian').proof).toEqual({
      state: 'partly',
      lines: ['September 2026: 82,5 Baik, tetap', 'Belum dinilai: Agustus 2026'],
    });
    expect(stepOf(office, contract, 'penilaian').actions[0]).toMatchObject({ part: '2026-08-01' });
  });

  test('PK-c: shows its latest value, and is done when no period waits', () => {
    const { office, contract } = contractedOffice();
    for (const [from, score] of [
      ['2026-07-01', 70],
      ['2026-08-01', 80],
      [SEPTEMBER, 92.5],
    ] as const)
      scored(office, contract, from, flat(score));

    const view = office.done<RecordView>('kontrak.open', { record: contract });

    expect(view.about?.[0]).toEqual({ label: 'September 2026', text: '92,5 Sangat baik, naik 12,5' });
    expect(view).toMatchObject({ title: 'Jasa kebersihan gedung', subtitle: 'CV Bersih Contoh · 027/12/KONTRAK/2026' });
    expect(stepOf(office, contract, 'penilaian').proof.state).toBe('done');
    expect(view.history).toHaveLength(1 + 5 + 3 + 15);
  });

  test('PK-n: leads to the meetings that were held about it', () => {
    const { office, contract } = heldMonitoring();

    expect(stepOf(office, contract, 'rapat').proof).toEqual({ state: 'done', lines: ['1 rapat, 1 ditutup'] });
    expect(captionsOf(office, contract, 'rapat')).toHaveLength(2);
  });

  test('PK-c: once over, is not ended any more, but may be followed', () => {
    const { office, contract } = contractedOffice();
    expect(captionsOf(office, contract, 'akhir')).toEqual(['Perpanjang dengan kontrak baru', 'Akhiri lebih awal']);

    office.at('2027-07-01');

    expect(captionsOf(office, contract, 'akhir')).toEqual(['Perpanjang dengan kontrak baru']);
    expect(stepOf(office, contract, 'akhir').proof).toEqual({ state: 'done', lines: ['Berakhir 30 Juni 2027'] });
  });
});
