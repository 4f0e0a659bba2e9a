/** What the add-in asked of its ribbon, by control id; a control that was never named is enabled and shown. */
export class RibbonState {
  readonly #enabled = new Map<string, boolean>();
  readonly #visible = new Map<string, boolean>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  isEnabled(id: string): boolean {
    return this.#enabled.get(id) ?? true;
  }

  setEnabled(id: string, enabled: boolean): void {
    this.#enabled.set(id, enabled);
    this.#changed();
  }

  isVisible(id: string): boolean {
    return this.#visible.get(id) ?? true;
  }

  setVisible(id: string, visible: boolean): void {
    this.#visible.set(id, visible);
    this.#changed();
  }
}
