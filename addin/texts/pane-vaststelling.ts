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
  inRevision: 'U bent de cijfers aan het herzien. Iedereen ziet nog de cijfers van eerst.',
} as const;
