import { type Listeners, makeListeners } from '../api/listeners.ts';
import type { CellPlace } from '../file/file-workbook.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { Failure } from '../flows/outcome.ts';
import type { Desk } from './desk.ts';

/** What the page shows beside the state of the file that is on the desk. */
export interface PageState {
  readonly isReading: boolean;
  /** Why the file that was chosen could not be opened. */
  readonly failure: Failure | undefined;
  readonly desk: Desk | undefined;
  /** Name of the file; absent for a form that is made here. */
  readonly fileName: string | undefined;
  /** Where findings stand in the file, by the name of their place. */
  readonly places: ReadonlyMap<string, CellPlace>;
  /** The cell that the user asked for last. */
  readonly pointed: CellPlace | undefined;
  /** The file holds something of a sending that stands nowhere else on this computer. */
  readonly isUnsaved: boolean;
  /** The figures that were fetched for this file. */
  readonly feedback: Terugkoppeling | undefined;
}

export const nothingOpen: PageState = {
  isReading: false,
  failure: undefined,
  desk: undefined,
  fileName: undefined,
  places: new Map(),
  pointed: undefined,
  isUnsaved: false,
  feedback: undefined,
};

export interface PageStore {
  readonly state: () => PageState;
  readonly set: (change: Partial<PageState>) => void;
  readonly subscribe: Listeners['subscribe'];
}

export function makePageStore(): PageStore {
  let state = nothingOpen;
  const { tell, subscribe } = makeListeners();
  return {
    state: () => state,
    set: (change) => {
      state = { ...state, ...change };
      tell();
    },
    subscribe,
  };
}
