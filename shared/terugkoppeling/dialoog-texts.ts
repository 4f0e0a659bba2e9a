import { type Fase } from '../afspraak/fase.ts';
import type { Share } from '../aggregation/wilson.ts';
import { percentageOf } from '../aggregation/percentage.ts';

/** No rounding lifts a share over this. */
const NO_TARGET = 101;

/** Parts after each other, with "en" before the last. */
const together = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;

const inDutch = (percentage: number): string => String(percentage).replace('.', ',');

const numberOf = ({ voldoende, aantal }: Share): string => `${voldoende} van ${aantal}`;

const withPercentage = (share: Share, target = NO_TARGET): string =>
  `${numberOf(share)} (${inDutch(percentageOf(share, target))} procent)`;

/** What a sentence calls everybody in a fase. */
const faseWords: Readonly<Record<Fase, string>> = { voorschool: 'voorscholen', vroegschool: 'vroegscholen' };

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
    eigenMinst: (domein: string) =>
      `Bij ${domein} groeien bij u de minste kinderen voldoende. Herkent u dat?`,
    eigenHulp: (domein: string) => `Krijgen uw kinderen bij ${domein} de hulp die nodig is?`,
    veranderd: (domeinen: string) => `Bij ${domeinen} is er verschil met vorig jaar. Wat is er veranderd?`,
    fasen: (domeinen: string) =>
      `Bij ${domeinen} verschillen voorscholen en vroegscholen. Wat kunnen zij van elkaar leren?`,
    organisaties: (domeinen: string) =>
      `Bij ${domeinen} verschillen organisaties. Wat kunnen zij van elkaar leren?`,
    ondersteuning: (domein: string) =>
      `Krijgen kinderen met onvoldoende groei bij ${domein} de hulp die nodig is?`,
    nietTeBeoordelen: (domein: string) =>
      `Bij ${domein} kregen veel kinderen geen oordeel. Kan dat volgend jaar anders?`,
    remt: (factor: string) =>
      `Wat houdt tegen? Locaties noemen: ${factor}. Kunnen wij daar zelf iets aan doen?`,
    helpt: (factor: string) => `Wat helpt? Locaties noemen: ${factor}. Kan een andere locatie dit ook doen?`,
    laagste: (domein: string) => `Bij ${domein} groeien de minste kinderen voldoende. Herkent u dat?`,
    streefPast: 'In elk domein is het streefpercentage gehaald. Past het streefpercentage nog?',
  },
  cijfer: {
    fase: (fase: Fase, naam: string, share: Share, target?: number) =>
      `${naam}, ${faseWords[fase]}: ${withPercentage(share, target)}.`,
    target: (percentage: number) => `Het streefpercentage is ${percentage}.`,
    own: (naam: string, share: Share) => `${naam}, uw locatie: ${numberOf(share)}.`,
    ownHulp: (naam: string, onvoldoende: number, geregeld: number) =>
      `${naam}, uw locatie: bij ${onvoldoende} kinderen is groei onvoldoende. Voor ${geregeld} is hulp geregeld.`,
    change: (naam: string, before: Share, now: Share) =>
      `${naam}: vorig jaar ${withPercentage(before)}, nu ${withPercentage(now)}.`,
    twoFasen: (naam: string, voorschool: Share, vroegschool: Share) =>
      `${naam}: voorscholen ${withPercentage(voorschool)}, vroegscholen ${withPercentage(vroegschool)}.`,
    /** Percentages of the rows of organisaties, which all stand on the sheet; without names. */
    between: (naam: string, shares: readonly Share[]) => {
      const all = shares.map((share) => percentageOf(share, NO_TARGET)).sort((a, b) => a - b);
      const [low, high] = [all[0] ?? 0, all.at(-1) ?? 0];
      return `${naam}: van ${low} tot en met ${high} procent, in ${shares.length} rijen.`;
    },
    hulp: (naam: string, onvoldoende: number, geregeld: number) =>
      `${naam}: bij ${onvoldoende} kinderen is groei onvoldoende. Voor ${geregeld} is hulp geregeld.`,
    geenOordeel: (naam: string, zonder: number, alle: number) =>
      `${naam}: ${zonder} van ${alle} kinderen kregen geen oordeel.`,
    locaties: (locaties: number) => `${locaties} locaties noemen dit.`,
  },
} as const;
