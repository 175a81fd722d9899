/** How wide a text is in Arial (Liberation Sans and Helvetica are as wide), and where it breaks into lines. */

/** Characters of Latin-1 and common punctuation by their width in thousandths of the font size. */
const WIDTHS: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl‘’',
  260: '|¦',
  278: ' !,./:;I[\\]ft\u00a0·ÌÍÎÏìíîï',
  333: '()-`r¡¨²³´¸¹“”',
  355: '"{}•',
  389: '*ºª',
  400: '°',
  500: 'Jcksvxyzçýÿ^',
  556: '#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþ¶±÷¯–',
  584: '+<=>~¬×µ',
  611: 'FTZ¿ßø',
  667: '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞ',
  722: 'CDHNRUwÇÐÑÙÚÛÜ',
  737: '©®',
  778: 'GOQÒÓÔÕÖØ',
  833: 'Mm¼½¾',
  889: '%æ',
  944: 'W',
  1000: 'Æ—…',
};

/** What the table does not know is taken for the widest; emoji are wider still. */
const WIDEST = 1015;
const EMOJI = 1400;

const widths = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);

/** In points, as `size` is. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widths.get(letter) ?? (letter.length > 1 ? EMOJI : WIDEST);
  return (thousandths * size) / 1000;
}

/** The text in lines that are no wider than that; a word that is wider is broken where the line ends. No text, no lines. */
export function linesIn(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = brokenWord(word, width, size);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** A line holds one letter at least. */
function brokenWord(word: string, width: number, size: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Whether some word would have to be broken. */
export function breaksWord(text: string, width: number, size: number): boolean {
  return text.split(/[ \n]+/).some((word) => textWidth(word, size) > width);
}
