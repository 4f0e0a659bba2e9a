import type { OwnRespons } from '../../flows/own-respons.ts';
import type { Filter } from './filters.ts';

/** Where the screen Respons stands, and what a coordinator of several locaties last heard of them. */
export interface ResponsWork {
  /** Id of the locatie of which the user says whether it takes part. */
  readonly asking: string | undefined;
  /** Which locaties are in the list, as the user chose; it stays while the list is read again. */
  readonly filter: Filter | undefined;
  /** What was done last, to say that it is done. */
  readonly taken: 'deelname' | 'sheet' | undefined;
  readonly own: readonly OwnRespons[];
  /** The own locaties could not be asked for again: what is known is of an earlier moment. */
  readonly isOld: boolean;
}

export const noResponsWork: ResponsWork = {
  asking: undefined,
  filter: undefined,
  taken: undefined,
  own: [],
  isOld: false,
};
