import { expect, test } from 'vitest';
import { earlierRowsOf } from '../../../shared/publication/earlier-rows.ts';

test('a published document tells which rows there were, and who was in them', () => {
  const at = (locatieId: string, organisatieId: string) =>
    ({ locatieId, organisatieId, fase: 'vroegschool' }) as const;
  const row = (niveau: string, id: string, leden: readonly string[]) =>
    ({ niveau, fase: 'vroegschool', id, leden }) as const;
  const { voorschool, vroegschool } = earlierRowsOf({
    locaties: [at('p1', 'P'), at('p2', 'P'), at('p3', 'P'), at('q1', 'Q'), at('r1', 'R')],
    cijfers: [
      { niveau: 'gemeente', id: '0000', leden: ['p1', 'p2', 'p3', 'q1', 'r1'] },
      row('fase', 'vroegschool', ['p1', 'p2', 'p3', 'q1', 'r1']),
      row('organisatie', 'P', ['p1', 'p2', 'p3']),
      row('overige-organisaties', 'vroegschool', ['q1', 'r1/groep1']),
      row('locatie', 'p1', ['p1']),
      row('overige-locaties', 'P', ['p2', 'p3/groep2']),
    ],
  });
  expect(voorschool).toEqual({ organisaties: { own: [], overige: [] }, locaties: new Map() });
  expect(vroegschool).toEqual({
    organisaties: { own: ['P'], overige: ['Q', 'R'] },
    locaties: new Map([['P', { own: ['p1'], overige: ['p2', 'p3'] }]]),
  });
});
