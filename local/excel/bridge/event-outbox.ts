import { type ApiContext } from '../api/api-context.ts';
import { registrationKey } from '../api/event-types.ts';
import { type WorkbookEvent } from '../model/workbook-event.ts';
import { eventEntries } from './event-entries.ts';

/** The category of events on objects of the workbook (OfficeExtension.Constants.eventMessageCategory). */
export const eventCategory = 65_536;

/** Keeps what happened in the workbook until it can be sent, if somebody registered for it. */
export class EventOutbox {
  readonly #context: ApiContext;
  #entries: unknown[][] = [];

  constructor(context: ApiContext) {
    this.#context = context;
  }

  add(event: WorkbookEvent, byAddin: boolean): void {
    if (!this.#context.eventsEnabled) return;
    const triggerSource = byAddin ? 'ThisLocalAddin' : 'Unknown';
    for (const { type, target, message } of eventEntries(this.#context.workbook, event))
      if (this.#context.registrations.has(registrationKey(target, type)))
        this.#entries.push([
          eventCategory,
          type,
          target,
          JSON.stringify({ ...message, triggerSource }),
          0,
          false,
        ]);
  }

  take(): unknown[][] {
    const entries = this.#entries;
    this.#entries = [];
    return entries;
  }
}
