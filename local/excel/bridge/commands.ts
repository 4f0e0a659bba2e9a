interface Pending {
  done: () => void;
  functionName: string;
}

/** Ribbon buttons of type ExecuteFunction: who was clicked and has not called event.completed() yet. */
export class Commands {
  readonly #pending = new Map<string, Pending>();
  #last = 0;

  /**
   * Settles when the add-in calls completed(), or fails when it does not within the time.
   * "Create add-in commands" (learn.microsoft.com): Office ends a function that takes longer than five minutes.
   */
  invoke(functionName: string, timeoutMs: number, raise: (id: string) => void): Promise<void> {
    this.#last += 1;
    const id = `command-${this.#last}`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#pending.delete(id);
        reject(new Error(`${functionName} did not call event.completed()`));
      }, timeoutMs);
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#pending.set(id, { done, functionName });
      raise(id);
    });
  }

  completed(id: string): void {
    this.#pending.get(id)?.done();
    this.#pending.delete(id);
  }

  get waiting(): string[] {
    return [...this.#pending.values()].map(({ functionName }) => functionName);
  }
}
