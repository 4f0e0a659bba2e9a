import type { LastYearAnswer } from '../../shared/contract/last-year-messages.ts';
import type { LastYearFigures, LastYearGroep } from '../../shared/inzending/last-year.ts';
import { firstYear } from './example-form.ts';

const outcomes = (counts: readonly (readonly [string, number, number])[]): LastYearFigures['domeinen'] =>
  counts.map(([domein, voldoende, onvoldoende]) => ({ domein, voldoende, onvoldoende }));

const apart: LastYearGroep[] = [
  {
    ...{ groepen: ['groep1'], kinderen: 21, doelgroepkinderen: 8 },
    domeinen: outcomes([
      ['taal', 5, 3],
      ['rekenen', 7, 1],
      ['sociaalEmotioneel', 8, 0],
      ['motoriek', 8, 0],
    ]),
  },
  {
    ...{ groepen: ['groep2'], kinderen: 20, doelgroepkinderen: 7 },
    domeinen: outcomes([
      ['taal', 4, 3],
      ['rekenen', 6, 1],
      ['sociaalEmotioneel', 6, 1],
      ['motoriek', 7, 0],
    ]),
  },
];

const all = outcomes([
  ['taal', 9, 6],
  ['rekenen', 13, 2],
  ['sociaalEmotioneel', 14, 1],
  ['motoriek', 15, 0],
]);

/** What the server says of the last year of an invented school, with its own words on taal. */
export const lastYearOf = ({ isMerged = false } = {}): LastYearAnswer => ({
  ...firstYear,
  lastYear: {
    ...{ koppeling: 'bekend', schooljaar: '2024-2025', naam: 'Voorbeeldschool Linde' },
    figures: {
      ...{ groeimethode: 'professioneelOordeel', doelgroepkinderen: 15, domeinen: all },
      groepen: isMerged
        ? [{ groepen: ['groep1', 'groep2'], kinderen: 41, doelgroepkinderen: 15, domeinen: all }]
        : apart,
    },
  },
  toelichtingen: [
    {
      ...{ domein: 'taal', naam: 'Taal' },
      tekst: 'Veel kinderen begonnen laat.',
      watDoenWe: 'We lezen elke dag voor.',
    },
  ],
});
