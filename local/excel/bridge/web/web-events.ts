import { eventId } from '../messages.ts';

/** [12006] and [0, text, origin], as the members by which office.js reads them on the web. */
const dialogEvent = ([messageType, messageContent, messageOrigin]: unknown[]) => ({
  messageType,
  messageContent,
  messageOrigin,
});

/** What an event looks like on the web; the payload is that of the Mac. */
export function webEvent(id: number, payload: unknown[]): unknown {
  if (id === eventId.richApiMessage) return { ArrayData: payload };
  if (id === eventId.dialogMessage) return dialogEvent(payload);
  return payload;
}
