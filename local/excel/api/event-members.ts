import { type HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { type EventType, registrationKey } from './event-types.ts';

interface Source {
  context: ApiContext;
  target: string;
}

/**
 * Gives a class its _RegisterXEvent and _UnregisterXEvent members; events nobody registered for are not sent.
 * "Work with Events using the Excel JavaScript API" (`learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events`).
 */
export function defineEvents<T extends HostObject>(
  hostClass: { prototype: T },
  sourceOf: (object: T) => Source,
  events: Record<string, EventType>,
): void {
  for (const [name, type] of Object.entries(events)) {
    define(hostClass.prototype, `_register${name}Event`, (object: T) => {
      const { context, target } = sourceOf(object);
      context.registrations.add(registrationKey(target, type));
    });
    define(hostClass.prototype, `_unregister${name}Event`, (object: T) => {
      const { context, target } = sourceOf(object);
      context.registrations.delete(registrationKey(target, type));
    });
  }
}

function define<T extends object>(prototype: T, name: string, run: (object: T) => void): void {
  Object.defineProperty(prototype, name, {
    value(this: T) {
      run(this);
    },
  });
}
