import type { Domein } from '../afspraak/domein.ts';
import { groepChoices, oordelen, redenen, textsOf, yesNo, yesNoUnknown } from './answers.ts';
import type { Column } from './column.ts';
import type { GroepShape } from './groepen-in.ts';

/** What of the afspraak and the locatie decides the shape of the child list. */
export interface ListShape extends GroepShape {
  readonly domeinen: readonly Domein[];
}

export const oordeelColumn = (domein: string) => `oordeel.${domein}`;
export const hulpColumn = (domein: string) => `hulp.${domein}`;

/** The columns of table Kinderen, from left to right. Peuters have no column for VE before school. */
export function kinderenColumns(shape: ListShape): readonly Column[] {
  const { domeinen, fase } = shape;
  return [
    ...aboutTheChild(shape),
    ...(fase === 'vroegschool' ? [veGevolgd] : []),
    ...domeinen.map(oordeelOf),
    reden,
    ...domeinen.map(hulpOf),
  ];
}

const aboutTheChild = (shape: ListShape): readonly Column[] => [
  {
    id: 'code',
    heading: 'Code',
    help: {
      title: 'Code van het kind',
      text: 'Geef elk kind een eigen code, zoals K01. Schrijf hier geen naam. Houd zelf op papier bij welk kind bij de code hoort.',
    },
    kind: 'code',
    example: 'K01',
  },
  {
    id: 'groep',
    heading: 'Groep',
    help: { title: 'Groep', text: 'Kies de groep waar het kind op de peildatum in zit.' },
    kind: 'choice',
    choices: textsOf(groepChoices(shape)),
  },
  {
    id: 'indicatie',
    heading: 'VVE-indicatie',
    help: {
      title: 'Telt dit kind mee?',
      text: 'Kies ja als dit kind een VVE-indicatie heeft. Alleen deze kinderen tellen mee.',
    },
    kind: 'choice',
    choices: textsOf(yesNo),
  },
  {
    id: 'startmaand',
    heading: 'Startmaand',
    help: {
      title: 'Startmaand',
      text: 'Vul de maand in waarin het kind bij u begon. Schrijf eerst het jaar en dan de maand, zoals 2025-09.',
    },
    kind: 'month',
    example: '2025-09',
  },
];

const veGevolgd: Column = {
  id: 'veGevolgd',
  heading: 'VE gevolgd',
  help: {
    title: 'VE gevolgd',
    text: 'Kies ja als het kind voor de basisschool naar een voorschool ging. Weet u het niet? Kies dan onbekend.',
  },
  kind: 'choice',
  choices: textsOf(yesNoUnknown),
};

const oordeelOf = ({ domein, naam }: Domein): Column => ({
  id: oordeelColumn(domein),
  heading: `Groei ${naam}`,
  help: {
    title: 'Groei van het kind',
    text: 'Kies wat u van de groei vindt. Kijk naar de groei, niet naar het niveau. Weet u het nog niet? Kies dan niet te beoordelen.',
  },
  kind: 'choice',
  choices: textsOf(oordelen),
});

const reden: Column = {
  id: 'reden',
  heading: 'Reden',
  help: {
    title: 'Reden',
    text: 'Vul dit alleen in als u de groei niet kunt beoordelen. Kies dan waarom dat zo is.',
  },
  kind: 'choice',
  choices: textsOf(redenen),
};

const hulpOf = ({ domein, naam }: Domein): Column => ({
  id: hulpColumn(domein),
  heading: `Extra hulp ${naam}`,
  help: {
    title: 'Extra hulp',
    text: 'Groeit het kind onvoldoende? Kies dan of er extra hulp is geregeld. Anders laat u dit leeg.',
  },
  kind: 'choice',
  choices: textsOf(yesNo),
});
