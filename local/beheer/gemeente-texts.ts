/** What the task `gemeente` says. */
export const texts = {
  help: 'Voegt een gemeente toe, of geeft haar een andere naam.',
  usage: [
    '--gemeente CODE  De code van het CBS, vier cijfers.',
    '--naam NAAM      De naam van de gemeente. Zet er " voor en achter.',
    'Zonder opties: een lijst van de gemeenten.',
  ],
  none: 'Er is nog geen gemeente.',
  row: (code: string, naam: string) => `${code}  ${naam}`,
  add: (code: string, naam: string) => `Gemeente ${naam} (${code}) komt erbij.`,
  rename: (code: string, from: string, to: string) => `Gemeente ${code} heet nu ${from} en gaat ${to} heten.`,
  same: (code: string, naam: string) => `Gemeente ${naam} (${code}) staat er al zo in.`,
  next: (code: string) =>
    `Geef nu het eerste account toegang: npm run -s beheer -- account --gemeente ${code}`,
  aName: 'een naam van hoogstens 80 tekens, op één regel',
};
