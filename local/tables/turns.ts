/** Lets operations of a store take turns. A transaction keeps its turn from its first operation to its end. */
export class Turns {
  #tail: Promise<unknown> = Promise.resolve();
  #transaction: { readonly id: string; readonly end: () => void } | undefined;

  /** Runs an operation that stands alone. */
  alone<Result>(operation: () => Promise<Result>): Promise<Result> {
    const result = this.#tail.then(operation);
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Runs an operation of a transaction; the first one waits for the turn. */
  async within<Result>(id: string, operation: () => Promise<Result>): Promise<Result> {
    if (this.#transaction?.id !== id) await this.#begin(id);
    return operation();
  }

  end(id: string): void {
    if (this.#transaction?.id === id) this.#transaction.end();
  }

  #begin(id: string): Promise<void> {
    return new Promise((begun) => {
      void this.alone(
        () =>
          new Promise<void>((ended) => {
            const end = () => {
              this.#transaction = undefined;
              ended();
            };
            this.#transaction = { id, end };
            begun();
          }),
      );
    });
  }
}
