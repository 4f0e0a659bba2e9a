/**
 * When office.js is called back: never while it is still calling. At the end whoever waits for an answer is refused, and
 * so is who asks afterwards: an add-in that waits for a workbook that is gone would wait for ever.
 */
export class Moments {
  readonly #latencyMs: number;
  readonly #waiting = new Set<() => void>();
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

  /**
   * Lets a call of office.js be answered once: by whoever calls what comes back, or with the refusal at the end. Null is
   * for a call of office.js itself, which would not know what to do with a refusal.
   */
  answering<T>(answer: (value: T) => unknown, refusal: () => T | null): (value: T) => void {
    const settle = (value: T) => {
      if (this.#waiting.delete(refuse)) answer(value);
    };
    const refuse = () => {
      const value = refusal();
      if (value !== null) settle(value);
    };
    this.#waiting.add(refuse);
    if (this.#isClosed) setTimeout(() => this.runInAddin(refuse));
    return settle;
  }

  close(): void {
    this.#isClosed = true;
    for (const refuse of [...this.#waiting]) this.runInAddin(refuse);
  }
}
