/** `npm run panduan`: follows the guide and takes its pictures anew; `npm run panduan -- lokmin` those of one page. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PICTURES = 'docs/panduan/gambar';
/** Screens are flat: so few colours are not seen, and halve the file. */
const COLOURS = '64';

const [page] = process.argv.slice(2);
const began = Date.now();
const env = { ...process.env, ADMEN_PANDUAN_GAMBAR: '1', ...(page !== undefined && { ADMEN_PANDUAN: page }) };
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/test.ts', 'src/workbench/panduan-'], {
  stdio: 'inherit',
  env,
});
const taken = readdirSync(PICTURES)
  .map((name) => join(PICTURES, name))
  .filter((path) => path.endsWith('.png') && statSync(path).mtimeMs >= began);
for (const path of taken) {
  const { error } = spawnSync('convert', [path, '+dither', '-colors', COLOURS, `PNG8:${path}`], { stdio: 'inherit' });
  if (error) {
    console.info('ImageMagick (convert) is not here: the pictures are kept as they were taken.');
    break;
  }
}
console.info(`${taken.length} pictures taken. Look at each.`);
process.exit(status ?? 1);
