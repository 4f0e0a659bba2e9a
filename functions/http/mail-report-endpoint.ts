import type { HttpHandler, HttpRequest, HttpResponseInit } from '@azure/functions';
import { createHash, timingSafeEqual } from 'node:crypto';
import { Events, takeReports, validationCodeIn } from '../mail/delivery-report.ts';
import { describeBug } from '../request-log.ts';
import type { Services } from '../services.ts';

const LARGEST = 1024 * 1024;

/** Header that the subscription of Event Grid adds as a delivery property. */
const KEY_HEADER = 'x-groeiblad-report-key';

/**
 * Takes reports of Event Grid on mails that did not arrive. Event Grid signs in nobody, so the subscription carries a
 * key of its own; without it nothing is read. No part of the contract: nobody else calls it.
 */
export const mailReportEndpoint =
  (key: string, services: Services): HttpHandler =>
  async (request, context) => {
    try {
      return await answer(key, request, services);
    } catch (error) {
      // Event Grid offers what was not taken again.
      context.error(JSON.stringify({ event: 'mail-report', bug: describeBug(error) }));
      return { status: 500 };
    }
  };

async function answer(key: string, request: HttpRequest, services: Services): Promise<HttpResponseInit> {
  if (!same(request.headers.get(KEY_HEADER) ?? '', key)) return { status: 401 };
  const text = await request.text();
  const events = text.length > LARGEST ? undefined : Events.safeParse(parsed(text)).data;
  if (events === undefined) return { status: 400 };
  const validationResponse = validationCodeIn(events);
  if (validationResponse !== undefined) return { status: 200, jsonBody: { validationResponse } };
  await takeReports(events, services);
  return { status: 200 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In a time that tells nothing of how much is right. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string) => createHash('sha256').update(text).digest();
