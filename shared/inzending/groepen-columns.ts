import type { Fase } from '../afspraak/fase.ts';
import { groepChoices, textsOf } from './answers.ts';
import type { Column } from './column.ts';
import type { GroepShape } from './groepen-in.ts';

/** The columns of table Groepen, from left to right: totals that the child list cannot know, then typed counts. */
export const groepenColumns = (shape: GroepShape): readonly Column[] => [
  {
    id: 'groep',
    heading: 'Groep',
    help: { title: 'Groep', text: 'Deze groepen horen bij uw locatie.' },
    kind: 'choice',
    choices: textsOf(groepChoices(shape)),
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
  ...typedGroepenColumns(shape.fase),
];

/** What the child list tells, for who types it; peuters have no VE before school. */
export const typedGroepenColumns = (fase: Fase): readonly Column[] => [
  typed('doelgroepkinderen', 'Met VVE-indicatie', 'Tel de kinderen met een VVE-indicatie op de peildatum.'),
  ...(fase === 'vroegschool' ? deelname : []),
];

const typed = (id: string, heading: string, text: string): Column => ({
  id,
  heading,
  help: { title: heading, text: `Vul dit alleen in als u de aantallen zelf typt. ${text}` },
  kind: 'count',
});

const deelname = [
  typed('veJa', 'VE gevolgd: ja', 'Tel de kinderen met een indicatie die naar een voorschool gingen.'),
  typed('veNee', 'VE gevolgd: nee', 'Tel de kinderen met een indicatie die niet naar een voorschool gingen.'),
  typed('veOnbekend', 'VE gevolgd: onbekend', 'Tel de kinderen met een indicatie van wie u het niet weet.'),
];
