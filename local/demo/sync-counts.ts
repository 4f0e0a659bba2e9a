/** Least and most round trips to Excel that each action took. */
export class SyncCounts {
  readonly #seen = new Map<string, { times: number; least: number; most: number }>();

  add(action: string, syncs: number): void {
    const { times, least, most } = this.#seen.get(action) ?? { times: 0, least: syncs, most: syncs };
    this.#seen.set(action, {
      times: times + 1,
      least: Math.min(least, syncs),
      most: Math.max(most, syncs),
    });
  }

  toJSON(): Readonly<Record<string, { times: number; least: number; most: number }>> {
    return Object.fromEntries([...this.#seen].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
