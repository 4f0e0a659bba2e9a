import type { PartName } from '../local/steps/parts.ts';

/** One number beside what it is measured against, both taken in the same run. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  /** `value / baseline`: 1 is as good as the baseline, more is worse. */
  readonly ratio: number;
}

/** Something that can be measured; it stops all that it starts. */
export interface Bench {
  readonly name: string;
  /** What must be built before; the time for that is not counted. */
  readonly needs: readonly PartName[];
  readonly run: () => Promise<readonly Measure[]>;
}

/** @throws RangeError where nothing was measured: no number beside 0 says anything */
export function measured(name: string, unit: string, value: number, baseline: number): Measure {
  if (!(value >= 0 && baseline > 0)) throw new RangeError(`${name}: ${value} beside ${baseline} ${unit}`);
  return { name, value, unit, baseline, ratio: Math.round((value / baseline) * 1000) / 1000 };
}
