import type { EndpointName } from '../../shared/contract/endpoints.ts';
import { correctieTexts } from './correctie-texts.ts';

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

interface OperationTexts {
  readonly tag: Tag;
  readonly summary: string;
  readonly description: string;
  readonly success: string;
}

export const operationTexts: Readonly<Record<EndpointName, OperationTexts>> = {
  readGezondheid: {
    tag: 'Algemeen',
    summary: 'Draait de API?',
    description: 'Zegt of de API draait, en in welke versie.',
    success: 'De API draait.',
  },
  readMij: {
    tag: 'Algemeen',
    summary: 'Wat mag ik?',
    description: 'Geeft uw rollen, met de gemeente en de locaties waarvoor ze gelden.',
    success: 'Uw rechten.',
  },
  listAfspraken: {
    tag: 'Afspraken',
    summary: 'Alle afspraken van een gemeente',
    description: 'Geeft elke versie die u mag zien, ook de vorige.',
    success: 'De afspraken.',
  },
  readAfspraak: {
    tag: 'Afspraken',
    summary: 'Eén afspraak met al haar versies',
    description: 'De oudste versie staat vooraan. Een versie die vastligt, verandert niet meer.',
    success: 'De versies.',
  },
  saveAfspraak: {
    tag: 'Afspraken',
    summary: 'Bewaar de tekst van een versie',
    description:
      'Stuur de revision mee die u hebt gezien, of 0 voor een nieuwe versie. De versie na de laatste is een herijking.',
    success: 'De versie zoals die nu is.',
  },
  moveAfspraak: {
    tag: 'Afspraken',
    summary: 'Zet een stap met een versie',
    description: 'Van concept tot actief. Wordt een versie actief, dan is de vorige vanaf dan herijkt.',
    success: 'De versie zoals die nu is.',
  },
  readLocatieAantallen: {
    tag: 'Afspraken',
    summary: 'De aantallen van één locatie, voor de gemeente',
    description: 'Alleen als de afspraak van de uitvraag dat toestaat. We schrijven op wie dit leest.',
    success: 'De aantallen van de locatie.',
  },
  listLocaties: {
    tag: 'Locaties',
    summary: 'De locaties en organisaties van een gemeente',
    description: 'Ook de locaties die gesloten zijn, en wat een coördinator voorstelde over vorig jaar.',
    success: 'De lijst, met de versie ervan.',
  },
  saveRegister: {
    tag: 'Locaties',
    summary: 'Verander locaties en organisaties',
    description:
      'Stuur elke locatie die verandert zoals zij wordt. De rest blijft staan en niets wordt gewist. Het lukt in één keer of helemaal niet.',
    success: 'De lijst na de verandering.',
  },
  saveKoppeling: {
    tag: 'Locaties',
    summary: 'Zeg ja of nee tegen een voorstel over vorig jaar',
    description: 'Na een ja staat het in de lijst. Na een nee vragen wij het de coördinator opnieuw.',
    success: 'De lijst na het besluit.',
  },
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
    description: 'Stuur de versie mee die u hebt gezien. Nog een keer vragen mag.',
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
      'Hetzelfde nogmaals sturen geeft hetzelfde ontvangstbewijs. Regels die niet kloppen, staan in findings.',
    success: 'Het ontvangstbewijs.',
  },
  readOntvangstbewijs: {
    tag: 'Inzendingen',
    summary: 'Het ontvangstbewijs van een inzending',
    description: 'Voor wie het antwoord op het versturen heeft gemist.',
    success: 'Het ontvangstbewijs.',
  },
  ...correctieTexts,
  readEigenCijfers: {
    tag: 'Terugkoppeling',
    summary: 'De eigen cijfers van een locatie',
    description: 'Alleen voor de coördinator en de bestuurder. We schrijven op wie dit leest.',
    success: 'De aantallen van de locatie.',
  },
  readProefregels: {
    tag: 'Uitvragen',
    summary: 'Meldingen die u kunt uitproberen',
    description: 'Geeft bij hoeveel locaties elke melding zou komen. Kleine aantallen staan er niet in.',
    success: 'De meldingen op proef.',
  },
  saveProefregels: {
    tag: 'Uitvragen',
    summary: 'Zet meldingen op proef aan of uit',
    description: 'Noem alle meldingen die aan staan. Een melding op proef houdt niemand tegen.',
    success: 'De meldingen op proef zoals ze nu staan.',
  },
  startVaststelling: {
    tag: 'Terugkoppeling',
    summary: 'Stel de cijfers vast',
    description:
      'Stuur de waarschuwingen mee die u bevestigt. Bij nieuwe cijfers hoort een toelichting. Vraag met GET hoe ver het is.',
    success: 'Het rekenen is begonnen.',
  },
  readVaststelling: {
    tag: 'Terugkoppeling',
    summary: 'Hoe ver is de vaststelling?',
    description: 'Geeft hoeveel stappen klaar zijn.',
    success: 'De voortgang.',
  },
  readTerugkoppeling: {
    tag: 'Terugkoppeling',
    summary: 'De terugkoppeling voor de partners',
    description: 'Iedereen in de kring krijgt precies hetzelfde. Voor de vaststelling is er niets.',
    success: 'De terugkoppeling.',
  },
  listJaren: {
    tag: 'Terugkoppeling',
    summary: 'De cijfers van alle jaren',
    description: 'Geeft per schooljaar wat er is vastgesteld, en hoe er toen is gemeten.',
    success: 'De jaren.',
  },
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
};
