/** That the sum of these variables, each once, is known. */
export interface SumRelation {
  readonly members: readonly number[];
  readonly total: number;
}

/** Whole numbers from 0, numbered 0, 1, 2, of which sums are known. */
export interface IntegerSystem {
  /** The highest value of each variable. */
  readonly highest: readonly number[];
  readonly relations: readonly SumRelation[];
}

/** The lowest and highest value that each variable may have. */
export interface Bounds {
  readonly low: readonly number[];
  readonly high: readonly number[];
}
