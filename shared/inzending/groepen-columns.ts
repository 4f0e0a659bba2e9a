import type { Fase } from '../afspraak/fase.ts';
import { groepChoices, textsOf } from './answers.ts';
import type { Column } from './column.ts';

/** The columns of table Groepen, from left to right: totals that the child list cannot know. */
export const groepenColumns = (fase: Fase): readonly Column[] => [
  {
    id: 'groep',
    heading: 'Groep',
    help: { title: 'Groep', text: 'Deze groepen horen bij uw locatie.' },
    kind: 'choice',
    choices: textsOf(groepChoices(fase)),
  },
  {
    id: 'kinderen',
    heading: 'Alle kinderen',
    help: {
      title: 'Alle kinderen in de groep',
      text: 'Tel alle kinderen in deze groep op de peildatum. Tel ook de kinderen zonder VVE-indicatie mee.',
    },
    kind: 'count',
  },
];
