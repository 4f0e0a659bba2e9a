import type { ChartView } from './chart-view.ts';

/** Where a value stands on the axis: 0 at its first number, 1 at its last; what lies beyond them stands on the end. */
export function valueFraction({ ticks }: Pick<ChartView, 'ticks'>): (value: number) => number {
  const low = ticks[0]?.value ?? 0;
  const high = ticks.at(-1)?.value ?? 1;
  return (value) => (Math.min(high, Math.max(low, value)) - low) / (high - low);
}

/** Where columns and bars begin. */
export const footOf = ({ ticks }: Pick<ChartView, 'ticks'>): number => Math.max(0, ticks[0]?.value ?? 0);
