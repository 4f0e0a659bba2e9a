import * as z from 'zod/mini';
import type { Services } from '../services.ts';
import { settle } from '../uitnodigingen/send-bericht.ts';

const VALIDATION = 'Microsoft.EventGrid.SubscriptionValidationEvent';
const REPORT = 'Microsoft.Communication.EmailDeliveryReportReceived';

/** What is read of an event of Event Grid; whatever else stands in it is left alone. */
const Event = z.object({ eventType: z.string(), data: z.unknown() });
/** At most this many in one message: Event Grid sends up to 1 MB. */
export const Events = z.array(Event).check(z.maxLength(5000));
export type Events = z.infer<typeof Events>;

const Validation = z.object({ validationCode: z.string().check(z.maxLength(200)) });
const Report = z.object({ messageId: z.string(), status: z.string() });

/** https://learn.microsoft.com/azure/event-grid/communication-services-email-events: all but these did not arrive. */
const arrived: readonly string[] = ['Delivered', 'Expanded'];

/** The code with which Event Grid asks whether this address wants its events; undefined for anything else. */
export function validationCodeIn(events: Events): string | undefined {
  const asked = events.find(({ eventType }) => eventType === VALIDATION);
  return asked && Validation.safeParse(asked.data).data?.validationCode;
}

/**
 * Writes which messages did not arrive. A report may come twice, late, or about an attempt that another took the place
 * of: only the last attempt of a message counts, and what is written already stays.
 */
export async function takeReports(events: Events, services: Services): Promise<void> {
  for (const { eventType, data } of events) {
    const report = eventType === REPORT ? Report.safeParse(data).data : undefined;
    if (report !== undefined && !arrived.includes(report.status)) await bounce(report.messageId, services);
  }
}

async function bounce(sendId: string, services: Services): Promise<void> {
  const place = await services.store.uitnodigingen.findSend(sendId);
  if (place === undefined) return;
  const { gemeentecode } = place;
  const row = await services.store.uitnodigingen.findBericht(gemeentecode, place);
  if (row?.value.sendId !== sendId || row.value.status === 'niet-aangekomen') return;
  await settle(row, 'niet-aangekomen', { gemeentecode, services });
}
