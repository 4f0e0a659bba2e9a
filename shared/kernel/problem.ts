/**
 * Every way in which a request can fail that a caller can do something about. `title` says what is the matter,
 * `advies` what to do, in the words that a user sees. Whatever is not here is a bug: it is logged and answered
 * as `onverwacht`.
 */
export const problems = {
  'invoer-ongeldig': {
    status: 400,
    title: 'Er ging iets mis met het formulier.',
    advies: 'Er is niets verstuurd. Haal het formulier opnieuw op en probeer het nog eens.',
  },
  'regels-niet-gehaald': {
    status: 422,
    title: 'De gegevens kloppen nog niet.',
    advies: 'Er is niets opgeslagen. Klik op Controleren en los eerst de fouten op.',
  },
  'formulier-nieuwer': {
    status: 422,
    title: 'Dit formulier is van een nieuwere versie.',
    advies: 'Er is niets veranderd. Sluit het bestand en open het later opnieuw. Of bel of mail de gemeente.',
  },
  'niet-aangemeld': {
    status: 401,
    title: 'U bent niet aangemeld.',
    advies: 'Meld u aan en probeer het opnieuw.',
  },
  'aanmelding-verlopen': {
    status: 401,
    title: 'Uw aanmelding is verlopen.',
    advies: 'Meld u opnieuw aan. Uw werk in dit bestand blijft staan.',
  },
  'geen-recht': {
    status: 403,
    title: 'U mag dit niet doen.',
    advies: 'Vraag de gemeente om toegang.',
  },
  'organisatie-onbekend': {
    status: 403,
    title: 'Uw organisatie doet nog niet mee met Groeiblad.',
    advies: 'Vraag de gemeente om uw organisatie toe te voegen.',
  },
  'niet-gevonden': {
    status: 404,
    title: 'Dit is niet gevonden.',
    advies: 'Controleer of u de goede uitvraag en locatie hebt gekozen.',
  },
  'nog-geen-terugkoppeling': {
    status: 404,
    title: 'Er is nog geen terugkoppeling.',
    advies: 'De gemeente stelt eerst de cijfers vast. Probeer het later nog eens.',
  },
  'uitnodiging-onbekend': {
    status: 404,
    title: 'Deze uitnodiging kennen we niet.',
    advies: 'Gebruik de hele link uit de nieuwste mail. Of vraag de gemeente om een nieuwe uitnodiging.',
  },
  'uitnodiging-gebruikt': {
    status: 409,
    title: 'Iemand anders heeft deze uitnodiging al gebruikt.',
    advies: 'Een uitnodiging werkt één keer. Vraag de gemeente om een nieuwe uitnodiging.',
  },
  'uitnodiging-verlopen': {
    status: 410,
    title: 'Deze uitnodiging is verlopen.',
    advies: 'Vraag de gemeente om een nieuwe uitnodiging.',
  },
  'uitnodiging-ingetrokken': {
    status: 410,
    title: 'Deze uitnodiging geldt niet meer.',
    advies: 'Gebruik de link uit de nieuwste mail. Of vraag de gemeente om een nieuwe uitnodiging.',
  },
  'uitnodiging-van-gemeente': {
    status: 403,
    title: 'Uw account is van de gemeente.',
    advies:
      'Dan ziet u geen cijfers van één locatie. Laat iemand van de school of de opvang deze link openen, met een eigen account.',
  },
  'samen-te-veel': {
    status: 403,
    title: 'Met deze uitnodiging erbij ziet u te veel.',
    advies:
      'U ziet al cijfers van een andere organisatie. Samen zeggen ze iets over een paar kinderen. Laat een collega deze link openen.',
  },
  'mail-niet-ingesteld': {
    status: 409,
    title: 'Groeiblad kan hier nog geen mail versturen.',
    advies: 'Er is niets verstuurd. Vraag de beheerder om de mail in te stellen.',
  },
  'vandaag-al-herinnerd': {
    status: 409,
    title: 'Sommige locaties zijn vandaag al herinnerd.',
    advies: 'Er is niets verstuurd. Kijk wie de mail krijgt en bevestig dat u nog een keer wilt herinneren.',
  },
  'uitvraag-niet-open': {
    status: 409,
    title: 'U kunt voor deze uitvraag nu niets versturen.',
    advies: 'Vraag de gemeente of de termijn nog open kan.',
  },
  'cijfers-verwijderd': {
    status: 409,
    title: 'De cijfers van de locaties zijn verwijderd.',
    advies: 'De bewaartermijn is voorbij. De terugkoppeling kunt u nog lezen.',
  },
  'stap-niet-mogelijk': {
    status: 409,
    title: 'Deze stap kan nu niet.',
    advies: 'Kijk eerst hoe de uitvraag ervoor staat.',
  },
  'afspraak-ligt-vast': {
    status: 409,
    title: 'Deze versie van de afspraak ligt vast.',
    advies: 'Er is niets veranderd. Maak een nieuwe versie als er iets anders wordt.',
  },
  'afspraak-stap-kan-niet': {
    status: 409,
    title: 'Deze stap kan nu niet.',
    advies: 'Kijk eerst hoe de afspraak ervoor staat.',
  },
  'afspraak-niet-af': {
    status: 422,
    title: 'De afspraak is nog niet af.',
    advies: 'Er is niets veranderd. Los eerst de fouten op. Ze staan bij de vragen.',
  },
  'inzage-niet-afgesproken': {
    status: 403,
    title: 'De gemeente mag de aantallen van een locatie niet bekijken.',
    advies: 'Dat staat zo in de afspraak. Na de vaststelling ziet u de cijfers van de gemeente.',
  },
  'geen-afspraak': {
    status: 409,
    title: 'Er is nog geen afspraak die geldt.',
    advies: 'Leg eerst de afspraak vast. Maak daarna de uitvraag.',
  },
  'afspraak-vernieuwd': {
    status: 409,
    title: 'De afspraak is vernieuwd sinds deze planning.',
    advies: 'Er is niets geopend. Open de planning en bewaar haar opnieuw. Dan geldt de nieuwe afspraak.',
  },
  'uitvraag-al-begonnen': {
    status: 409,
    title: 'De uitvraag is al begonnen.',
    advies:
      'U kunt nog wel locaties toevoegen. De sluitdatum kan later worden. De rest blijft zoals het was afgesproken.',
  },
  'uitvraag-bestaat-al': {
    status: 409,
    title: 'Er is al een uitvraag voor dit moment.',
    advies: 'Er is niets opgeslagen. Open die uitvraag. Of kies een ander schooljaar of een ander moment.',
  },
  'planning-klopt-niet': {
    status: 422,
    title: 'De planning klopt nog niet.',
    advies: 'Er is niets opgeslagen. Lees wat er niet klopt en pas het aan.',
  },
  'al-vastgesteld': {
    status: 409,
    title: 'De gemeente heeft de cijfers vastgesteld.',
    advies: 'Er verandert nu niets meer. Vraag de gemeente om een herziene vaststelling.',
  },
  'herziening-begonnen': {
    status: 409,
    title: 'Er is al iets gewijzigd.',
    advies: 'Stoppen kan nu niet meer. Stel de cijfers opnieuw vast, en schrijf wat er anders is.',
  },
  'datum-voorbij': {
    status: 422,
    title: 'Deze datum is al voorbij.',
    advies: 'Er is niets veranderd. Kies vandaag of een latere dag.',
  },
  'nog-te-bekijken': {
    status: 409,
    title: 'U hebt nog niet alles bekeken.',
    advies: 'Er is niets veranderd. Bekijk elk punt en bevestig het. Begin daarna opnieuw.',
  },
  'te-weinig-gewijzigd': {
    status: 409,
    title: 'Er is te weinig gewijzigd voor nieuwe cijfers.',
    advies:
      'Er is niets vastgesteld. Naast de cijfers van eerst zou te zien zijn wat bij weinig kinderen anders werd. Wacht tot er meer is gewijzigd, of neem het volgend jaar mee. Bespreek de wijziging wel met de locatie zelf.',
  },
  'nummer-al-gebruikt': {
    status: 409,
    title: 'Dit verzendnummer is al gebruikt voor andere gegevens.',
    advies: 'Klik opnieuw op Versturen. U krijgt dan een nieuw nummer.',
  },
  'register-klopt-niet': {
    status: 422,
    title: 'Zo klopt de lijst van locaties niet.',
    advies: 'Er is niets veranderd. Kijk of een nummer of locatie twee keer voorkomt en probeer het opnieuw.',
  },
  'voorheen-gedeeld': {
    status: 409,
    title: 'Twee locaties noemen dezelfde locatie van vorig jaar.',
    advies: 'Er is niets veranderd. Kijk of dat klopt en bevestig het.',
  },
  'organisatie-anders': {
    status: 409,
    title: 'Een locatie krijgt een andere organisatie.',
    advies: 'Er is niets veranderd. De bestuurder van nu ziet de locatie dan niet meer. Bevestig dat eerst.',
  },
  'intussen-gewijzigd': {
    status: 412,
    title: 'Iemand anders was u voor.',
    advies: 'Bekijk wat er is veranderd. Kies daarna of u dit wilt vervangen.',
  },
  'te-groot': {
    status: 413,
    title: 'Het bericht is te groot.',
    advies: 'Maak de teksten korter en probeer het opnieuw.',
  },
  'soort-onbekend': {
    status: 415,
    title: 'Het bericht heeft niet de goede vorm.',
    advies: 'Verstuur alleen met de knop in Excel.',
  },
  'te-veel-verzoeken': {
    status: 429,
    title: 'Er komen nu te veel vragen achter elkaar.',
    advies: 'Uw werk staat nog in dit bestand. Wacht een minuut en probeer het opnieuw.',
  },
  onverwacht: {
    status: 500,
    title: 'Er ging iets mis aan onze kant.',
    advies: 'Uw werk staat nog in dit bestand. Probeer het over een paar minuten opnieuw.',
  },
  'even-niet-bereikbaar': {
    status: 503,
    title: 'De server is even niet bereikbaar.',
    advies: 'Uw werk staat nog in dit bestand. Probeer het over een paar minuten opnieuw.',
  },
} as const satisfies Record<string, { status: number; title: string; advies: string }>;

export type ProblemCode = keyof typeof problems;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);
