/** Words around adopting the figures. */
export const vaststellingPaneTexts = {
  many: (count: number) => `${String(count)} locaties zijn nog niet klaar.`,
  noteTitle: 'Wat moeten lezers weten?',
  noteLead: 'De cijfers van nu worden vervangen. Iedereen leest wat u hier schrijft. Noem geen namen.',
  wat: 'Wat is er veranderd?',
  waarom: 'Waarom?',
  room: (left: number) => `U hebt nog ${String(left)} tekens.`,
  noteFirst: 'Vul de twee vakken in.',
  askAgain: 'U stelt de cijfers opnieuw vast. De nieuwe cijfers vervangen de cijfers van nu.',
  /** By how much is shown. */
  offers: {
    locaties: {
      button: 'Stel vast met locaties',
      explained: 'De partners zien dan de cijfers per locatie.',
    },
    organisaties: {
      button: 'Stel vast zonder locaties',
      explained: 'De partners zien dan de cijfers per organisatie en per fase.',
    },
    fase: {
      button: 'Stel vast zonder organisaties',
      explained: 'De partners zien dan de cijfers per fase en van de hele gemeente.',
    },
    geen: {
      button: 'Stel vast zonder cijfers samen',
      explained: 'Elke locatie ziet dan alleen de eigen cijfers.',
    },
  },
  inRevision: 'U bent de cijfers aan het herzien. Iedereen ziet nog de cijfers van eerst.',
} as const;
