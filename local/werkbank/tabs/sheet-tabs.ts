import type { Book, Refusal, SheetTab } from '../book/book.ts';
import { tell } from '../book/tell.ts';
import type { Announcer } from '../dom/announcer.ts';
import { button, element } from '../dom/element.ts';
import { openMenu } from '../dom/menu.ts';
import { texts } from '../texts/texts.ts';
import { askNewName, askToRemove } from './ask-about-sheet.ts';

interface Parts {
  readonly book: Book;
  readonly announcer: Announcer;
  /** Id of the element that shows the sheet. */
  readonly panel: string;
}

/** The tabs of the sheets below the grid, and a menu for the sheet in front. */
export function makeSheetTabs(parts: Parts): { readonly element: HTMLElement; readonly refresh: () => void } {
  const list = element('div', { role: 'tablist', 'aria-label': texts.tabs.label });
  const menu = button('⋯', () => openSheetMenu(menu, parts), {
    class: 'sheet-menu',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  });
  const refresh = () => {
    const hadFocus = list.contains(document.activeElement);
    const tabs = parts.book.tabs();
    list.replaceChildren(...tabs.map((tab) => drawTab(tab, parts)));
    const front = tabs.find(({ active }) => active);
    menu.setAttribute('aria-label', texts.tabs.menu(front?.name ?? ''));
    const drawn = list.querySelector<HTMLElement>('[aria-selected="true"]');
    drawn?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) drawn?.focus();
  };
  list.addEventListener('keydown', (event) => moveBetweenTabs(event, parts));
  list.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    openSheetMenu(menu, parts);
  });
  refresh();
  return { element: element('div', { class: 'sheet-tabs' }, list, menu), refresh };
}

function drawTab({ id, name, color, active }: SheetTab, { book, panel }: Parts): HTMLElement {
  const tab = button(name, () => book.activate(id), {
    role: 'tab',
    'aria-selected': String(active),
    'aria-controls': panel,
    tabindex: active ? 0 : -1,
  });
  if (color !== '') tab.style.borderBottomColor = color;
  return tab;
}

function moveBetweenTabs(event: KeyboardEvent, parts: Parts): void {
  const { book } = parts;
  const tabs = book.tabs();
  const at = tabs.findIndex(({ active }) => active);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (event.key === 'F2' && tabs[at] !== undefined) askNewName(tabs[at], parts);
  else if (to === undefined) return;
  else if (tabs[to] !== undefined) book.activate(tabs[to].id);
  event.preventDefault();
}

function openSheetMenu(opener: HTMLElement, parts: Parts): void {
  const { book, announcer } = parts;
  const front = book.tabs().find(({ active }) => active);
  if (front === undefined) return;
  const act = (label: string, run: () => Refusal | undefined, done: string) => ({
    label,
    onChoose: () => tell(run(), done, announcer),
  });
  const hidden = book
    .hiddenTabs()
    .map(({ id, name }) =>
      act(texts.tabs.show(name), () => book.hideSheet(id, false), texts.tabs.shown(name)),
    );
  openMenu(opener, texts.tabs.menu(front.name), [
    {
      label: front.name,
      items: [
        { label: texts.tabs.rename, onChoose: () => askNewName(front, parts) },
        act(texts.tabs.copy, () => book.copy(front.id), texts.tabs.copied),
        act(texts.tabs.hide, () => book.hideSheet(front.id, true), texts.tabs.hidden(front.name)),
        { label: texts.tabs.remove, onChoose: () => askToRemove(front, parts) },
      ],
    },
    ...(hidden.length === 0 ? [] : [{ label: texts.tabs.hiddenSheets, items: hidden }]),
  ]);
}
