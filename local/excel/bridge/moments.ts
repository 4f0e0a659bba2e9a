/**
 * When office.js is called back: never while it is still calling, and not after the end. In a browser the add-in goes
 * with its frame. In Node its code lives on and would wait for ever, so there what waits can be refused.
 */
export class Moments {
  readonly #latencyMs: number;
  readonly #waiting = new Set<() => void>();
  #isClosed = false;
  #refuses = false;
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
    if (this.#refuses) setTimeout(() => this.runInAddin(refuse));
    return settle;
  }

  /** `refuse`: what was asked, and what is asked from now on, is refused. */
  close(refuse = false): void {
    this.#isClosed = true;
    this.#refuses = refuse;
    if (refuse) for (const refuseOne of [...this.#waiting]) this.runInAddin(refuseOne);
    this.#waiting.clear();
  }
}
