import { typedGroepenColumns } from '../../shared/inzending/groepen-columns.ts';
import { START_STAND } from '../sheets/start-sheet.ts';
import { tableNames } from '../sheets/names.ts';
import { updateTexts } from '../texts/repair.ts';
import type { Migration } from './migration.ts';

/** Counts may be typed, on sheet Groepen, and there is a list to print with a name for each code. */
export const to110: Migration = {
  to: '1.1.0',
  columns: ({ fase }) => [
    { table: tableNames.groepen, headings: typedGroepenColumns(fase).map(({ heading }) => heading) },
  ],
  tables: [tableNames.bron, tableNames.aantallen],
  // There is one line less above the steps on Start.
  moved: [{ name: START_STAND, from: { row: 4, column: 0 }, to: { row: 5, column: 0 } }],
  outdated: ({ locatie, uitvraag, gemeenteNaam }) => [
    {
      ...{ table: tableNames.formulier, row: 2, column: 0 },
      text: `${locatie.naam}. ${uitvraag.titel}, ${gemeenteNaam}.`,
    },
    {
      ...{ table: tableNames.kinderen, row: 1, column: 0 },
      text: 'Vul één regel in voor elk kind. Schrijf geen namen op. Klik op een cel voor uitleg.',
    },
    { table: tableNames.kinderen, row: 2, column: 0, text: 'Deze lijst blijft in dit bestand.' },
    {
      ...{ table: tableNames.groepen, row: 1, column: 0 },
      text: 'Hoeveel kinderen zitten er in elke groep? Tel alle kinderen mee op de peildatum.',
    },
    { table: tableNames.formulier, row: 6, column: 0, text: 'Zo werkt het' },
    {
      ...{ table: tableNames.formulier, row: 1, column: 0 },
      text: 'Formulier over de groei van kinderen met een VVE-indicatie.',
    },
    { table: tableNames.formulier, row: 0, column: 0, text: 'Groeiblad' },
    { table: tableNames.formulier, row: 21, column: 0, text: 'Wat gaat naar de gemeente?' },
    ...[
      'U verstuurt alleen aantallen en uw uitleg per domein.',
      'De lijst met kinderen blijft in dit bestand. Wij ontvangen geen kinderlijst.',
      'Bij heel weinig kinderen kunnen aantallen toch over één kind gaan.',
      'Bewaar dit bestand op een plek waar alleen collega’s bij kunnen.',
    ].map((text, at) => ({ table: tableNames.formulier, row: 22 + at, column: 0, text })),
  ],
  news: [updateTexts.typedCounts, updateTexts.printedCodes],
};
