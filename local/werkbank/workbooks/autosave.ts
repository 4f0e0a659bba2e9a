import type { KeptTexts } from './browser-store.ts';
import type { KeptWorkbook, KeptWorkbooks } from './kept-workbooks.ts';

/** Long enough to take the steps of one action together. */
const pauseMs = 150;
const unsavedKey = 'unsaved';

interface Unsaved {
  readonly owner: string;
  readonly workbook: KeptWorkbook;
  readonly snapshot: string;
}

export interface AutosaveOptions {
  readonly kept: KeptWorkbooks;
  readonly texts: KeptTexts;
  readonly owner: string;
  /** Name and time at this moment. */
  readonly describe: () => KeptWorkbook;
  readonly snapshot: () => string;
  readonly onSaved: () => Promise<void>;
  readonly onFailure: () => void;
}

/**
 * Keeps a workbook after each change. When the page goes before that is done, the workbook is put aside at once, and
 * {@link rescueUnsaved} keeps it at the next start: the browser does not wait for a database, but does for this.
 */
export class Autosave {
  readonly #options: AutosaveOptions;
  #timer: number | undefined;
  /** Number of the last change, and of the last one that is known to be kept. */
  #last = 0;
  #kept = 0;
  /** Number of the last change that was given to be written. */
  #given = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(options: AutosaveOptions) {
    this.#options = options;
  }

  changed(): void {
    this.#last += 1;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.flush(), pauseMs);
  }

  /** Keeps what is not kept yet; resolves when it is. */
  flush(): Promise<void> {
    window.clearTimeout(this.#timer);
    if (this.#given < this.#last) {
      const given = (this.#given = this.#last);
      const { kept, owner, describe, snapshot, onSaved, onFailure } = this.#options;
      const [workbook, content] = [describe(), snapshot()];
      this.#writing = this.#writing
        .then(() => kept.save(owner, workbook, content))
        .then(() => {
          this.#kept = given;
          return onSaved();
        })
        .catch(() => {
          this.#given = this.#kept;
          onFailure();
        });
    }
    return this.#writing;
  }

  /** The page goes now. What is being written is not kept yet: the browser may stop halfway. */
  putAside(): void {
    if (this.#kept === this.#last) return;
    const { owner, describe, snapshot, texts } = this.#options;
    const unsaved: Unsaved = { owner, workbook: describe(), snapshot: snapshot() };
    texts.write(unsavedKey, JSON.stringify(unsaved));
  }
}

/**
 * Keeps the workbook that was put aside when the page went. The page may have come back since, or stand in a second
 * window: what was kept later stays.
 */
export async function rescueUnsaved(kept: KeptWorkbooks, texts: KeptTexts): Promise<void> {
  const text = texts.read(unsavedKey);
  if (text === undefined) return;
  const { owner, workbook, snapshot } = JSON.parse(text) as Unsaved;
  const known = (await kept.list(owner)).find(({ id }) => id === workbook.id);
  if (known === undefined || known.changedAt <= workbook.changedAt)
    await kept.save(owner, workbook, snapshot);
  texts.remove(unsavedKey);
}
