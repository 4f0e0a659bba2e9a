import type { Column } from './column.ts';
import { oordeelNames, Reden, redenNames } from './oordeel.ts';

const count = (id: string, heading: string, text: string): Column => ({
  id,
  heading,
  help: { title: heading, text: `Vul dit alleen in als u de aantallen zelf typt. ${text}` },
  kind: 'count',
});
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const outcomes = [
  count('voldoende', capital(oordeelNames.voldoende), 'Hoeveel kinderen groeien voldoende?'),
  count('onvoldoende', capital(oordeelNames.onvoldoende), 'Hoeveel kinderen groeien onvoldoende?'),
  count(
    'nietTeBeoordelen',
    capital(oordeelNames.nietTeBeoordelen),
    'Bij hoeveel kinderen kunt u de groei nog niet beoordelen?',
  ),
];

const reasons = Reden.options.map((reden) => {
  const [text = ''] = redenNames.find(([, of]) => of === reden) ?? [];
  return reden === 'overig'
    ? count(reden, 'Andere reden', 'Tel hier de kinderen die u om een andere reden niet kunt beoordelen.')
    : count(reden, capital(text), 'Tel de kinderen die u om deze reden niet kunt beoordelen.');
});

/** The columns of table Aantallen: one row a groep and domein. Only reasons that may leave the workbook. */
export const aantallenColumns: readonly Column[] = [
  {
    id: 'regel',
    heading: 'Groep en domein',
    help: { title: 'Groep en domein', text: 'Over deze groep en dit domein gaat de regel.' },
    kind: 'line',
  },
  ...outcomes,
  ...reasons,
  count('ondersteuning', 'Extra hulp', 'Voor hoeveel kinderen met onvoldoende groei is hulp geregeld?'),
];
