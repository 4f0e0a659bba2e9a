import type { AuditEvent } from '../audit/audit-chain.ts';
import type { Storing } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';

/**
 * Rights stand in another table than the audit rows, so the row comes after the change: doing the same again writes what
 * was not written, and nothing twice.
 */
export async function noteOnce(
  gemeentecode: string,
  event: Pick<AuditEvent, 'actor' | 'rol' | 'action' | 'object'>,
  { store, now }: Storing,
): Promise<void> {
  await untilDone(async () => {
    const rows = await store.uitvragen.listAudit(gemeentecode);
    const isThere = rows.some(({ event: one }) => one.action === event.action && one.object === event.object);
    if (isThere) return 'done';
    const moment = now().toISOString();
    const outcome = await store.uitnodigingen.addAudit(gemeentecode, { moment, ...event, versie: 1 });
    return outcome === 'done' ? outcome : undefined;
  });
}
