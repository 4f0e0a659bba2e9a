import type { DeelnameStand } from '../../shared/contract/respons-messages.ts';
import type { DeelnameWish } from './deelname.ts';
import type { Drawn } from './draw-beside.ts';
import type { Outcome } from './outcome.ts';
import type { OwnRespons } from './own-respons.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import type { ReadRespons } from './uitvragen.ts';

/** The actions on who answered. */
export interface ResponsFlows {
  readonly readRespons: (key: UitvraagKey) => Promise<Outcome<ReadRespons>>;
  /** How the own locaties stand in every open uitvraag. */
  readonly readOwnRespons: () => Promise<Outcome<readonly OwnRespons[]>>;
  readonly saveDeelname: (wish: DeelnameWish) => Promise<Outcome<DeelnameStand>>;
  /** Draws the sheet Respons; `gemeente` is its name. */
  readonly showRespons: (key: UitvraagKey & { readonly gemeente: string }) => Promise<Outcome<Drawn>>;
}
