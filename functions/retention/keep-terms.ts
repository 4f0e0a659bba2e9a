import type { Services } from '../services.ts';
import { removeAudit } from './remove-audit.ts';
import { removeFigures } from './remove-figures.ts';
import { removeMail } from './remove-mail.ts';
import { removeReadings } from './remove-readings.ts';
import { removeWithdrawn } from './remove-withdrawn.ts';
import type { Removal } from './removal.ts';
import { termBegan, type TermKind, termKinds, type Terms } from './terms.ts';

const removals: Readonly<Record<TermKind, Removal>> = {
  figures: removeFigures,
  withdrawn: removeWithdrawn,
  mail: removeMail,
  readings: removeReadings,
  audit: removeAudit,
};

/** Who does it, when nobody asked for it. */
const doer = { actor: 'klok', rol: 'beheer' } as const;

/** What went, or would go, of one gemeente. */
export interface TermsLine {
  readonly event: 'retention';
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly gemeentecode: string;
  readonly counts: Readonly<Partial<Record<TermKind, number>>>;
  /** Kinds of which not everything could be removed. */
  readonly failed: readonly TermKind[];
}

interface Keeping {
  readonly terms: Terms;
  /** False: only count what would go. */
  readonly isReal: boolean;
  readonly report: (line: TermsLine) => void;
}

/**
 * Removes what is past its term in every gemeente. What fails is told, and keeps nothing else from going.
 * @throws AggregateError after everything that could be done is done
 */
export async function keepTerms(
  services: Pick<Services, 'store' | 'now' | 'hash'>,
  { terms, isReal, report }: Keeping,
): Promise<void> {
  const failures: unknown[] = [];
  for (const { gemeentecode } of await services.store.gemeenten.listGemeenten()) {
    const counts: Partial<Record<TermKind, number>> = {};
    const failed: TermKind[] = [];
    for (const kind of termKinds) {
      const before = termBegan(services.now(), terms[kind]);
      try {
        counts[kind] = await removals[kind]({ gemeentecode, before, isReal, doer, services });
      } catch (error) {
        failed.push(kind);
        failures.push(error);
      }
    }
    report({ event: 'retention', time: services.now().toISOString(), gemeentecode, counts, failed });
  }
  if (failures.length > 0)
    throw new AggregateError(failures, 'Not everything past its term could be removed');
}
