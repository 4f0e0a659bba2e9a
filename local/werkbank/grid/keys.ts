import type { Step } from './move.ts';

/** What a key does on a cell that is not being edited. */
export type CellAction =
  | { readonly kind: 'move'; readonly step: Step; readonly extend: boolean }
  /** Tab: the next cell, or out of the grid at its edge. */
  | { readonly kind: 'tab'; readonly step: Step }
  /** Escape: the next Tab leaves the grid. */
  | { readonly kind: 'let-go' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'choices' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'sheet'; readonly by: 1 | -1 };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'row-start',
  End: 'row-end',
};

const farther: Readonly<Record<string, Step>> = { Home: 'sheet-start', End: 'sheet-end' };

const withControl: Readonly<Record<string, CellAction>> = {
  a: { kind: 'select-all' },
  z: { kind: 'undo' },
  PageDown: { kind: 'sheet', by: 1 },
  PageUp: { kind: 'sheet', by: -1 },
};

const plain: Readonly<Record<string, CellAction>> = {
  Enter: { kind: 'edit' },
  F2: { kind: 'edit' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'type', text: '' },
  Escape: { kind: 'let-go' },
};

/**
 * Excel's keys, but for Enter: it starts to edit, as the ARIA grid asks. Escape lets go of the grid, so that the next
 * Tab leaves it and nobody is caught in it (WCAG 2.1.2).
 */
export function actionOf(press: KeyPress): CellAction | undefined {
  const { key, altKey, shiftKey } = press;
  if (altKey) return key === 'ArrowDown' ? { kind: 'choices' } : undefined;
  const control = press.ctrlKey || press.metaKey;
  const step = control ? farther[key] : arrows[key];
  if (step !== undefined) return { kind: 'move', step, extend: shiftKey };
  if (control) return withControl[key];
  if (key === 'Tab') return { kind: 'tab', step: shiftKey ? 'left' : 'right' };
  return plain[key] ?? typing(key);
}

/** A key with a name, such as Shift, is longer than the one character that others put on the page. */
const typing = (key: string): CellAction | undefined =>
  /^.$/u.test(key) ? { kind: 'type', text: key } : undefined;
