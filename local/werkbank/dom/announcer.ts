import { element } from './element.ts';

/** Says something to a screen reader without moving the focus. */
export interface Announcer {
  /** When it suits: an outcome. */
  readonly say: (text: string) => void;
  /** At once: something was refused. */
  readonly warn: (text: string) => void;
}

/** Long enough to read a sentence before what one does next takes it away. */
const readingMs = 4000;

/**
 * Makes the two live regions; what is said also stands on the status line for who can see it, until the user goes on
 * with something else.
 */
export function makeAnnouncer(statusLine: HTMLElement): Announcer {
  const polite = element('p', { role: 'status', class: 'status-text' });
  const urgent = element('p', { role: 'alert', class: 'status-text status-alert' });
  let saidAt = 0;
  const tell = (region: HTMLElement, text: string) => {
    // The same words twice in a row are spoken twice only when the region was empty in between.
    polite.textContent = '';
    urgent.textContent = '';
    region.textContent = text;
    saidAt = performance.now();
  };
  const clear = () => {
    if (performance.now() - saidAt < readingMs) return;
    polite.textContent = '';
    urgent.textContent = '';
  };
  for (const goingOn of ['keydown', 'pointerdown'])
    window.addEventListener(goingOn, clear, { capture: true });
  statusLine.replaceChildren(polite, urgent);
  return {
    say: (text) => tell(polite, text),
    warn: (text) => tell(urgent, text),
  };
}
