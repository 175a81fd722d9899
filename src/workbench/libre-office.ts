/** LibreOffice, which lays Word files and sheets out as an office would see them. For tests. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A profile that this version has not been started with makes LibreOffice try out how it draws, for some seconds each time: a conversion
 * never notes that this was done. Here the profile says so beforehand, for every version to come.
 */
const STARTED_BEFORE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>999.9</value></prop></item>
</oor:items>`;

/** Converts into `folder`, under the same name: to `pdf`, or by a filter of LibreOffice. Its profile is kept in the folder, too. */
export function convert(file: string, to: string, folder: string): void {
  const profile = join(folder, 'profil-libreoffice');
  const settings = join(profile, 'user', 'registrymodifications.xcu');
  if (!existsSync(settings)) {
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(settings, STARTED_BEFORE);
  }
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', to, '--outdir', folder, file],
    {
      stdio: 'ignore',
    },
  );
}
