import { element } from '../dom/element.ts';
import { forgetDrawn } from './draw-cell.ts';

/** How a cell was left: with what text, and where to go next. */
export interface EditorEnd {
  readonly text: string;
  readonly onward: 'down' | 'up' | 'left' | 'right' | 'stay';
}

export interface EditorOptions {
  readonly label: string;
  readonly text: string;
  /** 'typing': arrows leave the cell, as in Excel after typing at once; 'editing': arrows move in the text. */
  readonly mode: 'typing' | 'editing';
  readonly selectAll?: boolean;
  readonly onCommit: (end: EditorEnd) => void;
  readonly onCancel: () => void;
}

const arrows: Readonly<Record<string, EditorEnd['onward']>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function onwardOf(event: KeyboardEvent, mode: EditorOptions['mode']): EditorEnd['onward'] | undefined {
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return mode === 'typing' ? arrows[event.key] : undefined;
}

/** Puts a field into a cell and gives it the focus. It ends once: committed, cancelled, or committed by leaving it. */
export function openEditor(cell: HTMLTableCellElement, options: EditorOptions): void {
  const field = element('textarea', {
    'aria-label': options.label,
    rows: 1,
    spellcheck: false,
    class: 'editor',
  });
  field.value = options.text;
  forgetDrawn(cell);
  cell.append(field);
  field.focus({ preventScroll: true });
  if (options.selectAll === true) field.select();
  else field.setSelectionRange(field.value.length, field.value.length);
  let over = false;
  const end = (finish: () => void) => {
    if (over) return;
    over = true;
    field.remove();
    finish();
  };
  const commit = (onward: EditorEnd['onward']) => end(() => options.onCommit({ text: field.value, onward }));
  field.addEventListener('blur', () => commit('stay'));
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Enter' && event.altKey) {
      breakLine(event, field);
      return;
    }
    const onward = onwardOf(event, options.mode);
    if (onward === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (onward === undefined) end(options.onCancel);
    else commit(onward);
  });
}

/** Alt+Enter, as in Excel. */
function breakLine(event: Event, field: HTMLTextAreaElement): void {
  event.preventDefault();
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
}
