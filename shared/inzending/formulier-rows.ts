import { groeimethoden, kindvolgsystemen, textsOf } from './answers.ts';

/** A question with the cell for its answer beside it. */
export interface LabeledEntry<Key extends string> {
  /** Stable name, also in findings. */
  readonly key: Key;
  readonly label: string;
  readonly help: { readonly title: string; readonly text: string };
  /** A right answer where it cannot be chosen from a list, invented. */
  readonly example?: string;
  readonly choices?: readonly string[];
}

/** A row of table Formulier on sheet Start, which the user fills in. */
export type FormulierEntry = LabeledEntry<'kindvolgsysteem' | 'kindvolgsysteemNaam' | 'groeimethode'>;

export const formulierEntries: readonly FormulierEntry[] = [
  {
    key: 'kindvolgsysteem',
    label: 'Kindvolgsysteem',
    help: { title: 'Kindvolgsysteem', text: 'Kies met welk kindvolgsysteem u werkt.' },
    choices: textsOf(kindvolgsystemen),
  },
  {
    key: 'kindvolgsysteemNaam',
    label: 'Naam van het kindvolgsysteem',
    help: { title: 'Naam', text: 'Vul dit alleen in als u hierboven Anders koos.' },
    example: 'Eigen kijklijst',
  },
  {
    key: 'groeimethode',
    label: 'Zo bepalen wij groei',
    help: { title: 'Groei', text: 'Kies hoe u bepaalt of een kind voldoende groeit.' },
    choices: textsOf(groeimethoden),
  },
];
