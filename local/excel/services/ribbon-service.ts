import { HostObject } from '../wire/host-object.ts';
import { type RibbonState } from './ribbon-state.ts';

/** Office.ribbon.requestUpdate: enabling and disabling buttons (RibbonApi 1.1), showing tabs. */
export class DynamicRibbon extends HostObject {
  static override readonly typeName = 'DynamicRibbon';
  readonly #state: RibbonState;

  constructor(state: RibbonState) {
    super();
    this.#state = state;
  }

  getButton(id: string): RibbonButton {
    return new RibbonButton(this.#state, id);
  }

  getTab(id: string): RibbonTab {
    return new RibbonTab(this.#state, id);
  }
}

export class RibbonButton extends HostObject {
  static override readonly typeName = 'RibbonButton';
  static override readonly scalars = ['enabled', 'id', 'label'];
  readonly #state: RibbonState;
  readonly id: string;

  constructor(state: RibbonState, id: string) {
    super();
    this.#state = state;
    this.id = id;
  }

  get label(): string {
    return this.id;
  }

  get enabled(): boolean {
    return this.#state.isEnabled(this.id);
  }

  set enabled(enabled: boolean) {
    this.#state.setEnabled(this.id, enabled);
  }
}

export class RibbonTab extends HostObject {
  static override readonly typeName = 'RibbonTab';
  static override readonly scalars = ['id'];
  readonly #state: RibbonState;
  readonly id: string;

  constructor(state: RibbonState, id: string) {
    super();
    this.#state = state;
    this.id = id;
  }

  setVisibility(visible: boolean): void {
    this.#state.setVisible(this.id, visible);
  }
}
