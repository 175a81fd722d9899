/** Whether tags close what they open: what a template, and each repeated piece of one, must keep so that Word opens the result. */

const TAG = /<(\/?)([\w:.-]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/** Comments and raw text, whose tags are none. */
const ASIDE = /<!--.*?-->|<!\[CDATA\[.*?\]\]>/gs;

/** The tags of a piece of XML that have no partner in it: `/name` closes, `name` opens. */
export function unmatchedTags(xml: string): string[] {
  const unmatched: string[] = [];
  for (const [, closes, name = '', isEmpty] of xml.replace(ASIDE, '').matchAll(TAG)) {
    if (isEmpty) continue;
    if (closes && unmatched[unmatched.length - 1] === name) unmatched.pop();
    else unmatched.push(`${closes}${name}`);
  }
  return unmatched;
}

/** Whether a piece can be left out, or stand twice: it ends inside elements of the same names as it began. */
export function isRepeatable(xml: string): boolean {
  const unmatched = unmatchedTags(xml);
  const half = unmatched.length / 2;
  return (
    unmatched.slice(0, Math.floor(half)).every((tag, index) => tag === `/${unmatched[unmatched.length - 1 - index]}`) &&
    half % 1 === 0
  );
}
