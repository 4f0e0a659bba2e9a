import type { Domein } from '../afspraak/domein.ts';
import { factoren, textsOf, yesNo } from './answers.ts';
import type { Column } from './column.ts';

/** The columns of table Toelichting, from left to right. A cell may hold more factors, each on a line of its own. */
export const toelichtingColumns = (domeinen: readonly Domein[]): readonly Column[] => [
  {
    id: 'domein',
    heading: 'Domein',
    help: { title: 'Domein', text: 'Over dit domein gaat de regel.' },
    kind: 'choice',
    choices: domeinen.map(({ naam }) => naam),
  },
  {
    id: 'bevorderend',
    heading: 'Wat helpt?',
    help: {
      title: 'Wat helpt?',
      text: 'Kies wat kinderen helpt om te groeien. Kiest u er meer? Zet er dan een puntkomma tussen.',
    },
    kind: 'prose',
    choices: textsOf(factoren),
  },
  {
    id: 'belemmerend',
    heading: 'Wat houdt tegen?',
    help: {
      title: 'Wat houdt tegen?',
      text: 'Kies wat de groei tegenhoudt. Kiest u er meer? Zet er dan een puntkomma tussen.',
    },
    kind: 'prose',
    choices: textsOf(factoren),
  },
  {
    id: 'tekst',
    heading: 'Uw uitleg',
    help: {
      title: 'Uw uitleg',
      text: 'Schrijf over de hele groep, niet over één kind. Gebruik geen namen. U hebt ruimte voor 1000 tekens.',
    },
    kind: 'prose',
    example: 'Veel kinderen zijn dit jaar laat begonnen. Er was vaak een invaller op de groep.',
  },
  {
    id: 'watDoenWe',
    heading: 'Wat gaat u doen?',
    help: {
      title: 'Wat gaat u doen?',
      text: 'Schrijf kort op wat u gaat doen. Gebruik geen namen. U hebt ruimte voor 1000 tekens.',
    },
    kind: 'prose',
    example: 'Wij lezen elke dag voor in kleine groepjes.',
  },
  {
    id: 'magDelen',
    heading: 'Mag gedeeld worden',
    help: {
      title: 'Mag gedeeld worden',
      text: 'Kies ja als andere partners uw uitleg mogen lezen. Laat u dit leeg? Dan delen we uw uitleg niet.',
    },
    kind: 'choice',
    choices: textsOf(yesNo),
  },
];
