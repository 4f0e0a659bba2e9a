import type { JournalFile, JournalFolder } from '../../../local/tables/journal-folder.ts';

interface Content {
  all: string;
  /** What would still be there after a power cut. */
  safe: string;
}

/**
 * A folder in memory that loses at a power cut what was not synced: the text of files, new names and renamed ones.
 * Removals stay, as the worst that can happen.
 */
export class ForgetfulFolder implements JournalFolder {
  #files = new Map<string, Content>();
  #safeNames = new Map<string, Content>();
  /** Steps that still go well; the one after them fails, and so does everything later. */
  stepsLeft = Infinity;

  powerCut(): void {
    this.stepsLeft = Infinity;
    this.#files = new Map(this.#safeNames);
    for (const content of this.#files.values()) content.all = content.safe;
  }

  names(): Promise<readonly string[]> {
    return Promise.resolve([...this.#files.keys()]);
  }

  read(name: string): Promise<Buffer> {
    return Promise.resolve(Buffer.from(this.#content(name).all));
  }

  async open(name: string): Promise<JournalFile> {
    await this.#step();
    const content = this.#files.get(name) ?? { all: '', safe: '' };
    this.#files.set(name, content);
    return {
      append: async (text) => {
        await this.#step();
        content.all += text;
      },
      sync: async () => {
        await this.#step();
        content.safe = content.all;
      },
      close: () => Promise.resolve(),
    };
  }

  async truncate(name: string, bytes: number): Promise<void> {
    await this.#step();
    const content = this.#content(name);
    content.all = content.safe = Buffer.from(content.all).toString('utf8', 0, bytes);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#step();
    this.#files.set(to, this.#content(from));
    this.#files.delete(from);
  }

  async remove(name: string): Promise<void> {
    await this.#step();
    this.#files.delete(name);
    this.#safeNames.delete(name);
  }

  async sync(): Promise<void> {
    await this.#step();
    this.#safeNames = new Map(this.#files);
  }

  /** Waits for a turn of the event loop, as a disk does. */
  async #step(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.stepsLeft <= 0) throw new Error('The disk is gone.');
    this.stepsLeft -= 1;
  }

  #content(name: string): Content {
    const content = this.#files.get(name);
    if (content === undefined) throw new Error(`No file ${name}.`);
    return content;
  }
}
