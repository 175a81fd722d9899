/** Who takes in what the public answers: one trigger, of one person, is enough; nobody sees or removes those of others. Pure. */
import type { Actor } from '../../host/host.ts';
import type { Pengaturan } from '../pengaturan.ts';
import type { OfficeFacts, PublicForm, StartAction, StartStep } from './steps.ts';
import { step } from './steps.ts';

/** Kept in Pengaturan; a workbook of before that had one made by whoever made its last form. `null`: nobody. */
export function triggerOwner(
  { triggerOwner: kept }: Pick<Pengaturan, 'triggerOwner'>,
  forms: readonly PublicForm[],
): string | null {
  return kept ?? forms[forms.length - 1]?.by ?? null;
}

export function isOwner(owner: string | null, person: Actor): boolean {
  return owner !== null && owner.toLowerCase() === person.name.toLowerCase();
}

/** Whether it is this person's, and not there any more. */
export function isTriggerLost({ settings, forms, person, hasTrigger }: TriggerFacts): boolean {
  return forms.length > 0 && hasTrigger === false && isOwner(triggerOwner(settings, forms), person);
}

type TriggerFacts = Pick<OfficeFacts, 'settings' | 'forms' | 'person' | 'hasTrigger'>;

export function triggerStep(facts: TriggerFacts & Pick<OfficeFacts, 'waiting'>): StartStep {
  const { settings, forms, person, hasTrigger, waiting } = facts;
  const owner = triggerOwner(settings, forms);
  const isMine = isOwner(owner, person);
  const isLost = isTriggerLost(facts);
  const isThere = !isLost && owner !== null && (hasTrigger !== null || !isMine);
  return step({
    id: 'pemicu',
    title: 'Pemicu tanggapan',
    text: 'Dengan pemicu, tanggapan formulir dicatat begitu masuk. Satu pemicu cukup untuk seluruh puskesmas; ia berjalan atas nama akun yang memasangnya.',
    takes: '1 menit',
    state: isThere && waiting === 0 ? 'done' : 'partly',
    lines: [
      ...(waiting > 0 ? [`${waiting} tanggapan menunggu diambil`] : []),
      isLost
        ? 'Pemicu Anda tidak ada lagi'
        : owner === null
          ? 'Belum ada pemicu'
          : isMine && hasTrigger === null
            ? 'Pemicu Anda tidak dapat diperiksa; lihat langkah “Izin Google”'
            : `Dipasang oleh ${isMine ? 'Anda' : owner}`,
    ],
    actions: [
      ...(waiting > 0
        ? [{ type: 'run', caption: 'Ambil tanggapan sekarang', useCase: 'formulir.takeIn', input: {} } as const]
        : []),
      ...installing(isMine, isLost, owner),
    ],
  });
}

function installing(isMine: boolean, isLost: boolean, owner: string | null): StartAction[] {
  const install = (caption: string): StartAction[] => [{ type: 'run', caption, useCase: 'mulai.installTrigger', input: {} }];
  if (isLost) return install('Pasang lagi pemicu');
  if (owner === null) return install('Pasang pemicu');
  return isMine ? [] : install('Ambil alih pemicu');
}
