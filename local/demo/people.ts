import { WHOLE_GEMEENTE } from '../../functions/storage/toegang-store.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import type { GemeenteRegister } from '../import/read-register.ts';
import type { SeedUser } from '../seed/seed-data.ts';

/** Tenant and accounts of the demo: invented, like the people. */
const TENANT = '9d000000-0000-4000-8000-000000000001';
const accountOf = (nth: number) => `9d000000-0000-4000-9000-${String(nth).padStart(12, '0')}`;

/** Who plays in the demo. */
export interface People {
  readonly users: readonly SeedUser[];
  readonly gemeente: SeedUser;
  /** Who sends for a locatie: the coordinator of its organisatie. */
  readonly coordinatorOf: (locatie: Pick<Locatie, 'organisatieId'>) => SeedUser;
}

/** Invents one person at the gemeente, and one coordinator an organisatie for all its locaties. */
export function inventPeople({ organisaties, locaties }: GemeenteRegister): People {
  const gemeente: SeedUser = {
    upn: 'gemeente@demo.example',
    name: 'Gerda Gemeente (verzonnen)',
    tid: TENANT,
    oid: accountOf(0),
    role: 'gemeente',
    description: 'Doet de uitvraag.',
    grants: [{ rol: 'gemeente', scope: WHOLE_GEMEENTE }],
  };
  const coordinators = new Map(
    organisaties.map(({ organisatieId }, i) => [
      organisatieId,
      inventCoordinator(organisatieId, i + 1, locaties),
    ]),
  );
  const coordinatorOf = ({ organisatieId }: Pick<Locatie, 'organisatieId'>) => {
    const found = coordinators.get(organisatieId);
    if (found === undefined) throw new Error(`Nobody works for organisatie ${organisatieId}.`);
    return found;
  };
  return { users: [gemeente, ...coordinators.values()], gemeente, coordinatorOf };
}

function inventCoordinator(organisatieId: string, nth: number, locaties: readonly Locatie[]): SeedUser {
  const own = locaties.filter((locatie) => locatie.organisatieId === organisatieId);
  return {
    upn: `coordinator-${nth}@demo.example`,
    name: `Coba Coördinator ${nth} (verzonnen)`,
    tid: TENANT,
    oid: accountOf(nth),
    role: 'coordinator',
    description: 'Verstuurt de cijfers van alle locaties van een organisatie.',
    grants: own.map(({ locatieId }) => ({ rol: 'coordinator', scope: locatieId })),
  };
}
