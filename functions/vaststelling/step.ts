import type { PublicatieNiveau } from '../../shared/publication/publicatie-niveau.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import type { Services } from '../services.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import type { VaststellingRun } from './vaststelling-run.ts';

export interface StepInput {
  readonly key: UitvraagKey;
  readonly run: VaststellingRun;
  readonly services: Services;
}

/** That the run cannot go on, and what stands in the way where it is something that can be looked at. */
export interface Refused {
  readonly refused: string;
  readonly findings?: readonly Finding[];
  /** The niveau at which it can be adopted. */
  readonly aanbod?: PublicatieNiveau;
}

/** What a step tells: nothing special, that the run cannot go on, or the sentence to end with. */
export type StepOutcome = Refused | { readonly result: string } | undefined;

/** One step. Doing it twice is doing it once. */
export type Step = (input: StepInput) => Promise<StepOutcome>;
