import type { Heropening } from '../inzending/inzending-stand.ts';
import type { LocatieStand, StandFacts } from './locatie-stand.ts';
import { deelnameWords, standNotes } from './stand-texts.ts';

/** What else must be known of a locatie, as sentences: beside the words for how it stands. */
export function notesOf(regel: StandFacts & LocatieStand): readonly string[] {
  const { stand, deelname, heropening, isAnswered, isLate, status } = regel;
  if (stand === 'doetNietMee') return deelname ? [deelnameWords[deelname.reden]] : [];
  return [
    ...(isLate && isAnswered ? [standNotes.late] : []),
    ...(status === 'teruggegeven' && isAnswered ? [standNotes.stillCounts] : []),
    ...(heropening ? [aboutHeropening(heropening)] : []),
  ];
}

function aboutHeropening(heropening: Heropening): string {
  if (heropening.status === 'verleend') return standNotes.maySend(heropening.tot);
  return heropening.status === 'gevraagd' ? standNotes.asks(heropening.reden) : standNotes[heropening.status];
}
