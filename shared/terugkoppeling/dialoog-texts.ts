/** Parts after each other, with "en" before the last. */
const together = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;

/** Questions for the conversation, and the figures that they are about. Never why, and never who. */
export const dialoogTexts = {
  together,
  vraag: {
    streefNiet: (domeinen: string) =>
      `Bij ${domeinen} is het streefpercentage nog niet gehaald. Wat hebben deze kinderen nodig?`,
    streefWel: (reached: string, not: string) =>
      `Wat gaat goed bij ${reached}? Kan dat ook bij ${not} helpen?`,
    eigenAnders: (domeinen: string) => `Bij ${domeinen} zijn uw cijfers anders. Herkent u dat? Hoe komt dat?`,
    eigenKlein: 'U heeft weinig kinderen. Wat ziet u zelf bij deze kinderen?',
    eigenLowest: (domein: string) =>
      `Bij ${domein} groeien bij u de minste kinderen voldoende. Herkent u dat?`,
    eigenHulp: (domein: string) => `Krijgen uw kinderen bij ${domein} de hulp die nodig is?`,
    changed: (domeinen: string) => `Bij ${domeinen} is er verschil met vorig jaar. Wat is er veranderd?`,
    fasen: (domeinen: string) =>
      `Bij ${domeinen} verschillen voorscholen en vroegscholen. Wat kunnen zij van elkaar leren?`,
    organisaties: (domeinen: string) =>
      `Bij ${domeinen} verschillen organisaties. Wat kunnen zij van elkaar leren?`,
    ondersteuning: (domein: string) =>
      `Krijgen kinderen met onvoldoende groei bij ${domein} de hulp die nodig is?`,
    nietTeBeoordelen: (domein: string) =>
      `Bij ${domein} kregen veel kinderen geen oordeel. Kan dat volgend jaar anders?`,
    hinders: (factor: string) =>
      `Wat houdt tegen? Locaties noemen: ${factor}. Kunnen wij daar zelf iets aan doen?`,
    helps: (factor: string) => `Wat helpt? Locaties noemen: ${factor}. Kan een andere locatie dit ook doen?`,
    lowest: (domein: string) => `Bij ${domein} groeien de minste kinderen voldoende. Herkent u dat?`,
    streefPast: 'In elk domein is het streefpercentage gehaald. Past het streefpercentage nog?',
  },
  /** What somebody in a sentence calls everybody in a fase. */
  fasen: { voorschool: 'voorscholen', vroegschool: 'vroegscholen' },
  cijfer: {
    fase: (fase: string, naam: string, aantallen: string) => `${naam}, ${fase}: ${aantallen}.`,
    target: (percentage: number) => `Het streefpercentage is ${percentage}.`,
    own: (naam: string, aantallen: string) => `${naam}, uw locatie: ${aantallen}.`,
    ownHulp: (naam: string, onvoldoende: number, geregeld: number) =>
      `${naam}, uw locatie: bij ${onvoldoende} kinderen is groei onvoldoende. Voor ${geregeld} is hulp geregeld.`,
    change: (naam: string, before: string, now: string) => `${naam}: vorig jaar ${before}, nu ${now}.`,
    twoFasen: (naam: string, voorschool: string, vroegschool: string) =>
      `${naam}: voorscholen ${voorschool}, vroegscholen ${vroegschool}.`,
    /** Percentages of rows that all stand on the sheet, without names. */
    between: (naam: string, lowest: number, highest: number, rows: number) =>
      `${naam}: van ${lowest} tot en met ${highest} procent, in ${rows} rijen.`,
    hulp: (naam: string, onvoldoende: number, geregeld: number) =>
      `${naam}: bij ${onvoldoende} kinderen is groei onvoldoende. Voor ${geregeld} is hulp geregeld.`,
    geenOordeel: (naam: string, unknown: number, alle: number) =>
      `${naam}: ${unknown} van ${alle} kinderen kregen geen oordeel.`,
    locaties: (locaties: number) => `${locaties} locaties noemen dit.`,
  },
} as const;
