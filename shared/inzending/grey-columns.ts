import type { Column } from './column.ts';

/** Tables in which Groeiblad fills in columns of its own, in grey, beside those of the user. */
export type GreyTable = 'Groepen' | 'Aantallen' | 'Toelichting';

const grey = (id: string, heading: string, text: string): Column => ({
  id,
  heading,
  help: { title: heading, text: `${text} Groeiblad vult dit in. U typt hier niets.` },
  kind: 'line',
});

/**
 * The columns at the right of a table that are no question: what the list says now, and what the locatie itself sent
 * last year. They stand apart from the columns that are read, so that nothing in them can be taken for an answer.
 */
export const greyColumns: Readonly<Record<GreyTable, readonly [Column, ...Column[]]>> = {
  Groepen: [
    grey(
      'inLijst',
      'In uw lijst: met VVE-indicatie',
      'Zoveel kinderen van deze groep staan op het blad Kinderen.',
    ),
    grey(
      'vorigJaarKinderen',
      'Vorig jaar: alle kinderen',
      'Zoveel kinderen zaten er vorig jaar in deze groep.',
    ),
    grey(
      'vorigJaarDoelgroep',
      'Vorig jaar: met VVE-indicatie',
      'Zoveel kinderen hadden vorig jaar een VVE-indicatie.',
    ),
  ],
  Aantallen: [
    grey(
      'inLijst',
      'In uw lijst: voldoende',
      'Zoveel kinderen groeien voldoende, geteld op het blad Kinderen.',
    ),
    grey('vorigJaar', 'Vorig jaar: voldoende', 'Zoveel kinderen groeiden vorig jaar voldoende.'),
  ],
  Toelichting: [grey('vorigJaar', 'Vorig jaar', 'Dit waren vorig jaar uw cijfers en uw uitleg.')],
};
