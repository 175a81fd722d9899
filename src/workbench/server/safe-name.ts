/** Names of files that go to a person: such that every system can keep them. */

/** Devices of Windows, whatever ending they are given. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const MOST = 180;

/** Without what Windows, macOS or Linux refuse in a name; never empty, the ending kept. */
export function safeName(name: string): string {
  const clean = name
    .replace(/\p{Cc}/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/[. ]+$/, '')
    .trim();
  const [, stem = clean, ending = ''] = /^(.*?)(\.[^.]{1,10})?$/s.exec(clean) ?? [];
  const short = `${[...stem].slice(0, MOST).join('')}${ending}`;
  if (short === '' || short.startsWith('.')) return `berkas${short}`;
  return RESERVED.test(short) ? `_${short}` : short;
}

/** The header that names a download, for every script and sign (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const wellFormed = Buffer.from(safeName(name), 'utf8').toString('utf8');
  const encoded = encodeURIComponent(wellFormed).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
