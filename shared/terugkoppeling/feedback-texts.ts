/** Sentences of the feedback sheets. */
export const feedbackTexts = {
  promiseOfOthers: (minChildren: number) =>
    `Cijfers van andere organisaties gaan over minstens ${minChildren} kinderen. Ook wie eigen cijfers aftrekt, ziet daar geen kleinere groep.`,
  /** Where all organisaties of a fase agreed to smaller rows. */
  promiseExcept: (minChildren: number) =>
    `Cijfers van andere organisaties gaan over minstens ${minChildren} kinderen. Onder Delen staat waar het er minder zijn.`,
  /** Where the own organisatie has a row: its figure minus that of one locatie is that of a colleague. */
  colleagues: 'Binnen uw organisatie geldt dat niet: collega’s kunnen elkaars cijfers uitrekenen.',
  ownOnly: 'Er zijn te weinig kinderen voor cijfers van de gemeente. U ziet hier alleen uw eigen cijfers.',
  noFigures: 'Er zijn te weinig kinderen om cijfers te laten zien.',
  nothingReceived: 'Van uw locatie is deze keer niets ontvangen. Daarom staan hier geen eigen cijfers.',
  ownAreYours: 'Uw eigen aantallen ziet alleen uw organisatie.',
  margin: 'Bij weinig kinderen zegt een percentage niet zoveel. Praat er samen over.',
  numberOf: (voldoende: number, aantal: number) => `${voldoende} van ${aantal}`,
  others: (names: readonly string[]) =>
    names.length === 0 ? 'Overige organisaties' : `Overige organisaties (${names.join(', ')})`,
  nobodyJudged: 'geen kind beoordeeld',
  nulopgave: 'geen doelgroepkinderen',
  /** @param partaking locaties that take part: who does not, is told beside it */
  response: (received: number, partaking: number) => `Ontvangen: ${received} van de ${partaking} locaties.`,
  noPart: (count: number): readonly string[] =>
    count === 0
      ? []
      : [
          count === 1
            ? 'Eén locatie doet niet mee en telt hier niet.'
            : `${count} locaties doen niet mee en tellen hier niet.`,
        ],
} as const;
