import { element } from '../dom/element.ts';
import { complete, completeWhileTyping } from './complete.ts';
import { forgetDrawn } from './draw-cell.ts';

/** How a cell was left: with what text, by which key, and where to go next. */
export interface EditorEnd {
  readonly text: string;
  readonly by: 'enter' | 'tab' | 'arrow' | 'leaving';
  readonly onward: 'down' | 'up' | 'left' | 'right';
}

export interface EditorOptions {
  readonly label: string;
  readonly text: string;
  /** 'typing': arrows leave the cell, as in Excel after typing at once; 'editing': arrows move in the text. */
  readonly mode: 'typing' | 'editing';
  readonly selectAll?: boolean;
  /** What typing may be completed to. */
  readonly suggestions: readonly string[];
  readonly onCommit: (end: EditorEnd) => void;
  readonly onCancel: () => void;
}

const arrows: Readonly<Record<string, EditorEnd['onward']>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type Way = Omit<EditorEnd, 'text'>;

function wayOut(event: KeyboardEvent, mode: EditorOptions['mode']): Way | undefined {
  if (event.key === 'Enter') return { by: 'enter', onward: event.shiftKey ? 'up' : 'down' };
  if (event.key === 'Tab') return { by: 'tab', onward: event.shiftKey ? 'left' : 'right' };
  const onward = mode === 'typing' ? arrows[event.key] : undefined;
  return onward && { by: 'arrow', onward };
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
  const commit = (way: Way) => end(() => options.onCommit({ text: field.value, ...way }));
  completeWhileTyping(field, options.suggestions);
  // The first character came before there was a field.
  if (options.mode === 'typing') complete(field, options.suggestions);
  field.addEventListener('blur', () => commit({ by: 'leaving', onward: 'down' }));
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Enter' && event.altKey) {
      breakLine(event, field);
      return;
    }
    const way = wayOut(event, options.mode);
    if (way === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (way === undefined) end(options.onCancel);
    else commit(way);
  });
}

/** Alt+Enter, as in Excel. */
function breakLine(event: Event, field: HTMLTextAreaElement): void {
  event.preventDefault();
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
}
