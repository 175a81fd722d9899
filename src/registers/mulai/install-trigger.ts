/** The trigger of the public's forms: made for this person, made again when it was deleted, or taken over from somebody who left. */
import type { Host } from '../../host/host.ts';
import type { Result, Saved } from '../../schema/index.ts';
import { ok, refuse } from '../../schema/index.ts';
import { keepSetting } from '../keep-setting.ts';
import { pengaturanFrom, pengaturanQuery } from '../pengaturan.ts';
import type { PublicForms } from './public-forms.ts';
import { isOwner, triggerOwner } from './trigger-step.ts';

/** Refuses while there is no form. Two triggers do no harm: each answer is taken in once, whoever asks. */
export function installTrigger(publicForms: PublicForms) {
  return (host: Host): Result<Saved> => {
    const read = host.read({ pengaturan: pengaturanQuery, forms: publicForms.forms });
    const forms = publicForms.active(read.forms);
    if (forms.length === 0) return refuse('Belum ada formulir untuk umum. Buat formulirnya dahulu.');
    const person = host.user();
    const owner = triggerOwner(pengaturanFrom(read.pengaturan), forms);
    host.installTrigger();
    const committed = host.commit('Pasang pemicu tanggapan', [keepSetting(read.pengaturan, 'triggerOwner', person.name)], {
      final: true,
    });
    if (!committed.ok) return committed;
    const others =
      owner === null || isOwner(owner, person)
        ? ''
        : ` Pemicu ${owner} hanya dapat dihapus oleh pemiliknya; dua pemicu tidak merugikan, karena setiap tanggapan diambil satu kali saja.`;
    return ok({ message: `Pemicu terpasang atas nama Anda.${others}`, record: '' });
  };
}
