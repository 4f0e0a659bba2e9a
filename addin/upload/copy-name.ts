import type { PaneState } from '../taskpane/state/pane-state.ts';
import { copyNames } from '../texts/upload.ts';

/** Signs that a file name cannot have on one of the systems that people use. */
// eslint-disable-next-line no-control-regex -- exactly these
const unsafe = /[\\/:*?"<>|\u0000-\u001F]/g;

/** A name without those signs. */
export const safeName = (name: string): string => name.replace(unsafe, ' ').trim();

/** Name of the copy that the user gets: of the file that was chosen, or of the locatie of a new form. */
export function copyName(state: PaneState, fileName: string | undefined): string {
  const { workbook } = state;
  const locatie = workbook?.kind === 'formulier' ? workbook.locatie : '';
  if (fileName === undefined) return `${safeName(copyNames.form(locatie))}.xlsx`;
  const [, stem = fileName, ending = '.xlsx'] = /^(.*?)(\.[^.]+)$/.exec(fileName) ?? [];
  const plain = Object.values(copyNames.added).reduce((text, added) => text.replace(` (${added})`, ''), stem);
  return `${plain} (${addedTo(state)})${ending}`;
}

/** What happened to it here: the most lasting of it. */
function addedTo({ workbook, mended, wiped }: PaneState): string {
  if (wiped !== undefined) return copyNames.added.wiped;
  const isReceived = workbook?.kind === 'formulier' && workbook.ontvangstbewijs !== undefined;
  if (isReceived) return copyNames.added.received;
  return mended === undefined ? copyNames.added.checked : copyNames.added.mended;
}
