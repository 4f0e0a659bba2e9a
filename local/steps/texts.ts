/** Every sentence that building and checking show. */
export const texts = {
  building: (part: string) => `Bouwen: ${part}...`,
  built: (part: string, seconds: number) => `Gebouwd: ${part}, in ${seconds} s.`,
  buildWaiting: (pid: number) => `Een andere opdracht is al aan het bouwen (proces ${pid}). We wachten even.`,
  notBuilt: (part: string) => `Het bouwen van ${part} is niet gelukt. Lees de melding hieronder.`,
  step: (name: string, seconds: number, good: boolean) =>
    `${good ? 'goed ' : 'FOUT '} ${name} (${seconds} s)`,
  allGood: (count: number) => `Alle ${count} controles zijn goed.`,
  notGood: (names: readonly string[]) => `Niet goed: ${names.join(', ')}.`,
  noSbom: 'De lijst van onderdelen is niet gemaakt. Kijk of npm werkt en probeer het nog eens.',
  license: (fault: string) => `Dit onderdeel mag niet mee: ${fault}. Kies een ander onderdeel.`,
  browserMissing: [
    'Er is geen Chromium op deze computer. De tests in de browser kunnen niet draaien.',
    'Installeer Chromium of Chrome. Zet daarna zo nodig GROEIBLAD_CHROMIUM op het pad ervan.',
  ].join('\n'),
  browserInstalling: 'Chromium installeren (alleen de eerste keer)...',
};
