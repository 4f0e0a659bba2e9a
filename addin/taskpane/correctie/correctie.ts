import type { Aanwijzingen, EigenVersies } from '../../../shared/contract/correctie-messages.ts';
import type { Oordeel } from '../../flows/correctie-flows.ts';
import type { LocatieKey } from '../../flows/locatie-key.ts';

/** What the gemeente did with one locatie. */
type LocatieStep = Oordeel['to'];

/** The locatie that the gemeente looks at. */
export interface OneLocatie {
  readonly key: LocatieKey;
  readonly naam: string;
  readonly found?: Aanwijzingen;
  /** What was done last, to say that it is done. */
  readonly taken?: LocatieStep;
}

/** What is done with an inzending after it was sent; gone when another screen is opened. */
export interface Correctie {
  /** Own versions, once they were asked for. */
  readonly versies: EigenVersies | undefined;
  /** What waits for a yes, or for a reason. */
  readonly asking: 'intrekking' | 'heropening' | undefined;
  readonly locatie: OneLocatie | undefined;
  /** Whether the own inzending was just taken back. */
  readonly takenBack: boolean;
}

export const noCorrectie: Correctie = {
  versies: undefined,
  asking: undefined,
  locatie: undefined,
  takenBack: false,
};
