/** The first page: what this is and what to try. */
export const helpTexts = {
  title: 'Probeer Groeiblad in vijf stappen',
  label: 'Uitleg',
  hide: 'Uitleg sluiten',
  showAll: 'Alle stappen',
  showNext: 'Alleen de volgende stap',
  intro: 'U ziet hier een werkboek zoals in Excel. Rechts staat het taakvenster van Groeiblad.',
  invented:
    'Alles is verzonnen: de gemeente, de organisaties, de mensen en de kinderen. U kunt dus niets stuk maken.',
  step: (number: number, title: string) => `${number}. ${title}`,
  done: 'Gedaan:',
  allDone: 'Alle stappen zijn gedaan. Probeer nu gerust iets anders.',
  user: (name: string) => `Dit doet ${name}:`,
  switchTo: (name: string) => `Ga verder als ${name}`,
  again: 'Begin opnieuw met de stappen',
  againMessage:
    'U krijgt een nieuw, leeg werkboek. Uw andere werkboeken blijven bewaard. Is de uitvraag al gesloten? Stop Groeiblad dan en start met: npm start -- --reset',
  againYes: 'Begin opnieuw',
  againNo: 'Annuleren',
  pasted: 'Er staan nu 12 verzonnen kinderen in de lijst. Er zitten twee foutjes in.',
  filled: 'De rest van het formulier is nu ook ingevuld.',
  noForm: 'Er is nog geen formulier in dit werkboek. Doe eerst stap 1.',
  upload: 'Zonder Excel, formulier inleveren',
  keys: 'Werkt u met het toetsenbord? Met F6 gaat u naar het volgende deel van het scherm.',
} as const;

/** The five steps. Each task is ticked when the workbook shows that it has been done. */
export const stepTexts = {
  form: {
    title: 'Maak een formulier',
    tasks: {
      form: 'Klik bovenaan op Nieuw formulier. Klik in het taakvenster op Nieuw formulier maken.',
    },
  },
  fill: {
    title: 'Vul het formulier in',
    tasks: {
      kinderen: 'Vul kinderen in op het blad Kinderen. Of plak verzonnen kinderen met deze knop.',
      rest: 'Vul ook Start, Groepen en Toelichting in. Of laat dat over aan deze knop.',
    },
  },
  check: {
    title: 'Controleer en herstel',
    tasks: {
      check: 'Klik bovenaan op Controleren. Bij elke fout staat hoe u die oplost.',
      repair: 'Klik op Ga naar cel en herstel de fout. Controleer daarna opnieuw.',
    },
  },
  send: {
    title: 'Verstuur de aantallen',
    tasks: {
      send: 'Klik bovenaan op Versturen. U ziet precies wat u verstuurt. Vink de verklaring aan en verstuur.',
    },
  },
  feedback: {
    title: 'Bekijk de terugkoppeling',
    tasks: {
      gemeente:
        'Klik bovenaan op Uitvraag. Kies Uitvraag sluiten. Kies dan Cijfers vaststellen en Terugkoppeling ophalen.',
      partner: 'Open uw formulier en klik bovenaan op Terugkoppeling.',
    },
  },
} as const;

export const taskButtons = {
  kinderen: 'Plak voorbeeldkinderen',
  rest: 'Vul de rest in',
} as const;

/** Invented words for the example form. */
export const exampleTexts = {
  uitleg: 'We lezen elke dag voor. Dat helpt de hele groep.',
  plan: 'We oefenen vaker in kleine groepjes.',
} as const;
