/** Asked for nothing more: whoever waits at the gate gives up. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Lets work through while it is open, and knows when nothing is inside. */
export class Gate {
  #open = true;
  #ended = false;
  #inside = 0;
  #changed: (() => void)[] = [];

  /** @throws Stopped once the gate has been ended */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    while (!this.#open && !this.#ended) await this.#change();
    if (this.#ended) throw new Stopped();
    this.#inside += 1;
    try {
      return await work();
    } finally {
      this.#inside -= 1;
      this.#tell();
    }
  }

  /** Lets nothing in any more; resolves when nothing is inside. */
  async close(): Promise<void> {
    this.#open = false;
    while (this.#inside > 0) await this.#change();
  }

  open(): void {
    this.#open = true;
    this.#tell();
  }

  /** From now on whoever comes hears {@link Stopped}. */
  end(): void {
    this.#ended = true;
    this.#tell();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => void this.#changed.push(resolve));
  }

  #tell(): void {
    for (const resolve of this.#changed.splice(0)) resolve();
  }
}
