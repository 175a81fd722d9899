/** How the sheet Panduan looks: calm and legible, one green, so that it prints well. */
import type { Look } from '../../host/sheet-plan.ts';

export const BRAND = '#0b6e4f';
const INK = '#1f2937';
const FAINT = '#4b5563';
const WHITE = '#ffffff';

export const TITLE: Look = { bold: true, size: 18, ink: BRAND, middle: true };
export const SUBTITLE: Look = { size: 10, ink: FAINT };
export const CHAPTER: Look = { bold: true, size: 13, ink: WHITE, fill: BRAND, middle: true };
export const PHASE: Look = { bold: true, size: 10, ink: BRAND, fill: '#eef6f2', middle: true, framed: true };
export const HEAD: Look = { bold: true, size: 9, ink: FAINT, fill: '#eef1f4', middle: true, framed: true };
export const NUMBER: Look = { size: 10, ink: FAINT, align: 'CENTER', framed: true };
export const TEXT: Look = { size: 10, ink: INK, framed: true };
export const STRONG: Look = { ...TEXT, bold: true };
export const LINK: Look = { ...TEXT, ink: '#0b57d0' };
export const PLAIN: Look = { size: 10, ink: INK };
export const PLAIN_LINK: Look = { ...PLAIN, ink: '#0b57d0' };
