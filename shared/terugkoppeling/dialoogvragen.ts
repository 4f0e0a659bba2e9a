import { type DialoogFacts } from './dialoog-facts.ts';
import { dialoogRegels, type Dialoogvraag } from './dialoog-regels.ts';

/** As many as fit in a conversation of an hour. */
const MOST = 6;

/** The questions that these figures ask for, the most pressing first. */
export const dialoogvragen = (facts: DialoogFacts): readonly Dialoogvraag[] =>
  dialoogRegels
    .flatMap(({ id, ask }) => {
      const asked = ask(facts);
      return asked === undefined ? [] : [{ id, ...asked }];
    })
    .slice(0, MOST);
