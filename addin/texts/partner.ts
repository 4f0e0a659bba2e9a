/** The parts of the sheet Terugkoppeling: what to look at first, then the words of the cycle that partners know. */
export const partTexts = {
  kort: 'In het kort: uw cijfers en de vragen',
  meten: 'Meten: wat zien we?',
  delen: 'Delen: hoe is dat bij anderen?',
  leren: 'Leren: wat betekent het?',
  verbeteren: 'Verbeteren: wat gaan we doen?',
} as const;

/** Words about children who grow enough in every domein. */
export const allDomeinenTexts = {
  question: 'Hoeveel kinderen groeien in alle domeinen voldoende?',
  lead: (wie: string, alle: number, aantal: number) =>
    `${wie}: ${alle} van ${aantal} kinderen groeien in alle domeinen voldoende.`,
  chart: 'Voldoende groei in alle domeinen',
  headings: ['Wie', 'In alle domeinen', 'Eén domein nog niet', 'Twee of meer nog niet', 'Kinderen'],
  ownName: 'Alle domeinen samen',
  who: { locatie: 'Uw locatie', organisatie: 'Uw organisatie', gemeente: 'Gemeente' },
} as const;

/** Words about the end of groep 2. */
export const groep2Texts = {
  question: 'Hoe staat het aan het einde van groep 2?',
  lead: 'Voor het einde van groep 2 vraagt de wet om afspraken.',
  chart: 'Voldoende groei per domein: groep 2',
  domein: 'Domein',
  own: 'Uw groep 2',
  count: 'Alle groepen 2, aantal',
  percentage: 'Alle groepen 2, percentage',
  name: 'Alle groepen 2',
  target: 'Streefpercentage',
  words: 'Bij het streefpercentage',
} as const;

/** Words about where the rows come from, and about rows that are not there. `fase`: voorscholen or vroegscholen. */
export const delenTexts = {
  chosenHeading: 'Welke cijfers ziet u hier?',
  chosen: 'Alleen het aantal kinderen bepaalt welke rijen er zijn. De uitkomst doet dat nooit.',
  same: 'In elk domein staan dezelfde rijen.',
  rest: 'Organisaties met weinig kinderen staan samen bij Overige organisaties.',
  ownInRest: 'Uw organisatie telt mee bij Overige organisaties.',
  agreed: (fase: string, least: number) =>
    `Bij ${fase} gaan rijen van organisaties over minstens ${least} kinderen. Alle organisaties stemden daarmee in.`,
  agreedMeans: 'Wie daar zijn eigen cijfers aftrekt, kan iets zien over een kleinere groep.',
  noFase: (fase: string) => `Alle ${fase} samen staan er niet. Daarvoor zijn er te weinig kinderen.`,
  noOrganisaties: (fase: string) =>
    `Bij ${fase} zijn er geen rijen per organisatie. Daarvoor zijn er te weinig kinderen.`,
  noGemeente: 'De hele gemeente staat er niet. Daarmee is een kleine groep uit te rekenen.',
  noHulp:
    'Hoeveel kinderen extra hulp krijgen, staat er niet. Een locatie is te klein om dat apart te versturen.',
  colleagues: 'Collega’s in uw organisatie kunnen uw cijfers uitrekenen. Zij trekken hun eigen cijfers af.',
  noRanking: 'Dit is geen ranglijst: de rijen staan op alfabet.',
  all: (fase: string) => `Alle ${fase}`,
  organisaties: {
    question: (fase: string) => `Hoe is dat bij andere ${fase}?`,
    chart: 'Rijen per organisatie',
    naam: 'Organisatie',
    own: (naam: string) => `${naam} (uw organisatie)`,
  },
  locaties: {
    question: (fase: string) => `Welke ${fase} laten hun cijfers zien?`,
    chart: 'Rijen per locatie',
    naam: 'Locatie',
    own: (naam: string) => `${naam} (uw locatie)`,
  },
  factoren: {
    question: 'Wat helpt, en wat houdt groei tegen?',
    lead: 'Zoveel locaties noemen het. Alles wat drie of meer locaties noemen, staat hier.',
    chart: 'Factoren',
    headings: ['Wat locaties noemen', 'Helpt', 'Houdt tegen'],
  },
} as const;

/** Words about what the figures may mean. */
export const lerenTexts = {
  conclusies: 'Dit valt de gemeente op',
  bron: (naam: string, voldoende: number, aantal: number) => `${naam}: ${voldoende} van ${aantal}.`,
  vragen: 'Praat hier samen over',
  vragenAbove: 'De vragen voor het gesprek staan boven aan dit blad, bij In het kort.',
  voorbeelden: 'Dit schrijven andere locaties',
  voorbeeld: (domein: string, tekst: string) => `${domein}: ${tekst}`,
} as const;

/** Words about what growth says, and about what people will do. */
export const verbeterenTexts = {
  growth: 'Wat zegt groei over achterstand?',
  agreedGrowth: (groeibegrip: string) => `Zo is voldoende groei afgesproken: ${groeibegrip}`,
  growthLines: [
    'Een kind kan voldoende groeien en toch achterlopen. Het haalt de achterstand dan niet in.',
    'Een kind kan weinig groeien en niet achterlopen.',
    'Deze cijfers zeggen dus niet hoe groot een achterstand is.',
    'Zij zeggen ook niet waardoor groei komt. Dat weet u alleen samen.',
  ],
  actionsHeading: 'Wat spreken we af?',
  actions: 'Schrijf op het blad Acties wie wat doet, en wanneer het klaar is.',
  actionsStay: 'Wat u daar schrijft, blijft staan als u de terugkoppeling opnieuw ophaalt.',
} as const;

/** Words around the terugkoppeling as a file of its own. */
export const apartTexts = {
  fileName: (naam: string, schooljaar: string) => `Terugkoppeling ${naam} ${schooljaar}.xlsx`,
} as const;

/** Words on the sheet Acties. */
export const actionTexts = {
  title: 'Acties',
  about: (naam: string, titel: string) => `${naam}. ${titel}.`,
  lead: 'Wat spreken we af? Schrijf het kort en zo dat iedereen het begrijpt.',
  privacy:
    'Noem geen kinderen. Wij versturen dit blad niet. Het gaat mee als u de terugkoppeling los opslaat.',
  privacyApart: 'Noem geen kinderen. Wij versturen dit blad niet.',
  headings: ['Wat spreken we af?', 'Wie doet het?', 'Wanneer is het klaar?', 'Hoe staat het ervoor?'],
} as const;
