import { element } from '../dom/element.ts';
import { placeBeside } from '../dom/place-beside.ts';

export interface ChoiceOptions {
  readonly label: string;
  readonly choices: readonly string[];
  readonly current: string;
  readonly onChoose: (choice: string) => void;
  /** Closed without a choice; `focus` tells whether the focus was still in the list. */
  readonly onClose: (focus: 'was-inside' | 'went-elsewhere') => void;
}

/** Opens the drop-down list of a cell below it: arrows, first letters, Enter, Escape. */
export function openChoices(cell: HTMLElement, options: ChoiceOptions): void {
  const items = options.choices.map((choice, i) =>
    element('li', { role: 'option', id: `choice-${i}`, 'aria-selected': 'false' }, choice),
  );
  const list = element(
    'ul',
    { role: 'listbox', tabindex: 0, class: 'choices', 'aria-label': options.label },
    ...items,
  );
  let at = -1;
  const point = (index: number) => {
    items[at]?.setAttribute('aria-selected', 'false');
    at = Math.max(0, Math.min(index, items.length - 1));
    items[at]?.setAttribute('aria-selected', 'true');
    items[at]?.scrollIntoView({ block: 'nearest' });
    list.setAttribute('aria-activedescendant', `choice-${at}`);
  };
  let open = true;
  const close = (then: () => void) => {
    if (!open) return;
    open = false;
    list.remove();
    then();
  };
  const choose = () => {
    const choice = options.choices[at];
    if (choice !== undefined) close(() => options.onChoose(choice));
  };
  list.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const to = target(event, at, options.choices);
    if (to !== undefined) point(to);
    else if (event.key === 'Enter' || event.key === ' ') choose();
    else if (event.key === 'Escape' || event.key === 'Tab') close(() => options.onClose('was-inside'));
    else return;
    event.preventDefault();
  });
  list.addEventListener('blur', () => close(() => options.onClose('went-elsewhere')));
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const clicked = items.findIndex((item) => item.contains(event.target as Node));
    if (clicked < 0) return;
    point(clicked);
    choose();
  });
  (cell.closest('.workbook') ?? document.body).append(list);
  placeBeside(list, cell, { under: true });
  list.style.minWidth = `${cell.offsetWidth}px`;
  list.focus({ preventScroll: true });
  point(Math.max(0, options.choices.indexOf(options.current)));
}

/** The choice to which a key leads: by arrows, or the next one that begins with the letter. */
function target(event: KeyboardEvent, at: number, choices: readonly string[]): number | undefined {
  if (event.key === 'ArrowDown') return at + 1;
  if (event.key === 'ArrowUp') return at - 1;
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return choices.length - 1;
  if (event.key.length !== 1 || event.key === ' ') return undefined;
  const begins = (choice: string) => choice.toLowerCase().startsWith(event.key.toLowerCase());
  const next = choices.findIndex((choice, i) => i > at && begins(choice));
  const found = next < 0 ? choices.findIndex(begins) : next;
  return found < 0 ? at : found;
}
