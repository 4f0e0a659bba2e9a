import { canonical } from '../../shared/kernel/canonical.ts';
import type { Inzending } from '../../shared/inzending/inzending.ts';

/** SHA-256 of the canonical JSON of a value, in hex. */
async function hashOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What an inzending says of the locatie, apart from how and when it is sent: equal data have an equal hash. */
export const dataHash = (inzending: Inzending): Promise<string> =>
  hashOf({ ...inzending, vervangt: undefined, redenen: undefined, verklaring: undefined });

/** Enough to see that something changed, too little to find back what stood there: 12 hex digits. */
export const fingerprint = async (value: unknown): Promise<string> => (await hashOf(value)).slice(0, 12);
