import type { Fase } from '../afspraak/fase.ts';

/** Where, in the middle of a sentence. */
export const inFase: Readonly<Record<Fase, string>> = {
  voorschool: 'de voorschool',
  vroegschool: 'de vroegschool',
};
const notComparable = 'Vergelijk daarom niet met eerder.';
const inDutch = (percentage: number): string => String(percentage).replace('.', ',');
const withCare = 'Vergelijk daarom voorzichtig.';

/** Sentences about years beside each other: what changed, never why figures moved. */
export const jarenTexts = {
  doelgroep: {
    voorschool: (vanaf: string) =>
      `Vanaf ${vanaf} is anders afgesproken welke peuters meetellen. ${notComparable}`,
    vroegschool: (vanaf: string) =>
      `Vanaf ${vanaf} is anders afgesproken welke kleuters meetellen. ${notComparable}`,
  } satisfies Record<Fase, (vanaf: string) => string>,
  telling: {
    schooljaar: (vanaf: string) => `Vanaf ${vanaf} tellen ook kinderen mee die vertrokken. ${notComparable}`,
    peildatum: (vanaf: string) =>
      `Vanaf ${vanaf} tellen alleen kinderen mee die er op de peildatum zijn. ${notComparable}`,
  },
  groep1: {
    ernaast: (vanaf: string) => `Vanaf ${vanaf} telt groep 1 ook mee. ${notComparable}`,
    niet: (vanaf: string) => `Vanaf ${vanaf} telt groep 1 niet meer mee. ${notComparable}`,
  },
  minMaanden: (vanaf: string, maanden: number) =>
    `Vanaf ${vanaf} krijgen kinderen een oordeel na ${maanden} maanden. Dat was eerst anders. ${notComparable}`,
  groeibegrip: (vanaf: string) => `Vanaf ${vanaf} betekent voldoende groei iets anders. ${notComparable}`,
  methode: (vanaf: string, fase: string, methode: string) =>
    `Vanaf ${vanaf} kijken de meeste locaties in ${fase} zo naar groei: ${methode}. Dat was eerst anders. ${notComparable}`,
  streefpercentage: (vanaf: string, where: { domein: string; fase: string }, nu: number, eerst: number) =>
    `Vanaf ${vanaf} is het streefpercentage voor ${where.domein} in ${where.fase} ${nu}. Eerst was het ${eerst}.`,
  respons: (vanaf: string, fase: string, nu: number, eerst: number) =>
    `Van alle gevraagde locaties in ${fase} gaf in ${vanaf} ${inDutch(nu)} procent antwoord. Eerst was dat ${inDutch(eerst)} procent. ${withCare}`,
  gap: (vanaf: string) => `Tussen ${vanaf} en het jaar ervoor zit een jaar zonder cijfers. ${withCare}`,
  unknown: (vanaf: string) => `We weten niet of in ${vanaf} alles hetzelfde is gemeten. ${withCare}`,
} as const;
