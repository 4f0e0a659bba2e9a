import type { EndpointName } from '../../shared/contract/endpoints.ts';
import type { OperationTexts } from './api-texts.ts';

/** What is said of uitvragen and inzendingen. */
export const collectingTexts = {
  listUitvragen: {
    tag: 'Uitvragen',
    summary: 'Alle uitvragen van een gemeente',
    description: 'Geeft de uitvragen die u mag zien.',
    success: 'De uitvragen.',
  },
  readUitvraag: {
    tag: 'Uitvragen',
    summary: 'Eén uitvraag',
    description: 'Geeft de uitvraag met de afspraak zoals die toen gold.',
    success: 'De uitvraag.',
  },
  saveUitvraag: {
    tag: 'Uitvragen',
    summary: 'Maak of wijzig een uitvraag',
    description:
      'Stuur de versie mee die u hebt gezien, of 0 voor een nieuwe uitvraag. De afspraak die geldt, komt erbij.',
    success: 'De uitvraag zoals die nu is.',
  },
  readPlanning: {
    tag: 'Uitvragen',
    summary: 'De planning van een uitvraag',
    description: 'Geeft de uitvraag en de locaties die meedoen.',
    success: 'De planning.',
  },
  moveUitvraag: {
    tag: 'Uitvragen',
    summary: 'Open of sluit een uitvraag',
    description:
      'Stuur de versie mee die u hebt gezien. Nog een keer vragen mag. Stuur bij het openen de waarschuwingen over de planning mee die zijn bevestigd. Met teruggekoppeld stopt u een herziening waarin nog niets is gewijzigd.',
    success: 'De uitvraag zoals die nu is.',
  },
  readRespons: {
    tag: 'Uitvragen',
    summary: 'Wie heeft verstuurd?',
    description: 'Geeft per locatie of er iets is verstuurd. Er staan geen aantallen in.',
    success: 'De respons.',
  },
  readEigenRespons: {
    tag: 'Inzendingen',
    summary: 'Hoe staan mijn locaties ervoor?',
    description: 'Geeft per eigen locatie of er iets is verstuurd, en of u nog iets moet doen.',
    success: 'De eigen respons.',
  },
  saveDeelname: {
    tag: 'Uitvragen',
    summary: 'Zeg of een locatie meedoet',
    description: 'Met een reden doet de locatie niet mee. Zonder reden doet de locatie weer mee.',
    success: 'Of de locatie meedoet.',
  },
  readUitnodiging: {
    tag: 'Inzendingen',
    summary: 'Alles voor een nieuw formulier',
    description: 'Geeft de uitvraag, de locatie en wat er al is verstuurd.',
    success: 'De uitnodiging.',
  },
  chooseVoorheen: {
    tag: 'Uitvragen',
    summary: 'Zeg welke locatie dit vorig jaar was',
    description:
      'Een voorstel van de coördinator. Het geldt tot de gemeente het zelf zegt. Noem er geen voor een nieuwe locatie.',
    success: 'Wat we van vorig jaar weten.',
  },
  submitInzending: {
    tag: 'Inzendingen',
    summary: 'Verstuur een inzending',
    description:
      'Hetzelfde nogmaals versturen geeft hetzelfde ontvangstbewijs. Regels die niet kloppen, staan in findings.',
    success: 'Het ontvangstbewijs.',
  },
  readOntvangstbewijs: {
    tag: 'Inzendingen',
    summary: 'Het ontvangstbewijs van een inzending',
    description: 'Voor wie het antwoord op het versturen heeft gemist.',
    success: 'Het ontvangstbewijs.',
  },
  readEigenCijfers: {
    tag: 'Terugkoppeling',
    summary: 'De eigen cijfers van een locatie',
    description: 'Alleen voor de coördinator en de bestuurder. We schrijven op wie dit leest.',
    success: 'De aantallen van de locatie.',
  },
} as const satisfies Partial<Record<EndpointName, OperationTexts>>;
