import { restore, snapshot, UnreadableSnapshot } from '../../excel/model/snapshot.ts';
import { WorkbookModel } from '../../excel/model/workbook-model.ts';
import { texts } from '../texts/texts.ts';
import { rememberUser, signInAs, type User } from '../users/users.ts';
import { Autosave } from '../workbooks/autosave.ts';
import type { KeptWorkbook, KeptWorkbooks } from '../workbooks/kept-workbooks.ts';
import { openWorkbook, type OpenParts, type OpenWorkbook } from './open-workbook.ts';

export interface DeskOptions extends Omit<OpenParts, 'onChange'> {
  readonly kept: KeptWorkbooks;
  readonly issuer: string;
  /** Told after every change of workbook, list or user. */
  readonly onChange: () => void;
}

/** One seat at the example: who sits there, their workbooks, and the one that is open. */
export class Desk {
  readonly #options: DeskOptions;
  #user: User;
  #workbooks: readonly KeptWorkbook[] = [];
  #meta: KeptWorkbook = newWorkbook([]);
  #open: OpenWorkbook | undefined;
  #autosave: Autosave | undefined;

  constructor(user: User, options: DeskOptions) {
    this.#user = user;
    this.#options = options;
    window.addEventListener('pagehide', () => this.#autosave?.putAside());
  }

  get user(): User {
    return this.#user;
  }

  get workbooks(): readonly KeptWorkbook[] {
    return this.#workbooks;
  }

  get current(): KeptWorkbook {
    return this.#meta;
  }

  get open(): OpenWorkbook | undefined {
    return this.#open;
  }

  /** Somebody sits down: signs in, and opens the workbook that this person worked in last. */
  async sit(user: User): Promise<void> {
    const { kept, issuer, announcer } = this.#options;
    await this.#leave();
    this.#user = user;
    rememberUser(user);
    const signedIn = await signInAs(user, issuer);
    if (signedIn) announcer.say(texts.users.switched(user.name));
    this.#workbooks = await kept.list(user.upn);
    await this.openKept(this.#workbooks[0] ?? newWorkbook([]));
    if (!signedIn) announcer.warn(texts.users.notSignedIn);
  }

  /** Opens one of the list, or a new one that is on it from the first change on. */
  async openKept(workbook: KeptWorkbook): Promise<void> {
    await this.#leave();
    const content = await this.#options.kept.read(workbook);
    this.#meta = workbook;
    const model = content === undefined ? new WorkbookModel() : this.#restored(content);
    if (model === undefined) {
      await this.openKept(newWorkbook(this.#workbooks));
      this.#options.announcer.warn(texts.workbooks.unreadable(workbook.name));
      return;
    }
    model.name = fileName(workbook);
    this.#autosave = this.#saving(model);
    this.#open = openWorkbook(model, {
      ...this.#options,
      onChange: () => {
        this.#autosave?.changed();
        this.#options.onChange();
      },
    });
    this.#options.onChange();
  }

  /** Something beside the workbook changed that the page shows. */
  changed(): void {
    this.#options.onChange();
  }

  /** Opens an empty workbook. */
  async create(): Promise<void> {
    await this.openKept(newWorkbook(this.#workbooks));
    this.#options.announcer.say(texts.workbooks.opened(this.#meta.name));
  }

  async rename(name: string): Promise<void> {
    this.#meta = { ...this.#meta, name };
    if (this.#open !== undefined) this.#open.model.name = fileName(this.#meta);
    this.#autosave?.changed();
    await this.#autosave?.flush();
    this.#options.onChange();
  }

  async remove(): Promise<void> {
    const { kept } = this.#options;
    this.#open?.close();
    this.#open = undefined;
    this.#autosave = undefined;
    await kept.remove(this.#user.upn, this.#meta);
    this.#workbooks = await kept.list(this.#user.upn);
    await this.openKept(this.#workbooks[0] ?? newWorkbook([]));
  }

  /** What was kept by another version is left where it is. */
  #restored(content: string): WorkbookModel | undefined {
    try {
      return restore(content);
    } catch (error) {
      if (!(error instanceof UnreadableSnapshot)) throw error;
      return undefined;
    }
  }

  async #leave(): Promise<void> {
    await this.#autosave?.flush();
    this.#open?.close();
    this.#open = undefined;
    this.#autosave = undefined;
  }

  #saving(model: WorkbookModel): Autosave {
    const { kept, announcer, onChange } = this.#options;
    const owner = this.#user.upn;
    return new Autosave({
      kept,
      owner,
      describe: () => (this.#meta = { ...this.#meta, changedAt: Date.now() }),
      snapshot: () => snapshot(model),
      onSaved: async () => {
        this.#workbooks = await kept.list(owner);
        onChange();
      },
      onFailure: () => announcer.warn(texts.workbooks.notKept),
    });
  }
}

export const fileName = ({ name }: KeptWorkbook): string => `${name}.xlsx`;

/** A name that is not on the list yet. */
function newWorkbook(others: readonly KeptWorkbook[]): KeptWorkbook {
  let number = others.length + 1;
  while (others.some(({ name }) => name === texts.workbooks.fresh(number))) number += 1;
  return { id: crypto.randomUUID(), name: texts.workbooks.fresh(number), changedAt: Date.now() };
}
