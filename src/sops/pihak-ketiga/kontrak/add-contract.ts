/** A contract is entered, with the criteria it begins with: of a preset, or of the contract that it follows. Source: PK-c. */
import type { Change } from '../../../host/change.ts';
import { append } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, none, one, where } from '../../../host/query.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import { findPegawai, pegawaiOptions } from '../../../registers/referensi.ts';
import { addDays } from '../../../schema/dates.ts';
import type { Filled, Ref, Refusal, Result, Saved } from '../../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse, refuseAll } from '../../../schema/index.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { contractRoute, kontrakRef, kontrakTable, LKPP_SCALE, lastDay, PERCENT_SCALE } from '../kontrak.table.ts';
import { inOrder, kriteriaTable } from '../kriteria.table.ts';
import type { PihakKetiga } from '../pihak-ketiga.table.ts';
import { pihakKetigaRef, pihakKetigaTable } from '../pihak-ketiga.table.ts';
import { OWN_CRITERIA, presetCriteria, presetScale } from '../presets.ts';
import { contractFaults } from './check-contract.ts';
import { newContractForm } from './forms.ts';

const people = { pihakKetiga: all(pihakKetigaTable), pegawai: all(pegawaiTable) };

/** `record` is the contract that this one follows, if any: it is filled in, beginning on the day after. */
export function loadNewContract(host: Host, input: unknown): Result<Filled> {
  const { record } = parseTarget(input);
  const { earlier, ...read } = host.read({ ...people, earlier: one(kontrakTable, record) });
  const blank = {
    partner: null,
    contractNumber: null,
    work: null,
    scope: null,
    start: null,
    end: null,
    value: null,
    manager: null,
  };
  const values = earlier
    ? { ...blank, ...followed(earlier) }
    : { ...blank, period: 'Bulanan', preset: null, scale: PERCENT_SCALE };
  return ok({
    ...(earlier && { title: `Perpanjang ${earlier.work}` }),
    values: { document: null, ...values },
    seen: '',
    options: contractOptions(read),
    notes: [
      ...(read.pihakKetiga.length === 0 ? ['Daftar Pihak ketiga masih kosong: tambahkan di sana dahulu.'] : []),
      ...(earlier ? [`Kriteria ${earlier.number} ikut disalin bila kriteria awal “${OWN_CRITERIA}”.`] : []),
    ],
  });
}

function followed(earlier: Kontrak): Partial<Record<string, unknown>> {
  const { partner, work, scope, value, manager, period, scale } = earlier;
  return { partner, work, scope, value, manager, period, scale, start: addDays(lastDay(earlier), 1), preset: OWN_CRITERIA };
}

export function contractOptions({ pihakKetiga, pegawai }: Partners): Record<string, Ref[]> {
  const active = pihakKetiga.filter((partner) => partner.active).sort((a, b) => a.name.localeCompare(b.name));
  return { 'Pihak ketiga': active.map(pihakKetigaRef), Pegawai: pegawaiOptions(pegawai) };
}

interface Partners {
  readonly pihakKetiga: readonly PihakKetiga[];
  readonly pegawai: readonly Pegawai[];
}

/** Refuses what contracts cannot be, partners and people who are not in their registers, and measurable criteria on a scale that has none. */
export function addContract(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(newContractForm, input);
  if (!submitted.ok) return submitted;
  const { record: earlier, values } = submitted.value;
  const { preset, scale: chosen, ...agreed } = values;
  const read = host.read({
    ...people,
    others: all(kontrakTable),
    earlierCriteria: earlier === '' ? none(kriteriaTable) : where(kriteriaTable, 'contract', [earlier]),
    kriteria: none(kriteriaTable),
  });
  const checked = checkAgreed({ ...agreed, endedOn: null }, read, read.others);
  if (!checked.ok) return checked;
  const scale = presetScale(preset, chosen);
  const begun = preset === OWN_CRITERIA ? inOrder(read.earlierCriteria) : presetCriteria(preset);
  if (scale === LKPP_SCALE && begun.some(({ targetValue }) => targetValue !== null))
    return refuse(
      `Kriteria ${earlier} memakai target angka. Pilih skala ${PERCENT_SCALE}, atau kriteria awal yang lain.`,
      'scale',
    );
  const kontrak: Kontrak = { ...checked.value, number: host.nextNumber(kontrakTable), scale, endedReason: null };
  const criteria = begun.map(
    (criterion, index): Change =>
      append(kriteriaTable, {
        ...criterion,
        number: host.nextNumber(kriteriaTable),
        contract: kontrakRef(kontrak),
        order: index + 1,
      }),
  );
  return carryOut(
    host,
    kontrak.number,
    ok({
      action: 'Tambah kontrak',
      changes: [append(kontrakTable, kontrak), ...criteria],
      message: `Kontrak ${kontrak.contractNumber} dicatat dengan nomor ${kontrak.number}.`,
      next: [
        { caption: begun.length === 0 ? 'Isi kriterianya' : 'Periksa kriterianya', route: criteriaRoute(kontrak) },
        { caption: 'Buka kontraknya', route: contractRoute(kontrak.number) },
      ],
    }),
  );
}

function criteriaRoute({ number }: Kontrak): string {
  return `form/kontrak.kriteria/${number}`;
}

type AgreedValues = Omit<Kontrak, 'number' | 'scale' | 'endedReason'>;

/** The values with partner and manager as their registers name them. `others` are all other contracts. */
export function checkAgreed<V extends AgreedValues>(values: V, read: Partners, others: readonly Kontrak[]): Result<V> {
  const partner = read.pihakKetiga.find(({ number }) => number === values.partner.id);
  const manager = findPegawai(read.pegawai, values.manager, 'manager', 'Pengelola kontrak');
  const refusals: Refusal[] = [
    ...(partner
      ? []
      : refuse(`Pihak ketiga ${values.partner.id} tidak ada di lembar Pihak ketiga. Pilih yang lain.`, 'partner').refusals),
    ...(manager.ok ? [] : manager.refusals),
    ...contractFaults(values, others),
  ];
  if (refusals.length > 0 || !partner || !manager.ok) return refuseAll(refusals);
  return ok({ ...values, partner: pihakKetigaRef(partner), manager: pegawaiRef(manager.value) });
}
