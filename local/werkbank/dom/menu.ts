import { button, element } from './element.ts';
import { placeBeside } from './place-beside.ts';

interface MenuItem {
  readonly label: string;
  /** A second, quieter line. */
  readonly detail?: string;
  /** One of several that exclude each other; absent for an action. */
  readonly checked?: boolean;
  readonly onChoose: () => void;
}

export interface MenuGroup {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** A button that opens a menu; the groups are asked for each time it opens. */
export function menuButton(
  content: readonly Node[],
  label: string,
  groups: () => readonly MenuGroup[],
): HTMLButtonElement {
  const opener = button('', () => openMenu(opener, label, groups()), {
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    class: 'menu-button',
  });
  opener.append(...content);
  opener.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    openMenu(opener, label, groups());
  });
  return opener;
}

/**
 * Opens a menu at an element, which gets the focus back.
 * @param holder where the menu stands on the page; absent: beside the element
 */
export function openMenu(
  opener: HTMLElement,
  label: string,
  groups: readonly MenuGroup[],
  holder?: Element | null,
): void {
  const menu = element('div', { role: 'menu', class: 'menu', 'aria-label': label, tabindex: -1 });
  let open = true;
  const close = (back: boolean) => {
    if (!open) return;
    open = false;
    if (opener.ariaHasPopup !== null) opener.setAttribute('aria-expanded', 'false');
    menu.remove();
    if (back) opener.focus();
  };
  const choose = ({ onChoose }: MenuItem) => {
    close(true);
    onChoose();
  };
  menu.append(...groups.map((group) => drawGroup(group, choose)));
  const items = [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const point = (index: number) => {
    const item = items[(index + items.length) % items.length];
    for (const other of items) other.tabIndex = other === item ? 0 : -1;
    item?.focus();
  };
  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) point(to);
    else if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else return;
    event.preventDefault();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) close(false);
  });
  if (opener.ariaHasPopup !== null) opener.setAttribute('aria-expanded', 'true');
  // Beside its button, so that it stands in the same part of the page.
  if (holder == null) opener.after(menu);
  else holder.append(menu);
  placeBeside(menu, opener, { under: true });
  point(
    Math.max(
      0,
      items.findIndex((item) => item.getAttribute('aria-checked') === 'true'),
    ),
  );
}

function drawGroup({ label, items }: MenuGroup, choose: (item: MenuItem) => void): HTMLElement {
  const drawn = items.map((item) => {
    const role = item.checked === undefined ? 'menuitem' : 'menuitemradio';
    const entry = button(item.label, () => choose(item), {
      role,
      tabindex: -1,
      'aria-checked': item.checked?.toString(),
    });
    if (item.detail !== undefined) entry.append(element('span', { class: 'menu-detail' }, item.detail));
    return entry;
  });
  const group = element('div', { role: 'group', 'aria-label': label }, ...drawn);
  group.prepend(element('p', { class: 'menu-heading', 'aria-hidden': 'true' }, label));
  return group;
}
