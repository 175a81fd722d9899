/** Steps h and i: the best solution is chosen together, and the head alone approves it. An approval holds for the text that was read, and no other. */
import { CONFLICT_FIELD } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { refuseAllButHead } from '../../../registers/pimpinan.ts';
import { printDate } from '../../../schema/dates.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { differenceOf } from '../../difference.ts';
import type { Distribusi } from '../distribusi.table.ts';
import { approveForm, decideForm } from './forms.ts';
import { approvalOf, decidedText } from './handling.ts';
import { loadsKeluhan, savesKeluhan } from './save-keluhan.ts';

const decideQueries = () => ({ pegawai: all(pegawaiTable), pengaturan: pengaturanQuery });

export const loadDecide = loadsKeluhan('decide', decideQueries, ({ host, keluhan, read }) => {
  const { penanganan, distribusi, entry } = keluhan;
  const settings = pengaturanFrom(read.pengaturan);
  const office = read.pegawai.find((person) => person.active && /tata usaha/i.test(person.position));
  const proposed = [
    ...distribusi.flatMap((row) => (row.person ? [{ name: row.person.label, as: 'Unit terkait' as const }] : [])),
    ...(settings.complaintTeam === null ? [] : [{ name: settings.complaintTeam, as: 'Tim penanganan keluhan' as const }]),
    ...(office ? [{ name: office.name, as: 'Kasubbag Tata Usaha' as const }] : []),
    { name: settings.headName, as: 'Kepala Puskesmas' as const },
  ];
  return {
    values: {
      discussedOn: penanganan?.discussedOn ?? host.today(),
      members: penanganan?.members ?? proposed,
      solution: penanganan?.solution ?? null,
      reasons: penanganan?.reasons ?? null,
    },
    seen: penanganan ? host.seen(penanganan) : '',
    notes: [
      `Pokok masalah: ${entry.core ?? ''}`,
      ...distribusi.flatMap(alternativesOf),
      ...(approvalOf(keluhan) === 'returned' ? [`Dikembalikan Kepala Puskesmas: ${penanganan?.approvalNote ?? ''}`] : []),
      ...(approvalOf(keluhan) === 'approved' ? ['Keputusan ini sudah disetujui. Mengubahnya menggugurkan persetujuan.'] : []),
    ],
  };
});

function alternativesOf({ unit, alternatives }: Distribusi): string[] {
  return (alternatives ?? []).map(
    ({ alternative, remark }) => `${unit.label}: ${alternative}${remark === null ? '' : ` (${remark})`}`,
  );
}

/** Refuses a discussion in the future, or before the entry arrived. */
export const decide = savesKeluhan(decideForm, 'decide', decideQueries, ({ host, keluhan, values }) => {
  const { entry } = keluhan;
  if (values.discussedOn > host.today()) return refuse('Tanggal pembahasan tidak boleh sesudah hari ini.', 'discussedOn');
  if (values.discussedOn < entry.receivedOn)
    return refuse(`Tanggal pembahasan tidak boleh sebelum diterima (${printDate(entry.receivedOn)}).`, 'discussedOn');
  const wasApproved = approvalOf(keluhan) === 'approved';
  const changed = decidedText(keluhan) !== decidedText({ entry, penanganan: values });
  return ok({
    action: 'Putuskan solusi umpan balik',
    penanganan: { ...values, decidedAt: host.now() },
    message:
      wasApproved && changed
        ? 'Keputusan disimpan. Persetujuan sebelumnya gugur; minta persetujuan lagi.'
        : 'Keputusan disimpan. Menunggu persetujuan Kepala Puskesmas.',
  });
});

const approveQueries = () => ({ pengaturan: pengaturanQuery });

export const loadApprove = loadsKeluhan('approve', approveQueries, ({ host, keluhan, read }) => {
  const other = refuseAllButHead(host, pengaturanFrom(read.pengaturan));
  if (other) return other;
  const { penanganan, entry, distribusi } = keluhan;
  const state = approvalOf(keluhan);
  return {
    values: { approval: null, approvalNote: null },
    // Both rows hold the text that is read here: a change of either after this moment must not be approved unseen.
    seen: `${penanganan ? host.seen(penanganan) : ''} ${host.seen(entry)}`,
    notes: [
      decidedText(keluhan),
      ...distribusi.flatMap(alternativesOf),
      ...(state === 'lapsed'
        ? [`Berubah sejak disetujui: ${inWords(penanganan?.approvedText ?? '', decidedText(keluhan))}`]
        : []),
    ],
  };
});

/** Refuses everybody but the head, by the account set in Pengaturan; and a text that changed since it was opened. */
export const approve = savesKeluhan(approveForm, 'approve', approveQueries, ({ host, keluhan, read, values, seen }) => {
  const other = refuseAllButHead(host, pengaturanFrom(read.pengaturan));
  if (other) return other;
  const [seenHandling = '', seenEntry = ''] = (seen ?? '').split(' ');
  const { penanganan, entry } = keluhan;
  if (seenEntry !== host.seen(entry)) return refuse(CHANGED_MEANWHILE, CONFLICT_FIELD);
  if (approvalOf(keluhan) === 'approved' && values.approval === 'Disetujui')
    return refuse('Keputusan ini sudah disetujui.', 'approval');
  const round = penanganan?.approvalRound ?? 0;
  return ok({
    action: values.approval === 'Disetujui' ? 'Setujui penyelesaian umpan balik' : 'Kembalikan penyelesaian umpan balik',
    seen: seenHandling,
    penanganan: {
      ...values,
      approvedBy: host.user().name,
      approvedAt: host.now(),
      approvedText: decidedText(keluhan),
      approvalRound: values.approval === 'Disetujui' ? round + 1 : (penanganan?.approvalRound ?? null),
    },
    options: { final: true },
    message:
      values.approval === 'Disetujui'
        ? 'Disetujui. Unit terkait dapat melaksanakan.'
        : 'Dikembalikan dengan alasan. Tim memperbaiki keputusan.',
  });
});

const CHANGED_MEANWHILE =
  'Data umpan balik ini berubah sejak naskahnya Anda buka. Belum ada yang disimpan: muat nilai terbaru, baca lagi, lalu putuskan.';

/** `[−lama−] [+baru+]` in one line, for the note of a form. */
function inWords(before: string, now: string): string {
  return differenceOf(before, now)
    .map(({ text, mark }) => (mark === 'same' ? text : mark === 'added' ? `[+${text.trim()}+] ` : `[−${text.trim()}−] `))
    .join('');
}
