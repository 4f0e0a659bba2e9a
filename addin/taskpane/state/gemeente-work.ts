import type { Planning } from '../../../shared/contract/planning-messages.ts';
import type { ProefregelsOverzicht } from '../../../shared/contract/proefregel-messages.ts';
import type { VoorgenomenRijen } from '../../../shared/contract/rijen-messages.ts';
import type { Vaststelling, VaststellingVerzoek } from '../../../shared/contract/vaststelling-messages.ts';
import type { Uitvraag, UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import type { ReadConclusies } from '../../flows/conclusies.ts';
import type { UitvraagKey } from '../../flows/uitvraag-key.ts';
import type { ReadRespons } from '../../flows/uitvragen.ts';
import type { PostWork } from './post-work.ts';
import type { LocatiesWork } from './locaties-work.ts';

/** A step that the gemeente can take with an uitvraag. */
export type Step = 'open' | 'close' | 'reopen' | 'vaststellen' | 'revise' | 'stopRevising';

/** Where the screen Uitvraag stands. */
export interface GemeenteWork {
  /** The gemeente that was chosen, by somebody who works for several. */
  readonly gemeentecode: string | undefined;
  readonly uitvragen: readonly Uitvraag[] | undefined;
  readonly key: UitvraagKey | undefined;
  readonly overview: ReadRespons | undefined;
  /** The step that waits for a yes or a no. */
  readonly asking: Step | undefined;
  /** The planning as it was kept, while somebody is asked whether it may open. */
  readonly opening: Planning | undefined;
  /** The step that was taken last, to say that it is done. */
  readonly taken: Step | 'plan' | 'proefregels' | 'conclusies' | 'vrijgegeven' | undefined;
  /** Which rows adopting would bring, once somebody asks to adopt. */
  readonly rijen: VoorgenomenRijen | undefined;
  readonly vaststelling: Vaststelling | undefined;
  /** What was said yes to when it was asked; undefined where it was adopted. */
  readonly said: Omit<VaststellingVerzoek, 'versie' | 'niveau'> | undefined;
  /** The rules on trial, where somebody looks at them. */
  readonly proefregels: ProefregelsOverzicht | undefined;
  /** The conclusions on the figures, where somebody looks at them. */
  readonly conclusies: ReadConclusies | undefined;
  /** The register, where somebody opened the screen Locaties. */
  readonly locaties: LocatiesWork | undefined;
  /** Whom the gemeente writes to, where somebody opened the screen Uitnodigingen. */
  readonly post: PostWork | undefined;
}

export const noGemeenteWork: GemeenteWork = {
  locaties: undefined,
  post: undefined,
  gemeentecode: undefined,
  uitvragen: undefined,
  key: undefined,
  overview: undefined,
  asking: undefined,
  opening: undefined,
  taken: undefined,
  rijen: undefined,
  vaststelling: undefined,
  said: undefined,
  proefregels: undefined,
  conclusies: undefined,
};

const steps: Readonly<Record<UitvraagStatus, readonly Step[]>> = {
  concept: ['open'],
  open: ['close'],
  gesloten: ['vaststellen', 'reopen', 'stopRevising'],
  vastgesteld: [],
  teruggekoppeld: ['revise'],
};

/** What only the gemeente itself may do; a bureau may do the rest. */
const ofGemeente: readonly Step[] = ['vaststellen', 'revise', 'stopRevising'];

/** What can be done now, the most likely first. Only what was begun can be stopped. */
export const stepsOf = (
  { status, release }: Pick<Uitvraag, 'status' | 'release'>,
  mayVaststellen: boolean,
): readonly Step[] =>
  steps[status]
    .filter((step) => !ofGemeente.includes(step) || mayVaststellen)
    .filter((step) => step !== 'stopRevising' || release !== undefined);

export const statusAfter: Readonly<Record<Exclude<Step, 'vaststellen'>, UitvraagStatus>> = {
  open: 'open',
  close: 'gesloten',
  reopen: 'open',
  revise: 'gesloten',
  stopRevising: 'teruggekoppeld',
};

/** Whether figures of this uitvraag can be read back: also those of before while new ones are prepared. */
export const hasFeedback = ({ status, release }: Pick<Uitvraag, 'status' | 'release'>): boolean =>
  status === 'teruggekoppeld' || release !== undefined;

export const keyOf = ({ gemeentecode, uitvraagId }: Uitvraag): UitvraagKey => ({ gemeentecode, uitvraagId });

export const sameKey = (a: UitvraagKey, b: UitvraagKey): boolean =>
  a.gemeentecode === b.gemeentecode && a.uitvraagId === b.uitvraagId;
