/** Workbooks that an add-in made of a file, beside the one that it is in. */
export class NewWorkbooks {
  /** Files in base64; the place of each is its id. */
  readonly #made: string[] = [];
  /** The .xlsx files of those that came in sight, oldest first. */
  readonly opened: Uint8Array[] = [];
  /** Hears of each that comes in sight. */
  onOpened: (file: Uint8Array) => void = () => undefined;

  /** @returns its id */
  make(base64File: string): string {
    return String(this.#made.push(base64File) - 1);
  }

  has(id: string): boolean {
    return this.#made[Number(id)] !== undefined;
  }

  open(id: string): void {
    const file = Uint8Array.from(atob(this.#made[Number(id)] ?? ''), (sign) => sign.charCodeAt(0));
    this.opened.push(file);
    this.onOpened(file);
  }
}
