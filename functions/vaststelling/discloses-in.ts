import type { LeakSoort } from '../../shared/attack/leak.ts';
import { nextCoarser, type PublicatieNiveau } from '../../shared/publication/publicatie-niveau.ts';
import type { Services } from '../services.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { attackRelease } from './attack-release.ts';
import { releaseDocuments } from './release-documents.ts';
import { niveauOf, type VaststellingRun } from './vaststelling-run.ts';

/** What was found in the documents of a run, and at which coarser niveau nothing is found. */
export interface Disclosing {
  readonly soorten: readonly LeakSoort[];
  /** Absent where every niveau discloses something. */
  readonly aanbod?: PublicatieNiveau;
}

/**
 * Attacks the very documents that would be published. Undefined: they withstand it. The first coarser niveau that does
 * is looked for at once, so that nobody is offered what would be refused again.
 */
export async function disclosesIn(
  key: UitvraagKey,
  run: VaststellingRun,
  services: Services,
): Promise<Disclosing | undefined> {
  const [documentsAt, attack] = await Promise.all([
    releaseDocuments(key, run, services),
    attackRelease(key, run, services),
  ]);
  const soortenAt = async (niveau: PublicatieNiveau) => {
    const leaks = await attack(documentsAt(niveau));
    return [...new Set(leaks.map(({ soort }) => soort))].sort();
  };
  const soorten = await soortenAt(niveauOf(run));
  if (soorten.length === 0) return undefined;
  for (let next = nextCoarser(niveauOf(run)); next !== undefined; next = nextCoarser(next))
    if ((await soortenAt(next)).length === 0) return { soorten, aanbod: next };
  return { soorten };
}
