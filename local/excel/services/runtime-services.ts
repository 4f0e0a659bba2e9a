import { HostObject } from '../wire/host-object.ts';

/** The pane of an add-in. */
export interface Pane {
  pane: string;
  changePane(state: string): void;
}

/** The part of a workbook that tells whether the runtime starts with the file. */
export interface StartState {
  startState: string;
  touch(): void;
}

/** Office.addin.showAsTaskpane and hide. */
export class AppRuntimeService extends HostObject {
  static override readonly typeName = 'AppRuntimeService';
  readonly #runtime: Pane;

  constructor(runtime: Pane) {
    super();
    this.#runtime = runtime;
  }

  getAppRuntimeState(): string {
    return this.#runtime.pane;
  }

  setAppRuntimeState(state: string): void {
    this.#runtime.changePane(state);
  }
}

/**
 * Office.addin.setStartupBehavior and getStartupBehavior. "Configure the add-in to run when the document opens": the
 * choice is kept in the file and holds from the next time that it opens
 * (`learn.microsoft.com/office/dev/add-ins/develop/run-code-on-document-open`).
 */
export class AppRuntimePersistenceService extends HostObject {
  static override readonly typeName = 'AppRuntimePersistenceService';
  readonly #runtime: StartState;

  constructor(runtime: StartState) {
    super();
    this.#runtime = runtime;
  }

  getAppRuntimeStartState(): string {
    return this.#runtime.startState;
  }

  setAppRuntimeStartState(state: string): void {
    this.#runtime.startState = state;
    this.#runtime.touch();
  }
}

/** Tells that Office.actions.associate may be called upon. */
export class AddinInternalService extends HostObject {
  static override readonly typeName = 'AddinInternalService';
  readonly #ready: () => void;

  constructor(ready: () => void) {
    super();
    this.#ready = ready;
  }

  notifyActionHandlerReady(): void {
    this.#ready();
  }
}
