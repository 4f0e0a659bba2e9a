import type { InzendingStand } from '../../shared/inzending/inzending-stand.ts';
import type { AuditEvent } from '../audit/audit-chain.ts';
import type { Accepted, LocatieRespons } from '../inzendingen/locatie-respons.ts';
import { acceptedOf, countingOf, statusOf } from '../inzendingen/versies-of.ts';
import type { Services } from '../services.ts';
import type { LocatieKey } from '../storage/inzending-store.ts';
import type { Doer } from '../uitvragen/carry-out-step.ts';
import { changeStand, isAdopted } from './change-stand.ts';
import { type Correctie, decideCorrectie } from './decide-correctie.ts';

const actions = {
  geaccepteerd: 'inzending-geaccepteerd',
  teruggegeven: 'inzending-teruggegeven',
  ingetrokken: 'inzending-ingetrokken',
} as const satisfies Record<Correctie['to'], AuditEvent['action']>;

interface Asked {
  readonly path: LocatieKey & { readonly inzendingId: string };
  readonly beurt: number;
  readonly correctie: Correctie;
  readonly doer: Doer;
}

/** Gives a version back, accepts it or takes it back, for a caller whose right is known. */
export function correctInzending(
  { path, beurt, correctie, doer }: Asked,
  services: Services,
): Promise<InzendingStand> {
  const { inzendingId } = path;
  return changeStand(
    path,
    {
      doer,
      action: actions[correctie.to],
      ...(correctie.to === 'teruggegeven' && { tells: 'teruggave' as const }),
      decide: async ({ respons, record }) => {
        const facts = { respons, isAdopted: isAdopted(record), inzendingId, beurt, correctie };
        const decision = decideCorrectie(facts);
        if (decision.kind === 'refuse') throw decision.problem;
        if (decision.kind === 'already-done') return undefined;
        const versies = [...decision.versies];
        const counting = countingOf(versies)?.inzendingId;
        const { accepted: before, ...rest } = respons;
        const accepted = await acceptedIn(path, { before, counting }, services);
        return { ...rest, versies, status: statusOf(versies), ...(accepted && { accepted }) };
      },
    },
    services,
  );
}

/** What counts from now on: an earlier version where the newest does not. */
async function acceptedIn(
  key: LocatieKey,
  { before, counting }: { before: LocatieRespons['accepted']; counting: string | undefined },
  { store }: Services,
): Promise<Accepted | undefined> {
  if (counting === undefined) return undefined;
  if (counting === before?.inzendingId) return before;
  const versie = await store.inzendingen.findVersie(key, counting);
  if (versie === undefined) throw new Error('A version that counts is not there');
  return acceptedOf(versie);
}
