import { missesChildren } from '../../respons/deelname.ts';
import { locatieStand, type Stand, type StandFacts } from '../../respons/locatie-stand.ts';
import type { Uitvraag } from '../../uitvraag/uitvraag.ts';

/**
 * How one locatie stands at the moment of adopting.
 *
 * @internal exported for the cases of the rules that look at it
 */
export interface VaststellingLocatie {
  readonly locatieId: string;
  readonly naam: string;
  /** Whether nothing is left to do, for the locatie or for the gemeente. */
  readonly isDone: boolean;
  /** Whether something of it counts: an inzending that was accepted, or a nulopgave. */
  readonly isAnswered: boolean;
  /** Whether it asked to send after closing, and waits for an answer. */
  readonly asksReopen: boolean;
  /** Whether it belongs to those of whom an answer is missed. */
  readonly isExpected: boolean;
}

/** What rules on adopting look at: who answered, and never what. */
export interface VaststellingSubject {
  readonly locaties: readonly VaststellingLocatie[];
  /** The note on figures that replace earlier ones; undefined for the first figures, which have none. */
  readonly herziening:
    { readonly wat: string; readonly waarom: string; readonly ondanks?: string | undefined } | undefined;
}

interface Answering extends StandFacts {
  readonly locatieId: string;
  readonly naam: string;
}

const done: readonly Stand[] = ['geaccepteerd', 'nulopgave', 'doetNietMee'];

/** Late or not, who is silent is not done: so it does not matter which day it is. */
export const vaststellingOf = (
  { uitvraag, regels }: { readonly uitvraag: Uitvraag; readonly regels: readonly Answering[] },
  herziening: VaststellingSubject['herziening'],
): VaststellingSubject => ({
  locaties: regels.map((regel) => {
    const { stand, isAnswered } = locatieStand(regel, uitvraag, uitvraag.closesOn);
    const { locatieId, naam, deelname } = regel;
    const isExpected = stand !== 'doetNietMee' || deelname === undefined || missesChildren(deelname);
    const asksReopen = stand === 'heropeningGevraagd';
    return { locatieId, naam, isDone: done.includes(stand), isAnswered, asksReopen, isExpected };
  }),
  herziening,
});
