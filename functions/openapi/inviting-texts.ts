import type { EndpointName } from '../../shared/contract/endpoints.ts';
import type { OperationTexts } from './api-texts.ts';

/** What is said of whom the gemeente writes to, and who has rights. */
export const invitingTexts = {
  listContacten: {
    tag: 'Uitnodigingen',
    summary: 'De mailadressen van een gemeente',
    description: 'Alleen voor de gemeente en haar bureau. Er staan geen namen bij.',
    success: 'De adressen.',
  },
  saveContacten: {
    tag: 'Uitnodigingen',
    summary: 'Bewaar mailadressen',
    description: 'Noem in gezien het adres dat u zag. Zonder adres halen we het weg.',
    success: 'De adressen zoals ze nu zijn.',
  },
  listUitnodigingen: {
    tag: 'Uitnodigingen',
    summary: 'Wie is uitgenodigd?',
    description: 'Geeft per locatie en organisatie het adres en wat er met de mail gebeurde.',
    success: 'De uitnodigingen.',
  },
  saveUitnodigingen: {
    tag: 'Uitnodigingen',
    summary: 'Verstuur uitnodigingen',
    description:
      'Zonder ontvangers krijgt iedereen een mail die er nog geen kreeg. Dezelfde opdracht nog een keer gaat verder waar hij was.',
    success: 'Hoe ver het versturen is.',
  },
  sendHerinneringen: {
    tag: 'Uitnodigingen',
    summary: 'Verstuur herinneringen',
    description: 'Alleen wie nog iets moet doen, krijgt een mail. Is iedereen klaar, dan gaat er niets uit.',
    success: 'Hoe ver het versturen is.',
  },
  withdrawUitnodiging: {
    tag: 'Uitnodigingen',
    summary: 'Trek een uitnodiging in',
    description: 'De link in de mail werkt dan niet meer.',
    success: 'De uitnodiging geldt niet meer.',
  },
  readAankondiging: {
    tag: 'Uitnodigingen',
    summary: 'Van wie is deze uitnodiging?',
    description: 'Voor wie het geheim uit de mail heeft, ook zonder aanmelden. Er verandert niets.',
    success: 'Wie u uitnodigt, en waarvoor.',
  },
  claimUitnodiging: {
    tag: 'Uitnodigingen',
    summary: 'Neem een uitnodiging aan',
    description:
      'Voor wie zich aanmeldt en het geheim uit de mail heeft. Het werkt één keer. Hetzelfde account krijgt hetzelfde antwoord.',
    success: 'Wat u nu mag.',
  },
  listToegang: {
    tag: 'Uitnodigingen',
    summary: 'Wie heeft toegang?',
    description: 'Geeft elk recht in de gemeente, met het adres waarlangs het kwam.',
    success: 'De rechten.',
  },
  withdrawToegang: {
    tag: 'Uitnodigingen',
    summary: 'Trek een recht in',
    description: 'Voor iemand die weggaat. Het geldt meteen.',
    success: 'De rechten zoals ze nu zijn.',
  },
} as const satisfies Partial<Record<EndpointName, OperationTexts>>;
