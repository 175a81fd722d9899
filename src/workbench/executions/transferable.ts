/** What may pass through `google.script.run`: primitives, plain objects and arrays. A Date anywhere breaks the call, as in Apps Script. */

export function assertTransferable(value: unknown, where: string): void {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
  if (typeof value !== 'object') throw illegal(value, where);
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Array]') {
    for (const [index, item] of (value as readonly unknown[]).entries()) assertTransferable(item, `${where}[${index}]`);
    return;
  }
  if (tag !== '[object Object]') throw illegal(value, where);
  for (const [key, item] of Object.entries(value)) assertTransferable(item, `${where}.${key}`);
}

function illegal(value: unknown, where: string): Error {
  const kind = typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
  return new Error(`Failed due to illegal value in ${where}: a ${kind} cannot pass through google.script.run.`);
}
