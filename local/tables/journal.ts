import { toLine } from './entry.ts';
import type { JournalFile } from './journal-folder.ts';

/**
 * Writes effects to a file, one group after another: whatever comes while a group is being synced goes into the next
 * one. After a failure everything is refused, as the memory is then ahead of the disk.
 */
export class Journal {
  #file: JournalFile;
  #collecting: string[] | undefined;
  #tail: Promise<void> = Promise.resolve();
  /** Characters written since the file was begun. */
  size = 0;

  constructor(file: JournalFile) {
    this.#file = file;
  }

  /** Takes effects, as JSON texts. Those of one call become durable together. */
  append(effects: readonly string[]): void {
    if (effects.length === 0) return;
    if (this.#collecting === undefined) {
      this.#collecting = [];
      void this.#enqueue(() => this.#writeGroup());
    }
    this.#collecting.push(...effects);
  }

  /** Resolves when everything that was appended until now is safe; rejects when it cannot be. */
  settled(): Promise<void> {
    return this.#tail;
  }

  /** Goes on in another file, after what was appended until now. */
  switchTo(file: JournalFile): Promise<void> {
    return this.#enqueue(async () => {
      const old = this.#file;
      this.#file = file;
      this.size = 0;
      await old.close();
    });
  }

  close(): Promise<void> {
    return this.#enqueue(() => this.#file.close());
  }

  async #writeGroup(): Promise<void> {
    const line = toLine(this.#collecting ?? []);
    this.#collecting = undefined;
    await this.#file.append(line);
    await this.#file.sync();
    this.size += line.length;
  }

  /** A task runs only when all before it went well. Whoever asks is told of a failure; it is no bug of nobody's. */
  #enqueue(task: () => Promise<void>): Promise<void> {
    this.#tail = this.#tail.then(task);
    this.#tail.catch(() => undefined);
    return this.#tail;
  }
}
