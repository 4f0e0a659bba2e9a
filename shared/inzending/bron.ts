import { choicesOf, chosen } from './choice.ts';
import type { Form } from './form.ts';
import type { LabeledEntry } from './formulier-rows.ts';

/** Where the counts of a form come from: from its child list, or typed by who keeps the list elsewhere. */
export type Bron = 'list' | 'typed';

export const bronNames: Readonly<Record<Bron, string>> = {
  list: 'Uit de lijst Kinderen',
  typed: 'Wij typen de aantallen zelf',
};
const bronChoices = choicesOf(bronNames);

/** The row of table Bron on sheet Groepen. */
export const bronEntry: LabeledEntry<'bron'> = {
  key: 'bron',
  label: 'Waar komen de aantallen vandaan?',
  help: {
    title: 'Waar komen de aantallen vandaan?',
    text: 'Vult u het blad Kinderen in? Dan tellen wij. Houdt u de lijst ergens anders bij? Kies dan dat u de aantallen zelf typt.',
  },
  choices: Object.values(bronNames),
};

/** Undefined for an answer that is not in the list. A workbook that does not have the question counts its list. */
export const bronOf = ({ bron = bronNames.list }: Pick<Form, 'bron'>): Bron | undefined =>
  chosen(bronChoices, bron);

/** Whether the child list is not what is counted. */
export const isTyped = (form: Pick<Form, 'bron'>): boolean => bronOf(form) === 'typed';
