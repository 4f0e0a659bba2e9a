import { button, element } from '../dom/element.ts';
import type { Ribbon as RibbonOfManifest, RibbonControl } from '../../manifest/read-ribbon.ts';
import { placeBeside } from '../dom/place-beside.ts';
import { texts } from '../texts/texts.ts';

export interface ShownRibbon {
  readonly element: HTMLElement;
  /** Shows which buttons the add-in has switched on. */
  refresh(isEnabled: (controlId: string) => boolean): void;
}

/**
 * The ribbon. A button that is off can still be reached by keyboard, and says that it is off; only the press does
 * nothing.
 */
export function makeRibbon(
  { tab, groups }: RibbonOfManifest,
  press: (control: RibbonControl) => void,
): ShownRibbon {
  const buttons = new Map<string, HTMLButtonElement>();
  const drawControl = (control: RibbonControl): HTMLElement => {
    const tip = element(
      'span',
      { role: 'tooltip', id: `tip-${control.id}`, class: 'tooltip' },
      control.supertip,
    );
    const made = button(
      '',
      () => {
        dismiss(made);
        if (made.ariaDisabled !== 'true') press(control);
      },
      {
        'aria-describedby': tip.id,
        'data-control': control.id,
      },
    );
    made.append(
      element('img', { src: ownAddress(control.icon), alt: '', width: 32, height: 32 }),
      control.label,
    );
    made.addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss(made));
    buttons.set(control.id, made);
    const holder = element('div', { class: 'ribbon-control' }, made, tip);
    for (const arriving of ['mouseenter', 'focusin'])
      holder.addEventListener(arriving, () => placeBeside(tip, made, { under: true }));
    return holder;
  };
  const drawn = groups.map(({ label, controls }) =>
    element(
      'div',
      { role: 'group', 'aria-label': label, class: 'ribbon-group' },
      element('div', { class: 'ribbon-controls' }, ...controls.map(drawControl)),
      element('span', { class: 'ribbon-label', 'aria-hidden': 'true' }, label),
    ),
  );
  return {
    element: element(
      'section',
      { class: 'ribbon', 'aria-label': texts.ribbon.label(tab) },
      element('h2', { class: 'ribbon-tab' }, tab),
      element('div', { class: 'ribbon-groups' }, ...drawn),
    ),
    refresh: (isEnabled) => {
      for (const [id, made] of buttons) made.setAttribute('aria-disabled', String(!isEnabled(id)));
    },
  };
}

/** The tooltip goes away with Escape or a click and comes back with the next visit (WCAG 1.4.13). */
function dismiss(made: HTMLElement): void {
  made.classList.add('dismissed');
  for (const leaving of ['blur', 'mouseleave'])
    made.addEventListener(leaving, () => made.classList.remove('dismissed'), { once: true });
}

/** The manifest names the address of an installation; here its files come from the same place as this page. */
const ownAddress = (address: string): string => new URL(address).pathname;
