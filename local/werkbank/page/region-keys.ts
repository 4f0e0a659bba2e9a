import type { Desk } from '../desk/desk.ts';
import type { PaneFrame } from '../pane/pane-frame.ts';

interface Regions {
  readonly ribbon: HTMLElement;
  readonly help: HTMLElement;
  readonly desk: Desk;
  readonly pane: PaneFrame;
}

const focusable = 'button:not([tabindex="-1"]), [tabindex="0"], input, a[href]';

/** F6 and Shift+F6 go around the parts of the window, as in Excel; also from within the pane. */
export function bindRegionKeys({ ribbon, help, desk, pane }: Regions): void {
  const into = (part: HTMLElement) => () => part.querySelector<HTMLElement>(focusable)?.focus();
  const tabs = () => document.querySelector<HTMLElement>('.sheet-tabs [aria-selected="true"]');
  const parts = [
    { has: () => ribbon.contains(document.activeElement), enter: into(ribbon), shown: () => true },
    { has: () => help.contains(document.activeElement), enter: into(help), shown: () => !help.hidden },
    {
      has: () => document.activeElement?.closest('[role="grid"], .formula-bar') !== null,
      enter: () => desk.open?.area.grid.focus(),
      shown: () => true,
    },
    {
      has: () => document.activeElement?.closest('.sheet-tabs') !== null,
      enter: () => tabs()?.focus(),
      shown: () => true,
    },
    {
      has: () => pane.element.contains(document.activeElement),
      enter: () => pane.focus(),
      shown: () => pane.isShown(),
    },
  ];
  const go = (backwards: boolean) => {
    const shown = parts.filter((part) => part.shown());
    const at = shown.findIndex((part) => part.has());
    const step = backwards ? -1 : 1;
    shown.at((at + step + shown.length) % shown.length)?.enter();
  };
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    go(event.shiftKey);
  });
  pane.onLeave(go);
}
