const most = 20_000;

/** Keeps the newest lines of a log. */
export class LineLog {
  readonly #lines: string[] = [];
  readonly #onLine: (line: string) => void;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  add(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > most) this.#lines.splice(0, most / 2);
    this.#onLine(line);
  }

  lines(): readonly string[] {
    return [...this.#lines];
  }
}
