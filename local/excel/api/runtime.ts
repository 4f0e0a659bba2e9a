import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';

/** "Excel.Runtime": whether events are sent to this add-in. */
export class Runtime extends HostObject {
  static override readonly typeName = 'Runtime';
  static override readonly scalars = ['enableEvents'];
  readonly #context: ApiContext;

  constructor(context: ApiContext) {
    super();
    this.#context = context;
  }

  get enableEvents(): boolean {
    return this.#context.eventsEnabled;
  }

  set enableEvents(enabled: boolean) {
    this.#context.eventsEnabled = enabled;
  }
}
