import { momentText } from './dates.ts';

/** Words on the sheet Ontvangst. */
export const ontvangstTexts = {
  title: 'Ontvangst',
  headings: ['Onderdeel', 'Wat wij ontvingen'],
  notYet: 'Nog niet ingediend.',
  notYetHow: 'Bent u klaar? Klik bovenaan op Groeiblad en dan op Versturen.',
  received: 'Uw inzending is ontvangen.',
  changed: 'Gewijzigd na versturen. Verstuur opnieuw als u wilt dat dit meetelt.',
  compare: 'Kloppen deze aantallen met uw eigen lijst? Zo niet, verbeter de lijst en verstuur opnieuw.',
  labels: {
    nummer: 'Nummer',
    ontvangenOp: 'Ontvangen op',
    moment: 'Tijdstip',
    versie: 'Versie',
    status: 'Stand',
    inzendingId: 'Verzendnummer',
    doelgroepkinderen: 'Kinderen met VVE-indicatie',
    beoordelingen: 'Oordelen over groei',
    toelichtingen: 'Domeinen met uitleg',
  },
  voldoende: (domein: string) => `Voldoende groei: ${domein}`,
  at: (moment: Date) => momentText(moment),
} as const;
