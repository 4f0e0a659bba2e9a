import { describe, expect, it } from 'vitest';
import { actionOf, type CellAction, type KeyPress } from '../../../local/werkbank/grid/keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

const cases: readonly (readonly [string, KeyPress, CellAction | undefined])[] = [
  ['an arrow moves', press('ArrowLeft'), { kind: 'move', step: 'left', extend: false }],
  [
    'an arrow with Shift extends',
    press('ArrowDown', { shiftKey: true }),
    { kind: 'move', step: 'down', extend: true },
  ],
  ['Home goes to the start of the row', press('Home'), { kind: 'move', step: 'row-start', extend: false }],
  [
    'Ctrl+Home goes to the first cell',
    press('Home', { ctrlKey: true }),
    { kind: 'move', step: 'sheet-start', extend: false },
  ],
  [
    'Ctrl+End goes to the last cell',
    press('End', { ctrlKey: true }),
    { kind: 'move', step: 'sheet-end', extend: false },
  ],
  ['Page Down goes a page down', press('PageDown'), { kind: 'move', step: 'page-down', extend: false }],
  ['Ctrl+Page Down goes to the next sheet', press('PageDown', { ctrlKey: true }), { kind: 'sheet', by: 1 }],
  ['Tab goes to the right', press('Tab'), { kind: 'tab', step: 'right' }],
  ['Shift+Tab goes to the left', press('Tab', { shiftKey: true }), { kind: 'tab', step: 'left' }],
  ['Escape lets go', press('Escape'), { kind: 'let-go' }],
  ['Enter goes on', press('Enter'), { kind: 'enter', back: false }],
  ['Shift+Enter goes back', press('Enter', { shiftKey: true }), { kind: 'enter', back: true }],
  ['F2 edits', press('F2'), { kind: 'edit' }],
  ['a letter types', press('k'), { kind: 'type', text: 'k' }],
  ['a sign outside the first plane types', press('𝄞'), { kind: 'type', text: '𝄞' }],
  ['Backspace empties and types', press('Backspace'), { kind: 'type', text: '' }],
  ['Delete clears', press('Delete'), { kind: 'clear' }],
  ['Alt+Down opens the list', press('ArrowDown', { altKey: true }), { kind: 'choices' }],
  ['Ctrl+A selects all', press('a', { ctrlKey: true }), { kind: 'select-all' }],
  ['Cmd+Z undoes', press('z', { metaKey: true }), { kind: 'undo' }],
  ['Ctrl+Y does again', press('y', { ctrlKey: true }), { kind: 'redo' }],
  ['Ctrl+Shift+Z does again', press('Z', { ctrlKey: true, shiftKey: true }), { kind: 'redo' }],
  ['Ctrl+D fills down', press('d', { ctrlKey: true }), { kind: 'fill-down' }],
  ['Shift+Space takes the row', press(' ', { shiftKey: true }), { kind: 'lines', axis: 'row' }],
  ['Ctrl+Space takes the column', press(' ', { ctrlKey: true }), { kind: 'lines', axis: 'column' }],
  ['Shift+F10 opens the menu', press('F10', { shiftKey: true }), { kind: 'menu' }],
  ['F10 alone is left to the browser', press('F10'), undefined],
  [
    'Ctrl with an arrow goes to the edge',
    press('ArrowDown', { ctrlKey: true, shiftKey: true }),
    { kind: 'move', step: 'edge-down', extend: true },
  ],
  ['Ctrl+C is left to the browser', press('c', { ctrlKey: true }), undefined],
  ['a letter with Alt is left to the browser', press('f', { altKey: true }), undefined],
  ['a key with a name is left to the browser', press('Shift'), undefined],
];

describe('keys on a cell', () => {
  it.each(cases)('%s', (_name, key, action) => {
    expect(actionOf(key)).toEqual(action);
  });
});
