import type { ChartAxisModel } from '../../excel/model/chart-model.ts';

/** Steps that people can add up in their heads. */
const roundSteps = [1, 2, 5, 10];

/** A round step that makes about five of `range`. */
function stepFor(range: number): number {
  const size = 10 ** Math.floor(Math.log10(range / 5));
  return (roundSteps.find((step) => step * size * 5 >= range) ?? 10) * size;
}

/** Values with a line and a number at the axis, from the lowest to the highest; what is not given is chosen. */
export function scaleOf(
  { minimum, maximum, majorUnit }: Pick<ChartAxisModel, 'minimum' | 'maximum' | 'majorUnit'>,
  values: readonly number[],
): readonly number[] {
  const low = minimum ?? Math.min(0, ...values);
  const high = maximum ?? Math.max(low + 1, ...values);
  const step = majorUnit ?? stepFor(high - low);
  const count = maximum === null ? Math.ceil((high - low) / step) : Math.floor((high - low) / step);
  return Array.from({ length: count + 1 }, (_, i) => Number((low + i * step).toPrecision(12)));
}
