/** The use cases of the shared registers, by the names under which the sidebar calls them. */
import type { Host } from '../host/host.ts';
import { all } from '../host/query.ts';
import type { UseCase } from '../host/use-case.ts';
import { command, query } from '../host/use-case.ts';
import { loadRegisterBook, makeRegisterBook } from './buku-register/make-book.ts';
import { checkJejak } from './check-jejak.ts';
import { loadPengaturan, savePart, savePengaturan } from './edit-pengaturan.ts';
import { loadRtlProgress, saveRtlProgress } from './follow-rtl.ts';
import { listDokumen } from './list-dokumen.ts';
import { listRtl } from './list-rtl.ts';
import { loadLogos, saveLogo } from './logo.ts';
import { hariLiburRegister, lintasSektorRegister, pegawaiRegister, templatAcaraRegister, unitRegister } from './manifest.ts';
import { previewNumbers } from './peek-numbers.ts';
import { unitOptions } from './referensi.ts';
import { maintain } from './register.ts';
import { unitTable } from './unit.table.ts';

function unitsToChoose(host: Host) {
  const { units } = host.read({ units: all(unitTable) });
  return { Unit: unitOptions(units) };
}

export const registerUseCases: Readonly<Record<string, UseCase>> = {
  ...maintain(pegawaiRegister, unitsToChoose),
  ...maintain(unitRegister),
  ...maintain(lintasSektorRegister),
  ...maintain(templatAcaraRegister),
  ...maintain(hariLiburRegister),
  'pengaturan.load': query(loadPengaturan),
  'pengaturan.save': command(savePengaturan),
  'pengaturan.save.kop': command(savePart('kop')),
  'pengaturan.save.pimpinan': command(savePart('pimpinan')),
  'pengaturan.save.rapat': command(savePart('rapat')),
  'pengaturan.save.nomor': command(savePart('nomor')),
  'pengaturan.previewNumbers': query(previewNumbers),
  'logo.load': query(loadLogos),
  'logo.save': command(saveLogo),
  'rtl.list': query(listRtl),
  'rtl.load': query(loadRtlProgress),
  'rtl.save': command(saveRtlProgress),
  'dokumen.list': query(listDokumen),
  'dokumen.loadBook': query(loadRegisterBook),
  'dokumen.makeBook': command(makeRegisterBook),
  'jejak.check': query(checkJejak),
};
