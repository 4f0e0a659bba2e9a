/** What the description of the API says in plain Dutch, for developers of other software. */
export const openapiTexts = {
  title: 'Groeiblad',
  description:
    'Hiermee verzamelt een gemeente cijfers over VVE. De API kent alleen aantallen en uitleg. Een kinderlijst komt er niet in.',
  contact: {
    name: 'Beheer van Groeiblad',
    email: 'beheer@groeiblad.example',
    url: 'https://groeiblad.example',
  },
  signIn:
    'Een toegangsbewijs (JWT, RFC8725) van Entra ID of Entra External ID. Wat u mag, staat in de tabel Toegang.',
  apiVersion: 'De versie van deze API.',
  origin: 'De pagina die dit antwoord mag lezen. Het platform vult dit in.',
  etag: 'Naam van deze inhoud. Stuur hem mee in If-None-Match.',
  notModified: 'U hebt deze inhoud al.',
  retryAfter: 'Na hoeveel seconden u het opnieuw kunt proberen.',
  tags: [
    { name: 'Algemeen', description: 'Over de API zelf en over wie u bent.' },
    { name: 'Afspraken', description: 'Wat gemeente, scholen en kinderopvang hebben afgesproken.' },
    { name: 'Locaties', description: 'De lijst van locaties en organisaties van een gemeente.' },
    { name: 'Uitvragen', description: 'De rondes waarin een gemeente cijfers verzamelt.' },
    { name: 'Uitnodigingen', description: 'Wie een mail krijgt, en wie toegang heeft.' },
    { name: 'Inzendingen', description: 'Wat een locatie verstuurt.' },
    { name: 'Terugkoppeling', description: 'De cijfers na de vaststelling.' },
  ],
  path: {
    gemeentecode: 'Code van de gemeente, vier cijfers (CBS).',
    afspraakId: 'Sleutel van de afspraak. Alle versies hebben dezelfde.',
    uitvraagId: 'Sleutel van de uitvraag.',
    locatieId: 'Sleutel van de locatie.',
    uitnodigingId: 'Sleutel van een persoonlijke uitnodiging. Het geheim staat er niet in.',
    toegangId: 'Sleutel van een recht. Er staat niet in van wie het is.',
    inzendingId:
      'Nummer dat de verzender zelf maakt (UUID). Met hetzelfde nummer telt een inzending één keer.',
  },
} as const;

type Tag = (typeof openapiTexts.tags)[number]['name'];

/** What is said of one endpoint. */
export interface OperationTexts {
  readonly tag: Tag;
  readonly summary: string;
  readonly description: string;
  readonly success: string;
}
