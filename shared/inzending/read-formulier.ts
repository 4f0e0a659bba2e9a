import { cellProse, cellText } from './cell.ts';
import { asListed } from './choice.ts';
import type { Form } from './form.ts';
import { type FormulierEntry, formulierEntries } from './formulier-rows.ts';
import type { LabeledCell } from './labeled-cell.ts';

/** What the user filled in on sheet Start; '' for a row that is gone. */
export function readEntries(
  cells: readonly LabeledCell[],
): Pick<Form, 'kindvolgsysteem' | 'kindvolgsysteemNaam' | 'groeimethode'> {
  const byLabel = new Map(cells.map(({ label, value }) => [cellText(label), value]));
  const text = (key: FormulierEntry['key']) => {
    const { label, choices } = formulierEntries.find((entry) => entry.key === key) ?? { label: key };
    const value = byLabel.get(label);
    return choices === undefined ? cellProse(value) : asListed(choices, cellText(value));
  };
  return {
    kindvolgsysteem: text('kindvolgsysteem'),
    kindvolgsysteemNaam: text('kindvolgsysteemNaam'),
    groeimethode: text('groeimethode'),
  };
}
