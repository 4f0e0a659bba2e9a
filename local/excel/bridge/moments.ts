/** When office.js is called back: never while it is still calling, and not after the end. */
export class Moments {
  readonly #latencyMs: number;
  #isClosed = false;
  /** See `Bridge.runInAddin`. */
  runInAddin: (run: () => void) => void = (run) => run();

  constructor(latencyMs: number) {
    this.#latencyMs = latencyMs;
  }

  later(run: () => void): void {
    setTimeout(() => {
      if (!this.#isClosed) this.runInAddin(run);
    }, this.#latencyMs);
  }

  close(): void {
    this.#isClosed = true;
  }
}
