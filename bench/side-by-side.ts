/** Two ways to do something, each given the number of the repeat. */
export interface Pair {
  readonly ours: (nth: number) => Promise<unknown>;
  readonly bare: (nth: number) => Promise<unknown>;
}

export interface Medians {
  readonly ours: number;
  readonly bare: number;
}

/** First repeats, in which connections are made and code is compiled; they are not counted. */
const WARM_UP = 5;

/** Times both in turns, so that what else the machine does hits both; answers the medians in milliseconds. */
export async function sideBySide({ ours, bare }: Pair, repeats: number): Promise<Medians> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let nth = 0; nth < WARM_UP + repeats; nth += 1) {
    const pair = { ours: await timed(() => ours(nth)), bare: await timed(() => bare(nth)) };
    if (nth < WARM_UP) continue;
    times.ours.push(pair.ours);
    times.bare.push(pair.bare);
  }
  return { ours: median(times.ours), bare: median(times.bare) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** @internal exported for its test: the middle one, or halfway the two in the middle */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const high = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[half - 1] ?? NaN)) / 2;
}
