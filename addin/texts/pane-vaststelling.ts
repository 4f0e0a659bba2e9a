/** Words around adopting the figures. */
export const vaststellingPaneTexts = {
  many: (count: number) => `${String(count)} locaties zijn nog niet klaar.`,
  noteTitle: 'Wat moeten lezers weten?',
  noteLead: 'De cijfers van nu worden vervangen. Iedereen leest wat u hier schrijft. Noem geen namen.',
  wat: 'Wat is er veranderd?',
  waarom: 'Waarom?',
  room: (left: number) => `U hebt nog ${String(left)} tekens.`,
  noteFirst: 'Vul de twee vakken in.',
  /** After the refusal that too little changed. */
  anyway: {
    title: 'Kan het niet wachten?',
    seen: 'Stelt u toch vast? Dan kan een lezer de oude en de nieuwe cijfers vergelijken. Die lezer kan zien wat bij weinig kinderen anders werd. Soms gaat dat over één kind.',
    lead: 'Doe dit alleen als de cijfers van nu fout zijn. Schrijf op waarom. Iedereen leest deze reden. Noem geen namen.',
    why: 'Waarom kan dit niet wachten?',
  },
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
