/** How many children there are in a form. */
export interface CheckCounts {
  /** Used rows of the child list. */
  readonly kinderen: number;
  /** Children that count, also where something about them is still missing. */
  readonly doelgroepkinderen: number;
  /** The counts were typed: then the child list does not count. */
  readonly typed: boolean;
}
