import * as z from 'zod/mini';

/** The observation system that a locatie works with; names of products as they are sold. */
export const Kindvolgsysteem = z.enum([
  'kijk',
  'bosos',
  'citoJongeKind',
  'kleuterInBeeld',
  'leerlijnenJongeKind',
  'mijnKleutergroep',
  'konnect',
  'peuterestafette',
  'ukEnPuk',
  'dorr',
  'zien',
  'anders',
]);
export type Kindvolgsysteem = z.infer<typeof Kindvolgsysteem>;

/** Largest number of characters in the name of a system that is not in the list. */
export const MAX_SYSTEM_NAME = 60;

export const kindvolgsysteemNames: Readonly<Record<Kindvolgsysteem, string>> = {
  kijk: 'KIJK!',
  bosos: 'BOSOS',
  citoJongeKind: 'Cito Volgsysteem jonge kind',
  kleuterInBeeld: 'Kleuter in beeld',
  leerlijnenJongeKind: 'ParnasSys Leerlijnen jonge kind',
  mijnKleutergroep: 'Mijn Kleutergroep',
  konnect: 'Konnect KINDvolgen',
  peuterestafette: 'Peuterestafette',
  ukEnPuk: 'Uk & Puk',
  dorr: 'DORR',
  zien: 'ZIEN!',
  anders: 'Anders',
};

/** How growth was decided. Percentages of different methods are not strictly comparable. */
export const Groeimethode = z.enum([
  'professioneelOordeel',
  'ontwikkelingsleeftijd',
  'vaardigheidsscore',
  'niveauLegacy',
  'leerlijnstap',
  'bovengemiddeld',
]);
export type Groeimethode = z.infer<typeof Groeimethode>;

export const groeimethodeNames: Readonly<Record<Groeimethode, string>> = {
  professioneelOordeel: 'Oordeel van de professional',
  ontwikkelingsleeftijd: 'Ontwikkelingsleeftijd',
  vaardigheidsscore: 'Vaardigheidsscore',
  niveauLegacy: 'Niveau I tot en met V',
  leerlijnstap: 'Stappen op een leerlijn',
  bovengemiddeld: 'Bovengemiddelde groei',
};
