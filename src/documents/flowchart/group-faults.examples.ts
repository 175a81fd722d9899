/** What Word and LibreOffice ask of the groups in a document beyond the schema, for tests: numbers, namespaces, and extents. */
import type { XmlElement } from '../xml.examples.ts';
import { elementsNamed, readXml } from '../xml.examples.ts';

const NAMESPACES: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
};

export function groupFaults(xml: string): string[] {
  const document = readXml(xml);
  const paragraphs = elementsNamed(document, 'w:p').filter((one) => one.attributes['xmlns:wpg'] !== undefined);
  const ids = ['wp:docPr', 'wps:cNvPr', 'wpg:cNvPr'].flatMap((name) =>
    elementsNamed(document, name).map(({ attributes }) => attributes.id),
  );
  return [
    ...(paragraphs.length === 0 ? ['no group'] : []),
    ...(new Set(ids).size < ids.length ? ['an id stands twice'] : []),
    ...paragraphs.flatMap(namespaceFaults),
    ...elementsNamed(document, 'wp:inline').flatMap(extentFaults),
  ];
}

function namespaceFaults({ attributes }: XmlElement): string[] {
  return Object.entries(NAMESPACES).flatMap(([prefix, uri]) =>
    attributes[`xmlns:${prefix}`] === uri ? [] : `${prefix} is not declared`,
  );
}

/** The group is as large as what it holds, and the drawing as large as the group; each shape holds text or is a line. */
function extentFaults(inline: XmlElement): string[] {
  const [extent] = elementsNamed(inline, 'wp:extent');
  const [group] = elementsNamed(inline, 'wpg:grpSpPr');
  const boxes = elementsNamed(inline, 'wps:spPr').map((properties) => {
    const number = (element: string, key: string) => Number(elementsNamed(properties, element)[0]?.attributes[key]);
    return { left: number('a:off', 'x'), top: number('a:off', 'y'), wide: number('a:ext', 'cx'), high: number('a:ext', 'cy') };
  });
  const size = [
    Math.max(...boxes.map(({ left, wide }) => left + wide)),
    Math.max(...boxes.map(({ top, high }) => top + high)),
  ].join();
  const sizes = [extent, ...['a:ext', 'a:chExt'].flatMap((name) => (group ? elementsNamed(group, name) : []))];
  return [
    ...sizes.flatMap((one) => (`${one?.attributes.cx},${one?.attributes.cy}` === size ? [] : `${one?.name} is not ${size}`)),
    ...(Math.min(...boxes.map(({ left }) => left)) === 0 ? [] : ['nothing stands at the left edge']),
    ...(Math.min(...boxes.map(({ top }) => top)) === 0 ? [] : ['nothing stands at the top']),
  ];
}
