interface Pending {
  done: () => void;
  fail: (error: Error) => void;
  functionName: string;
}

/** The workbook was closed before the function called event.completed(). */
export class WorkbookClosed extends Error {
  override readonly name = 'WorkbookClosed';
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
      const fail = (error: Error) => {
        clearTimeout(timer);
        this.#pending.delete(id);
        reject(error);
      };
      const timer = setTimeout(
        () => fail(new Error(`${functionName} did not call event.completed()`)),
        timeoutMs,
      );
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#pending.set(id, { done, fail, functionName });
      raise(id);
    });
  }

  completed(id: string): void {
    this.#pending.get(id)?.done();
    this.#pending.delete(id);
  }

  /** Nobody will call completed() any more. */
  close(): void {
    for (const { fail, functionName } of [...this.#pending.values()])
      fail(new WorkbookClosed(`${functionName} was running when its workbook was closed`));
  }

  get waiting(): string[] {
    return [...this.#pending.values()].map(({ functionName }) => functionName);
  }
}
