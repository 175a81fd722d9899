/** The use cases of "Mulai di sini", by the names under which the sidebar calls them. */
import { append } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import type { UseCase } from '../../host/use-case.ts';
import { command, query } from '../../host/use-case.ts';
import type { Result, Saved, Table } from '../../schema/index.ts';
import { isRecord, ok, refuse } from '../../schema/index.ts';
import { keepSetting } from '../keep-setting.ts';
import type { StartChoice } from '../kept-settings.ts';
import { START_CHOICES } from '../kept-settings.ts';
import { pengaturanFrom, pengaturanQuery } from '../pengaturan.ts';
import { unitTable } from '../unit.table.ts';
import { installTrigger } from './install-trigger.ts';
import type { PublicForms } from './public-forms.ts';
import { settleCopy } from './settle-copy.ts';
import { USUAL_UNITS } from './usual-units.ts';
import { showStart } from './view.ts';

/** `tables` are all of the workbook, asked for when they are needed. */
export function startUseCases(tables: () => readonly Table[], publicForms: PublicForms): Readonly<Record<string, UseCase>> {
  return {
    'mulai.show': query((host) => showStart(host, tables(), publicForms)),
    'mulai.choose': command(keepChoice),
    'mulai.fillUnits': command(fillUnits),
    'mulai.installTrigger': command(installTrigger(publicForms)),
    'mulai.settle': command(settleCopy(publicForms)),
  };
}

const KEPT_WORDS: Readonly<Record<StartChoice, string>> = {
  'Tanpa logo': 'Kop surat dipakai tanpa logo. Logo dapat dipilih kapan saja.',
  'Tanpa formulir': 'Admen dipakai tanpa formulir untuk umum. Formulir dapat dibuat kapan saja.',
  'Rapat sudah sesuai': 'Kebiasaan rapat dipakai seperti bawaan.',
  'Nomor sudah sesuai': 'Kode dan pola nomor dipakai seperti bawaan.',
};

/** `chosen` false takes a choice back. */
function keepChoice(host: Host, input: unknown): Result<Saved> {
  const asked = isRecord(input) ? input : {};
  const choice = START_CHOICES.find((candidate) => candidate === asked.choice);
  if (!choice) return refuse('Pilihan ini tidak dikenal. Muat ulang panel.');
  const { rows } = host.read({ rows: pengaturanQuery });
  const others = (pengaturanFrom(rows).startChoices ?? []).filter((kept) => kept !== choice);
  const isChosen = asked.chosen === true;
  const committed = host.commit('Ubah pilihan awal', [
    keepSetting(rows, 'startChoices', isChosen ? [...others, choice] : others),
  ]);
  return committed.ok
    ? ok({ message: isChosen ? KEPT_WORDS[choice] : `Pilihan “${choice}” dibatalkan.`, record: '' })
    : committed;
}

/** Only into an empty list: what an office keeps is its own. */
function fillUnits(host: Host): Result<Saved> {
  const { units } = host.read({ units: all(unitTable) });
  if (units.length > 0) return refuse('Daftar unit sudah berisi. Tambah atau ubah unitnya satu per satu.');
  const changes = USUAL_UNITS.map(([name, klaster]) =>
    append(unitTable, { number: host.nextNumber(unitTable), name, klaster, active: true, reports: null, mention: null }),
  );
  const committed = host.commit('Isi daftar unit yang lazim', changes);
  return committed.ok
    ? ok({ message: `${changes.length} unit ditambahkan. Ubah atau nonaktifkan yang tidak ada di puskesmas Anda.`, record: '' })
    : committed;
}
