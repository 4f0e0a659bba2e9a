/** Seconds that each phase of a run took, and a line on standard error when it begins. */
export class Stopwatch {
  readonly seconds: Record<string, number> = {};

  /** Runs a phase and says so. */
  async phase<T>(name: string, sentence: string, run: () => Promise<T>): Promise<T> {
    process.stderr.write(`${sentence}\n`);
    const began = performance.now();
    const result = await run();
    this.seconds[name] = Math.round((performance.now() - began) / 100) / 10;
    return result;
  }
}
