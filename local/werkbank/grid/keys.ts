import type { Step } from './move.ts';

/** What a key does on a cell that is not being edited. */
export type CellAction =
  | { readonly kind: 'move'; readonly step: Step; readonly extend: boolean }
  /** Tab: the next cell, or out of the grid at its edge. */
  | { readonly kind: 'tab'; readonly step: Step }
  /** Escape: the next Tab leaves the grid. */
  | { readonly kind: 'let-go' }
  | { readonly kind: 'enter'; readonly back: boolean }
  | { readonly kind: 'edit' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'choices' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'fill-down' }
  /** The whole rows or columns of the selection. */
  | { readonly kind: 'lines'; readonly axis: 'row' | 'column' }
  /** What the right mouse button opens. */
  | { readonly kind: 'menu' }
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

const farther: Readonly<Record<string, Step>> = {
  Home: 'sheet-start',
  End: 'sheet-end',
  ArrowUp: 'edge-up',
  ArrowDown: 'edge-down',
  ArrowLeft: 'edge-left',
  ArrowRight: 'edge-right',
};

const withControl: Readonly<Record<string, CellAction>> = {
  a: { kind: 'select-all' },
  z: { kind: 'undo' },
  y: { kind: 'redo' },
  Z: { kind: 'redo' },
  d: { kind: 'fill-down' },
  ' ': { kind: 'lines', axis: 'column' },
  PageDown: { kind: 'sheet', by: 1 },
  PageUp: { kind: 'sheet', by: -1 },
};

const plain: Readonly<Record<string, CellAction>> = {
  Enter: { kind: 'enter', back: false },
  Tab: { kind: 'tab', step: 'right' },
  F2: { kind: 'edit' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'type', text: '' },
  Escape: { kind: 'let-go' },
  ContextMenu: { kind: 'menu' },
};

const withShift: Readonly<Record<string, CellAction>> = {
  Enter: { kind: 'enter', back: true },
  Tab: { kind: 'tab', step: 'left' },
  F10: { kind: 'menu' },
  ' ': { kind: 'lines', axis: 'row' },
};

/** Excel's keys, but for Escape: it lets go of the grid, so that the next Tab leaves it (WCAG 2.1.2). */
export function actionOf(press: KeyPress): CellAction | undefined {
  const { key, altKey, shiftKey } = press;
  if (altKey) return key === 'ArrowDown' ? { kind: 'choices' } : undefined;
  const control = press.ctrlKey || press.metaKey;
  const step = control ? farther[key] : arrows[key];
  if (step !== undefined) return { kind: 'move', step, extend: shiftKey };
  if (control) return withControl[key];
  return shiftKey ? (withShift[key] ?? ordinary(key)) : ordinary(key);
}

const ordinary = (key: string): CellAction | undefined => plain[key] ?? typing(key);

/** A key with a name, such as Shift, is longer than the one character that others put on the page. */
const typing = (key: string): CellAction | undefined =>
  /^.$/u.test(key) ? { kind: 'type', text: key } : undefined;
