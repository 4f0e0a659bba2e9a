import { canonical } from '../../shared/kernel/canonical.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import { isNoChange, type RegisterChange } from '../../shared/register/register.ts';
import type { AuditEvent } from '../audit/audit-chain.ts';
import { Problem } from '../problem.ts';
import type { Storing } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';
import { checkRegister } from './check-register.ts';
import { settle } from './finish-change.ts';

/** A change that somebody asks for, of the register as it was seen. */
export interface AskedChange {
  readonly gemeentecode: string;
  readonly versie: number;
  readonly change: RegisterChange;
  readonly gedeeld: readonly string[];
  /** Locaties of which the asker knows that they get another organisatie. */
  readonly verhuisd?: readonly string[];
}

/** Who asks, and for the audit row what it is about. */
export type Asker = Pick<AuditEvent, 'actor' | 'rol'> & { readonly object: string };

/**
 * Changes the register as a whole. The change is kept before its rows are written, so that a crash at any point leaves
 * the register as it was, or a change that the next request completes. Asking for the same twice is asking once.
 * @throws Problem `intussen-gewijzigd`, `register-klopt-niet`, `voorheen-gedeeld`, `organisatie-anders`
 */
export function changeRegister(asked: AskedChange, asker: Asker, services: Storing): Promise<true> {
  const { gemeentecode, versie, change, gedeeld, verhuisd = [] } = asked;
  const { register, gemeenten } = services.store;
  return untilDone(async () => {
    const { value: head, mark } = await settle(gemeentecode, services);
    if (head.versie === versie + 1 && (await isLast(asked, services))) return true;
    if (head.versie !== versie) throw new Problem('intussen-gewijzigd', { versie: head.versie });
    if (isNoChange(change)) return true;
    const [organisaties, locaties] = await Promise.all([
      gemeenten.listOrganisaties(gemeentecode),
      gemeenten.listLocaties(gemeentecode),
    ]);
    const moment = services.now().toISOString();
    const today = dutchDay(services.now());
    checkRegister({ organisaties, locaties }, { gemeentecode, change, gedeeld, verhuisd, today });
    const { actor, rol, object } = asker;
    const begun = await register.insertChange(
      gemeentecode,
      { head: { versie, pending: { actor, rol, done: 0 } }, mark, change },
      { moment, actor, rol, object, action: 'register-begonnen', versie: versie + 1 },
    );
    if (begun === 'conflict') return undefined;
    await settle(gemeentecode, services);
    return true;
  });
}

async function isLast({ gemeentecode, versie, change }: AskedChange, { store }: Storing): Promise<boolean> {
  const last = await store.register.findChange(gemeentecode, versie + 1);
  return last !== undefined && canonical(last) === canonical(change);
}
