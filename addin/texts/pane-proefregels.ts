import type { Treffers } from '../../shared/contract/proefregel-messages.ts';

/** On how many locaties a melding would come, in words; small numbers are not there. */
const hits = (treffers: Treffers | undefined): string => {
  if (treffers === undefined) return 'Er is nog niets om naar te kijken.';
  switch (treffers.kind) {
    case 'aantal':
      return `Deze melding komt dan bij ${String(treffers.aantal)} locaties.`;
    case 'minder':
      return `Deze melding komt dan bij minder dan ${String(treffers.dan)} locaties.`;
    case 'meer':
      return `Deze melding komt dan bij meer dan ${String(treffers.dan)} locaties.`;
  }
};

/** Words around the rules that a gemeente tries out. */
export const proefregelTexts = {
  button: 'Meldingen op proef',
  title: 'Meldingen op proef',
  lead: 'Deze meldingen zijn nieuw. Zet ze aan om ze uit te proberen. Ze houden niemand tegen.',
  over: (titel: string, locaties: number) => `We keken naar ${String(locaties)} inzendingen van: ${titel}.`,
  nothing: 'Er is nog niets verstuurd. Daarom weten we niet hoe vaak een melding komt.',
  fixed: 'De uitvraag is gesloten. U kunt nu niets meer aan- of uitzetten.',
  on: 'Aan',
  off: 'Uit',
  hits,
  why: 'Waarom deze melding?',
  save: 'Bewaar de keuze',
  saved: 'De keuze is bewaard. Formulieren nemen hem over als ze de server zien.',
  close: 'Sluiten',
} as const;
