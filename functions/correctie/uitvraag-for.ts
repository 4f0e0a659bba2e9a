import type { InzendingStand } from '../../shared/inzending/inzending-stand.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';

/** The uitvraag as it is for one locatie: open, until its own last day, where it alone may send after closing. */
export function uitvraagFor(uitvraag: Uitvraag, { isOpen, heropening }: InzendingStand): Uitvraag {
  const isReopened = isOpen && uitvraag.status === 'gesloten' && heropening?.status === 'verleend';
  return isReopened ? { ...uitvraag, status: 'open', closesOn: heropening.tot } : uitvraag;
}
