import { itemNotFound } from './host-error.ts';
import { type HostObject } from './host-object.ts';

/** Objects that the client tracks over requests (track() and every Range inside Excel.run). */
export class References {
  readonly #byId = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #last = 0;

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    this.#last += 1;
    const id = `{00000000-0000-0000-0000-${String(this.#last).padStart(12, '0')}}`;
    this.#ids.set(object, id);
    this.#byId.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  find(id: string): HostObject {
    const object = this.#byId.get(id);
    if (!object) throw itemNotFound();
    return object;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  remove(id: string): void {
    const object = this.#byId.get(id);
    if (object) this.#ids.delete(object);
    this.#byId.delete(id);
  }

  removeAll(): void {
    for (const id of [...this.#byId.keys()]) this.remove(id);
  }

  get size(): number {
    return this.#byId.size;
  }
}
