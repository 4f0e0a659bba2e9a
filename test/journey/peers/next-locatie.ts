import { exampleLocaties, exampleOrganisaties } from '../../../local/seed/example-locaties.ts';

/** An invented locatie, and who may send for it. */
export interface Place {
  readonly locatieId: string;
  readonly user: string;
  readonly groepen: readonly string[];
}

/** Gives the example locaties one after the other, so that each journey has one of its own. */
export function placesInTurn(): () => Place {
  const places = exampleLocaties.map(({ locatieId, organisatieId, soort }): Place => {
    const nth = exampleOrganisaties.findIndex((one) => one.organisatieId === organisatieId);
    return {
      locatieId,
      user: `bestuurder${String(nth + 1)}`,
      groepen: soort === 'voorschool' ? ['Peuters'] : ['Groep 1', 'Groep 2'],
    };
  });
  return () => {
    const place = places.shift();
    if (place === undefined) throw new Error('Each example locatie has been taken.');
    return place;
  };
}
