import type { LeakSoort } from '../../shared/attack/leak.ts';
import { nextCoarser, type PublicatieNiveau } from '../../shared/publication/publicatie-niveau.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Services } from '../services.ts';
import { attackRelease } from './attack-release.ts';
import { differsEnough } from './differs-enough.ts';
import { releaseDocuments } from './release-documents.ts';
import { niveauOf, type VaststellingRun } from './vaststelling-run.ts';

/** What was found in the documents of a run, and at which coarser niveau nothing is found. */
export interface Disclosing {
  readonly soorten: readonly LeakSoort[];
  /** Absent where every niveau discloses something. */
  readonly aanbod?: PublicatieNiveau;
}

/**
 * Attacks the very documents that would be published, and looks whether enough changed for them. Undefined: nothing is
 * in the way. Else the first coarser niveau at which nothing is, looked for at once, so that nobody is offered what would
 * be refused again.
 */
export async function disclosesIn(
  uitvraag: Uitvraag,
  run: VaststellingRun,
  services: Services,
): Promise<Disclosing | undefined> {
  const [documentsAt, attack, differs] = await Promise.all([
    releaseDocuments(uitvraag, run, services),
    attackRelease(uitvraag, run, services),
    differsEnough(uitvraag, run, services),
  ]);
  const soortenAt = async (niveau: PublicatieNiveau): Promise<readonly LeakSoort[]> => {
    if (!differs(niveau)) return ['verandering'];
    const leaks = await attack(documentsAt(niveau));
    return [...new Set(leaks.map(({ soort }) => soort))].sort();
  };
  const soorten = await soortenAt(niveauOf(run));
  if (soorten.length === 0) return undefined;
  for (let next = nextCoarser(niveauOf(run)); next !== undefined; next = nextCoarser(next))
    if ((await soortenAt(next)).length === 0) return { soorten, aanbod: next };
  return { soorten };
}
