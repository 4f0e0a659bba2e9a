import type { Fase } from '../afspraak/fase.ts';
import type { NoRowsReason } from '../publication/publishable-rows.ts';

/** Sentences of the feedback sheets. */
export const feedbackTexts = {
  promise: (minChildren: number) =>
    `Alle cijfers gaan over minstens ${minChildren} kinderen. Ook wie zijn eigen cijfers ervan aftrekt, ziet niets over een kleinere groep.`,
  ownOnly: 'Er zijn te weinig kinderen voor cijfers van de gemeente. U ziet hier alleen uw eigen cijfers.',
  noFigures: 'Er zijn te weinig kinderen om cijfers te laten zien.',
  ownAreYours: 'Uw eigen aantallen ziet alleen uw organisatie.',
  margin: 'Bij weinig kinderen zegt een percentage niet zoveel. Praat er samen over.',
  numberOf: (voldoende: number, aantal: number) => `${voldoende} van ${aantal}`,
  nobodyJudged: 'geen kind beoordeeld',
  nulopgave: 'geen doelgroepkinderen',
  response: (sent: number, invited: number) => `Ingezonden: ${sent} van de ${invited} locaties.`,
  streefpercentage: (percentage: number) => `${percentage}%`,
} as const;

const faseInSentence: Readonly<Record<Fase, string>> = {
  voorschool: 'de voorschool',
  vroegschool: 'de vroegschool',
};

/** Why there are no figures, for the gemeente; names no number. */
export function noRowsText(reason: NoRowsReason): string {
  if (reason.kind === 'geen-kinderen') return 'Er zijn geen cijfers, want er zijn geen kinderen beoordeeld.';
  const which = faseInSentence[reason.fase];
  return reason.kind === 'te-weinig-kinderen'
    ? `Er zijn geen cijfers, want in ${which} zijn te weinig kinderen beoordeeld.`
    : `Er zijn geen cijfers. In ${which} horen bijna alle kinderen bij één organisatie.`;
}
