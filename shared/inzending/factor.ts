import * as z from 'zod/mini';

/** What helps or hinders growth: a short list, so that answers can be counted over locaties. */
export const Factor = z.enum([
  'personeelBezetting',
  'personeelScholing',
  'groepsgrootte',
  'aanwezigheid',
  'thuistaal',
  'ouderbetrokkenheid',
  'lateInstroom',
  'urenAanbod',
  'programma',
  'interactie',
  'coaching',
  'observatie',
  'doorgaandeLijn',
  'extraOndersteuning',
  'thuissituatie',
  'taalproject',
  'ruimteMateriaal',
  'anders',
]);
export type Factor = z.infer<typeof Factor>;

export const factorNames: Readonly<Record<Factor, string>> = {
  personeelBezetting: 'Bezetting van het personeel',
  personeelScholing: 'Scholing van het personeel',
  groepsgrootte: 'Grootte of samenstelling van de groep',
  aanwezigheid: 'Aanwezigheid van kinderen',
  thuistaal: 'Taal thuis',
  ouderbetrokkenheid: 'Betrokkenheid van ouders',
  lateInstroom: 'Late start of korte deelname',
  urenAanbod: 'Aantal uren aanbod',
  programma: 'Programma en activiteiten',
  interactie: 'Omgang tussen medewerker en kind',
  coaching: 'Coaching op de groep',
  observatie: 'Observeren en vastleggen',
  doorgaandeLijn: 'Overdracht en doorgaande lijn',
  extraOndersteuning: 'Extra hulp en zorg',
  thuissituatie: 'Situatie thuis',
  taalproject: 'Bibliotheek of taalproject',
  ruimteMateriaal: 'Ruimte en materiaal',
  anders: 'Anders',
};
