/** Words around what must be seen before a step that asks for it. */
export const seenTexts = {
  warnings: (done: number, total: number) => `Bekijk dit eerst: ${String(done)} van ${String(total)} klaar`,
  whichOnes: 'Welke locaties?',
  tick: 'Ik heb dit bekeken',
  tickFirst: 'Vink bij elk punt aan dat u het hebt bekeken.',
  why: 'Waarom dit belangrijk is',
} as const;
