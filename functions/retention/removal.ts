import type { AuditEvent } from '../audit/audit-chain.ts';
import { untilDone } from '../storage/until-done.ts';
import type { Services } from '../services.ts';
import type { Doer } from '../uitvragen/carry-out-step.ts';

/** What a removal works with. */
export interface Removing {
  readonly gemeentecode: string;
  /** What is older than this moment goes, RFC 3339. */
  readonly before: string;
  /** False: only count what would go. */
  readonly isReal: boolean;
  readonly doer: Doer;
  readonly services: Pick<Services, 'store' | 'now' | 'hash'>;
}

/** Removes one kind of which the term is over, and may be done again after any stop. @returns how many things go */
export type Removal = (removing: Removing) => Promise<number>;

/** What is written about it, of a gemeente or a locatie. */
export const eventOf = (
  { doer, services }: Pick<Removing, 'doer' | 'services'>,
  told: Pick<AuditEvent, 'action' | 'object' | 'versie'>,
): AuditEvent => ({ ...doer, moment: services.now().toISOString(), ...told });

/** Writes in the chain of the gemeente that a term was kept, before anything goes; once a day, however often it stops. */
export async function tellTerm(removing: Removing, object: string): Promise<void> {
  const { gemeentecode, services } = removing;
  const { audits, uitnodigingen } = services.store;
  await untilDone(async () => {
    const event = eventOf(removing, { action: 'bewaartermijn-toegepast', object, versie: 1 });
    const { rows } = await audits.read({ gemeentecode });
    const isTold = rows.some(
      (row) =>
        row.event.action === event.action &&
        row.event.object === object &&
        row.event.moment.slice(0, 10) === event.moment.slice(0, 10),
    );
    if (isTold) return 'done';
    const outcome = await uitnodigingen.addAudit(gemeentecode, event);
    return outcome === 'done' ? outcome : undefined;
  });
}
