import { element } from './element.ts';

/** Says something to a screen reader without moving the focus. */
export interface Announcer {
  /** When it suits: an outcome. */
  readonly say: (text: string) => void;
  /** At once: something was refused. */
  readonly warn: (text: string) => void;
}

/** Makes the two live regions; what is said also stands on the status line for who can see it. */
export function makeAnnouncer(statusLine: HTMLElement): Announcer {
  const polite = element('p', { role: 'status', class: 'status-text' });
  const urgent = element('p', { role: 'alert', class: 'status-text status-alert' });
  statusLine.replaceChildren(polite, urgent);
  return {
    say: (text) => {
      urgent.textContent = '';
      polite.textContent = text;
    },
    warn: (text) => {
      polite.textContent = '';
      // The same words twice in a row are spoken twice only when the region was empty in between.
      urgent.textContent = '';
      urgent.textContent = text;
    },
  };
}
