import type { VaststellingRun } from '../vaststelling/vaststelling-run.ts';
import type { Marked, Outcome } from './marked.ts';
import type { UitvraagKey } from './uitvraag-store.ts';

/** How far a vaststelling is: written after each step, so that whoever comes next can go on. */
export interface VaststellingStore {
  find(key: UitvraagKey): Promise<Marked<VaststellingRun> | undefined>;
  insert(key: UitvraagKey, run: VaststellingRun): Promise<Outcome>;
  /** Takes it away; nothing where it is no longer there. */
  remove(key: UitvraagKey): Promise<Outcome>;
  replace(key: UitvraagKey, run: Marked<VaststellingRun>): Promise<Outcome>;
}
