/** Keys that set a level from anywhere on the screen; never while one types, and only as long as the person wants them. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Level } from '../../sops/evidence.ts';
import type { ScoringVariable } from '../../sops/pkp/scoring-view.ts';
import { levelOfKey } from './scoring.ts';

export interface LevelKeys {
  readonly areOn: boolean;
  /** Who dictates, or whose hand trembles, can do without them. */
  readonly toggle: () => void;
}

/** Fields in which keys are letters; radio buttons and check boxes are none. */
const TYPED = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';
/** Holds for the whole page, from variable to variable. */
let wanted = true;

export function useLevelKeys(variable: ScoringVariable, disabled: boolean, pick: (level: Level) => void): LevelKeys {
  const [areOn, setOn] = useState(wanted);
  // At once with what is drawn: a key that comes before the next picture is meant for it, too.
  useLayoutEffect(() => {
    if (!areOn || disabled) return;
    const hear = (event: KeyboardEvent) => {
      const isShortcut = event.ctrlKey || event.altKey || event.metaKey;
      if (isShortcut || event.defaultPrevented || (event.target instanceof Element && event.target.closest(TYPED))) return;
      const level = levelOfKey(event.key, variable);
      if (level !== null) pick(level);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
  const toggle = () => {
    wanted = !areOn;
    setOn(wanted);
  };
  return { areOn, toggle };
}
