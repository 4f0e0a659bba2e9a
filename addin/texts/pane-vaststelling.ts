/** Words around adopting the figures. */
export const vaststellingPaneTexts = {
  warnings: (done: number, total: number) => `Bekijk dit eerst: ${String(done)} van ${String(total)} klaar`,
  many: (count: number) => `${String(count)} locaties zijn nog niet klaar.`,
  whichOnes: 'Welke locaties?',
  tick: 'Ik heb dit bekeken',
  tickFirst: 'Vink bij elk punt aan dat u het hebt bekeken.',
  noteTitle: 'Wat moeten lezers weten?',
  noteLead: 'De cijfers van nu worden vervangen. Iedereen leest wat u hier schrijft. Noem geen namen.',
  wat: 'Wat is er veranderd?',
  waarom: 'Waarom?',
  room: (left: number) => `U hebt nog ${String(left)} tekens.`,
  noteFirst: 'Vul de twee vakken in.',
  askAgain: 'U stelt de cijfers opnieuw vast. De nieuwe cijfers vervangen de cijfers van nu.',
  inRevision: 'U bent de cijfers aan het herzien. Iedereen ziet nog de cijfers van eerst.',
  why: 'Waarom dit belangrijk is',
} as const;
