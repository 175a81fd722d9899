/** How the dashboard looks: calm, one green, figures large, what needs attention in red ink. */
import type { Look } from '../../host/sheet-plan.ts';

export const TAB_COLOR = '#0b6e4f';
export const BRAND = '#0b6e4f';
export const SECOND = '#b45309';
const ATTENTION = '#b3261e';
const INK = '#1f2937';
const FAINT = '#4b5563';
const TILE = '#eef6f2';
const WHITE = '#ffffff';

export const TITLE: Look = { bold: true, size: 15, ink: BRAND, middle: true, clipped: true };
export const FACT_LABEL: Look = { size: 9, ink: FAINT, middle: true, align: 'RIGHT', clipped: true };
export const FACT: Look = { size: 9, ink: FAINT, middle: true, align: 'CENTER', number: 'dd/mm/yyyy', clipped: true };
export const YEAR: Look = { bold: true, size: 12, middle: true, align: 'CENTER', fill: '#fffdf2', framed: true, number: '0' };
export const TILE_LABEL: Look = { size: 9, ink: FAINT, fill: TILE, align: 'CENTER', middle: true, clipped: true };
export const TILE_FIGURE: Look = { bold: true, size: 18, ink: INK, fill: TILE, align: 'CENTER', middle: true, number: '#,##0' };
export const TILE_NOTE: Look = { size: 9, ink: FAINT, fill: TILE, align: 'CENTER', middle: true, clipped: true };
export const SECTION: Look = { bold: true, size: 10, ink: BRAND, middle: true, clipped: true };
export const HEAD: Look = {
  bold: true,
  size: 9,
  fill: BRAND,
  ink: WHITE,
  align: 'CENTER',
  middle: true,
  framed: true,
  clipped: true,
};
export const HEAD_LEFT: Look = { ...HEAD, align: 'LEFT' };
export const TEXT: Look = { size: 9, ink: INK, middle: true, framed: true, clipped: true };
export const MARK: Look = { ...TEXT, align: 'CENTER' };
export const NUMBER: Look = { ...TEXT, align: 'CENTER', number: '#,##0.00' };
/** Below a chart. */
export const SOURCE: Look = { size: 8, ink: FAINT, middle: true, clipped: true };

export const THERE = { fill: '#dcefe7', ink: '#0b3d2c' } as const;
export const PARTLY = { fill: '#fdeec8', ink: '#5c3d00' } as const;
export const MISSING = { fill: '#fbe4e2', ink: '#8c1d18' } as const;
export const LATE = { ink: ATTENTION, bold: true } as const;
