import { type HostObject } from '../wire/host-object.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';

interface Source<Model> {
  workbook: WorkbookModel;
  model: Model;
  /** Throws where writing is refused, as on a protected sheet. */
  guard?: () => void;
}

/** Gives a class members that read and write parts of the model as they are. */
export function definePlain<T extends HostObject, Model extends object>(
  hostClass: { prototype: T },
  sourceOf: (object: T) => Source<Model>,
  names: readonly (keyof Model & string)[],
): void {
  for (const name of names)
    Object.defineProperty(hostClass.prototype, name, {
      get(this: T) {
        return sourceOf(this).model[name];
      },
      set(this: T, value: Model[typeof name]) {
        const { workbook, model, guard } = sourceOf(this);
        guard?.();
        model[name] = value;
        workbook.touch();
      },
    });
}
