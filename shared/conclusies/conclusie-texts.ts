import type { TargetOutcome } from '../aggregation/streef.ts';

const stand: Readonly<Record<TargetOutcome, (streef: number) => string>> = {
  reached: (streef) => `Het streefpercentage van ${String(streef)} is gehaald.`,
  notReached: (streef) => `Het streefpercentage van ${String(streef)} is nog niet gehaald.`,
  around: (streef) => `Dat ligt rond het streefpercentage van ${String(streef)}.`,
};

/** A percentage with its margin: '71 procent (marge 59,3 tot 81,0)'. */
const share = (percentage: string, marge: string): string => `${percentage} procent (marge ${marge})`;

/** Sentences of the conclusions that the product proposes. They say what the figures are, and never why. */
export const conclusieTexts = {
  /** What a figure is about: 'Vroegscholen, taal'. */
  where: (rij: string, domein: string) => `${rij}, ${domein.toLowerCase()}`,
  share,
  streef: (where: string, aantallen: string, deel: string) =>
    `${where}: ${aantallen} kinderen groeien voldoende. Dat is ${deel}.`,
  stand,
  fasen: (domein: string, voorschool: string, vroegschool: string) =>
    `${domein}: op voorscholen groeit ${voorschool} voldoende. Op vroegscholen is dat ${vroegschool}.`,
  jaar: (where: string, schooljaar: string, eerst: string, nu: string) =>
    `${where}: in ${schooljaar} groeide ${eerst} voldoende. Nu is dat ${nu}.`,
  more: 'Het verschil is groter dan toeval.',
  alle: (rij: string, aantallen: string, deel: string) =>
    `${rij}: ${aantallen} kinderen groeien voldoende in alle domeinen. Dat is ${deel}.`,
  hulp: (where: string, aantallen: string, deel: string) =>
    `${where}: ${aantallen} kinderen met te weinig groei krijgen extra hulp. Dat is ${deel}.`,
  withoutOordeel: (where: string, aantallen: string, deel: string) =>
    `${where}: ${aantallen} kinderen kregen geen oordeel. Dat is ${deel}.`,
  deelname: (aantallen: string, deel: string) =>
    `Vroegscholen: ${aantallen} kleuters volgden eerst VE op een voorschool. Dat is ${deel}.`,
  names: { voorschool: 'Voorscholen', vroegschool: 'Vroegscholen' },
} as const;

/** Words that would give a cause: causes come from people, not from figures. */
export const causeWords = [
  ...['door', 'doordat', 'omdat', 'dankzij', 'als gevolg', 'vanwege', 'wegens', 'daardoor', 'waardoor'],
  ...['daarom', 'want', 'zodat', 'veroorzaakt', 'leidt tot', 'komt van'],
] as const;
