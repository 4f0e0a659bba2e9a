import { restore, snapshot, UnreadableSnapshot } from '../../excel/model/snapshot.ts';
import { WorkbookModel } from '../../excel/model/workbook-model.ts';
import { texts } from '../texts/texts.ts';
import { rememberUser, signInAs, type User } from '../users/users.ts';
import { Autosave } from '../workbooks/autosave.ts';
import type { KeptTexts } from '../workbooks/browser-store.ts';
import type { KeptWorkbook, KeptWorkbooks } from '../workbooks/kept-workbooks.ts';
import { openWorkbook, type OpenParts, type OpenWorkbook } from './open-workbook.ts';

export interface DeskOptions extends Omit<OpenParts, 'onChange'> {
  readonly kept: KeptWorkbooks;
  readonly remembered: KeptTexts;
  readonly issuer: string;
  /** Told after every change of workbook, list or user. */
  readonly onChange: () => void;
}

/** One seat at the example: who sits there, their workbooks, and the one that is open. */
export class Desk {
  readonly #options: DeskOptions;
  #user: User;
  #workbooks: readonly KeptWorkbook[] = [];
  #entry: Entry = { kept: newWorkbook([]) };
  #open: OpenWorkbook | undefined;
  #autosave: Autosave | undefined;
  #turn: Promise<unknown> = Promise.resolve();

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
    return this.#entry.kept;
  }

  get open(): OpenWorkbook | undefined {
    return this.#open;
  }

  /** Something beside the workbook changed that the page shows. */
  changed(): void {
    this.#options.onChange();
  }

  /** Somebody sits down: signs in, and opens the workbook that this person worked in last. */
  sit(user: User): Promise<void> {
    return this.#inTurn(async () => {
      const { kept, issuer, announcer } = this.#options;
      await this.#leave();
      this.#user = user;
      rememberUser(user, this.#options.remembered);
      const signedIn = await signInAs(user, issuer);
      if (signedIn) announcer.say(texts.users.switched(user.name));
      this.#workbooks = await kept.list(user.upn);
      await this.#show(this.#workbooks[0] ?? newWorkbook([]));
      if (!signedIn) announcer.warn(texts.users.notSignedIn);
    });
  }

  /** Opens one of the list. */
  openKept(workbook: KeptWorkbook): Promise<void> {
    return this.#inTurn(() => this.#show(workbook));
  }

  /** Opens an empty workbook; it is on the list from its first change on. */
  create(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#show(newWorkbook(this.#workbooks));
      this.#options.announcer.say(texts.workbooks.opened(this.current.name));
    });
  }

  rename(name: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#entry.kept = { ...this.current, name };
      if (this.#open !== undefined) this.#open.model.name = fileName(this.current);
      this.#autosave?.changed();
      await this.#autosave?.flush();
      this.#options.onChange();
    });
  }

  remove(): Promise<void> {
    return this.#inTurn(async () => {
      const { kept } = this.#options;
      await this.#leave();
      await kept.remove(this.#user.upn, this.current);
      this.#workbooks = await kept.list(this.#user.upn);
      await this.#show(this.#workbooks[0] ?? newWorkbook([]));
    });
  }

  /** One after the other: who clicks twice gets both, and no workbook is opened while another is being put away. */
  #inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #show(workbook: KeptWorkbook): Promise<void> {
    await this.#leave();
    const content = await this.#options.kept.read(workbook);
    const model = content === undefined ? new WorkbookModel() : restored(content);
    if (model === undefined) {
      await this.#show(newWorkbook(this.#workbooks));
      this.#options.announcer.warn(texts.workbooks.unreadable(workbook.name));
      return;
    }
    model.name = fileName(workbook);
    this.#entry = { kept: workbook };
    const autosave = this.#saving(model, this.#entry);
    this.#autosave = autosave;
    this.#open = openWorkbook(model, {
      ...this.#options,
      onChange: () => {
        autosave.changed();
        this.#options.onChange();
      },
    });
    this.#options.onChange();
  }

  /** Lets go of the workbook first, so that nothing changes any more while it is kept for the last time. */
  async #leave(): Promise<void> {
    this.#open?.close();
    this.#open = undefined;
    this.#options.onChange();
    await this.#autosave?.flush();
    this.#autosave = undefined;
  }

  #saving(model: WorkbookModel, entry: Entry): Autosave {
    const { kept, remembered, announcer, onChange } = this.#options;
    const owner = this.#user.upn;
    return new Autosave({
      kept,
      texts: remembered,
      owner,
      describe: () => (entry.kept = { ...entry.kept, changedAt: Date.now() }),
      snapshot: () => snapshot(model),
      onSaved: async () => {
        if (owner === this.#user.upn) this.#workbooks = await kept.list(owner);
        onChange();
      },
      onFailure: () => announcer.warn(texts.workbooks.notKept),
    });
  }
}

/** The line of one workbook in the list; its name and time change, the workbook stays the same. */
interface Entry {
  kept: KeptWorkbook;
}

/** Undefined for what another version of the werkbank kept; that is left where it is. */
function restored(content: string): WorkbookModel | undefined {
  try {
    return restore(content);
  } catch (error) {
    if (!(error instanceof UnreadableSnapshot)) throw error;
    return undefined;
  }
}

export const fileName = ({ name }: KeptWorkbook): string => `${name}.xlsx`;

/** A name that is not on the list yet. */
function newWorkbook(others: readonly KeptWorkbook[]): KeptWorkbook {
  let number = others.length + 1;
  while (others.some(({ name }) => name === texts.workbooks.fresh(number))) number += 1;
  return { id: crypto.randomUUID(), name: texts.workbooks.fresh(number), changedAt: Date.now() };
}
