/** F6 goes round the menu, the grid and what is open beside it: Tab belongs to the grid, as in Sheets. */

/** In the grid, its cell editor: it holds the focus also while nothing is edited. */
const REGIONS = ['.strip button', '.grid .o-grid .o-composer', '.panel iframe', '.dialog:last-of-type iframe'] as const;

export function focusNextRegion(): void {
  const regions = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter((found) => found !== null);
  const now = regions.findIndex((region) => isIn(region));
  regions[(now + 1) % regions.length]?.focus();
}

/** What `google.script.host.editor.focus` asks for. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>(REGIONS[1])?.focus();
}

function isIn(region: HTMLElement): boolean {
  const whole = region.closest('.strip, .grid') ?? region;
  return whole.contains(document.activeElement);
}
