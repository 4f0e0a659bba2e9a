import { HostObject } from '../wire/host-object.ts';

/** The pane of an add-in. */
export interface Pane {
  pane: string;
  changePane(state: string): void;
}

/** 'Load' starts the runtime when the file opens. */
export interface StartState {
  startState: string;
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

/** Office.addin.setStartupBehavior and getStartupBehavior. */
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
