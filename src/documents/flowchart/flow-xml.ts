/**
 * A drawing as WordprocessingML: one inline group of shapes whose text stays editable. Order of children and extents as ISO 29500-4
 * asks; straight pieces for lines, because LibreOffice draws no arrowhead on a bent one.
 */
import type { Drawing, DrawnLabel, DrawnLine, DrawnShape, Point, ShapeKind } from '../../host/flowchart.ts';
import { FONT_SIZE, LABEL_SIZE, PAD_X } from './shape-size.ts';

const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wpg', GROUP],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const PRESETS: Readonly<Record<ShapeKind, string>> = {
  terminator: 'flowChartTerminator',
  process: 'flowChartProcess',
  decision: 'flowChartDecision',
  document: 'flowChartDocument',
  connector: 'flowChartConnector',
  link: 'flowChartOffpageConnector',
};

/** What people see when they select a shape, or hear. */
const NAMES: Readonly<Record<ShapeKind, string>> = {
  terminator: 'Mulai atau selesai',
  process: 'Proses',
  decision: 'Keputusan',
  document: 'Dokumen',
  connector: 'Penghubung',
  link: 'Penghubung halaman',
};

/** In place of every id: numbers that nothing else in the document has are given at the end. */
export const ID = 'bagan';

const BLACK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';
const WHITE = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';
const LINE_WIDTH = 9525;
const INDENT = '<w:ind w:left="0" w:right="0" w:firstLine="0"/>';

/** Above and below, in twentieths of a point. */
function spacing(around: number): string {
  return `<w:spacing w:before="${around}" w:after="${around}" w:line="240" w:lineRule="auto"/>${INDENT}`;
}

/** One centred paragraph for each drawing. `name` is what the drawing is called for those who have the document read to them. */
export function flowXml(name: string, drawings: readonly Drawing[]): string {
  return drawings.map((drawing, at) => paragraph(drawing, drawings.length > 1 ? `${name} ${at + 1}` : name)).join('');
}

function paragraph(drawing: Drawing, name: string): string {
  const size = `cx="${emu(drawing.width)}" cy="${emu(drawing.height)}"`;
  const edge = emu(0.5);
  const children = [...drawing.lines.flatMap(lineXml), ...drawing.shapes.map(shapeXml), ...drawing.labels.map(labelXml)].join('');
  const group = `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/><a:chOff x="0" y="0"/><a:chExt ${size}/></a:xfrm></wpg:grpSpPr>${children}</wpg:wgp>`;
  const inline = `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:effectExtent l="${edge}" t="${edge}" r="${edge}" b="${edge}"/><wp:docPr id="${ID}" name="${escaped(name)}" descr="${escaped(inWords(drawing))}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="${GROUP}">${group}</a:graphicData></a:graphic></wp:inline>`;
  return `<w:p ${NAMESPACES}><w:pPr>${spacing(60)}<w:jc w:val="center"/></w:pPr><w:r><w:drawing>${inline}</w:drawing></w:r></w:p>`;
}

/** The text alternative: the shapes from top to bottom. */
function inWords({ shapes }: Drawing): string {
  return shapes
    .filter(({ kind, lines }) => kind !== 'link' && lines.length > 0)
    .map(({ kind, lines }) => `${NAMES[kind]}: ${lines.join(' ')}`)
    .join('. ');
}

function shapeXml({ kind, lines, ...box }: DrawnShape): string {
  const look = `${xfrm(box)}${preset(PRESETS[kind])}${WHITE}${outline()}`;
  return shape(NAMES[kind], '<wps:cNvSpPr/>', look, text(lines.join(' '), FONT_SIZE, box.width >= TEXT_WRAPS, INSETS[kind] ?? 0));
}

/** Left and right of the text, in points; a little less than was measured. */
const INSETS: Partial<Record<ShapeKind, number>> = { process: PAD_X - 1, document: PAD_X - 1 };

/** Shapes that hold a letter only are narrow: their text needs no wrapping. */
const TEXT_WRAPS = 30;

function labelXml({ text: words, ...box }: DrawnLabel): string {
  return shape(
    'Jawaban',
    '<wps:cNvSpPr txBox="1"/>',
    `${xfrm(box)}${preset('rect')}<a:noFill/><a:ln><a:noFill/></a:ln>`,
    text(words, LABEL_SIZE, false),
  );
}

function lineXml({ points, hasArrow }: DrawnLine): string[] {
  return points.slice(1).map((end, at) => {
    const start = points[at] ?? end;
    const head = hasArrow && at === points.length - 2 ? '<a:tailEnd type="triangle" w="med" len="med"/>' : '';
    const look = `${xfrm(boxOf(start, end), flips(start, end))}${preset('straightConnector1')}${outline(head)}`;
    return shape('Garis', '<wps:cNvCnPr/>', look, '<wps:bodyPr/>');
  });
}

function shape(name: string, properties: string, look: string, body: string): string {
  return `<wps:wsp><wps:cNvPr id="${ID}" name="${name}"/>${properties}<wps:spPr>${look}</wps:spPr>${body}</wps:wsp>`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(start: Point, end: Point): Box {
  return {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(end.x - start.x),
    height: Math.abs(end.y - start.y),
  };
}

function flips(start: Point, end: Point): string {
  return `${end.x < start.x ? ' flipH="1"' : ''}${end.y < start.y ? ' flipV="1"' : ''}`;
}

function xfrm({ x, y, width, height }: Box, turned = ''): string {
  const [left, top] = [emu(x), emu(y)];
  return `<a:xfrm${turned}><a:off x="${left}" y="${top}"/><a:ext cx="${emu(x + width) - left}" cy="${emu(y + height) - top}"/></a:xfrm>`;
}

function preset(name: string): string {
  return `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;
}

function outline(end = ''): string {
  return `<a:ln w="${LINE_WIDTH}"${end === '' ? ' cap="sq"' : ''}>${BLACK}<a:miter lim="800000"/>${end}</a:ln>`;
}

/** A text in the middle of its shape, in a typeface and spacing of its own: the document's styles must not make it larger. */
function text(words: string, size: number, wraps: boolean, inset = 0): string {
  const run = `<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:b w:val="0"/><w:i w:val="0"/><w:color w:val="000000"/><w:spacing w:val="0"/><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
  const content = words === '' ? '' : `<w:r>${run}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
  const paragraphs = `<w:p><w:pPr>${spacing(0)}<w:jc w:val="center"/>${run}</w:pPr>${content}</w:p>`;
  return `<wps:txbx><w:txbxContent>${paragraphs}</w:txbxContent></wps:txbx><wps:bodyPr rot="0" vert="horz" wrap="${wraps ? 'square' : 'none'}" lIns="${emu(inset)}" tIns="0" rIns="${emu(inset)}" bIns="0" anchor="ctr" anchorCtr="0"><a:noAutofit/></wps:bodyPr>`;
}

function emu(points: number): number {
  return Math.round(points * 12700);
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
