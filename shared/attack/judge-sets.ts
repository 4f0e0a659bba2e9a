import type { Reader } from './attack-input.ts';
import type { Model, Moment } from './cells.ts';
import { certainSets, type CertainSet } from './certain-sets.ts';
import { fewestOf } from './consent.ts';
import type { Solved } from './integers/solve.ts';
import type { FoundLeak } from './leak.ts';
import { ledenOf, type Unit } from './release-view.ts';
import type { Subject } from './subject.ts';
import { witnessOf } from './witness-of.ts';

/**
 * What a set betrays, if anything: that all of its children are voldoende is no secret. Who agreed to smaller rows
 * agreed to fewer children, and not to fewer of them voldoende than any row may say.
 */
function soortenOf(
  set: CertainSet,
  moment: Moment,
  { reader, subject: { isOutcome } }: Pick<Judged, 'reader' | 'subject'>,
): readonly ('exact' | 'weinig')[] {
  if (set.voldoende === set.kinderen || (!isOutcome && set.voldoende === 0)) return [];
  const fewest = fewestOf(moment, set.units, reader);
  return [
    ...(fewest !== undefined && set.kinderen < fewest ? (['exact'] as const) : []),
    ...(isOutcome && set.voldoende < moment.view.policy.minVoldoende ? (['weinig'] as const) : []),
  ];
}

const details = {
  exact: 'How many of these children are voldoende follows from what is published.',
  weinig: 'Of these children fewer are voldoende than a row may say.',
} as const;

export interface Judged {
  readonly model: Model;
  readonly solved: Solved;
  readonly reader: Reader;
  readonly subject: Subject;
  /** Of two releases, whether what changed between them may be known. */
  readonly overridden: boolean;
}

/** The leaks of one reader in one subject: what it can be certain of and should not. */
export function judgeSets(judged: Judged): readonly FoundLeak[] {
  const { model, solved, reader, subject, overridden } = judged;
  const moment = model.moments.at(-1);
  if (moment === undefined) return [];
  const { policy, release } = moment.view;
  const [since] = model.moments.length > 1 ? model.moments : [];
  const changed = new Set(model.cells.filter((cell) => cell.changed > 0).flatMap(({ units }) => units));
  const mayBeKnown = (units: readonly Unit[]): boolean =>
    overridden && units.some((unit) => changed.has(unit));
  const limits = { children: policy.minChildren, voldoende: policy.minVoldoende };
  return certainSets(model, solved, limits).flatMap((set) => {
    const soorten = mayBeKnown(set.units) ? [] : soortenOf(set, moment, judged);
    return soorten.map((soort) => ({
      soort,
      reader,
      release,
      ...(since !== undefined && { since: since.view.release }),
      domein: subject.naam,
      leden: ledenOf(moment.view, set.units),
      kinderen: set.kinderen,
      voldoende: set.voldoende,
      detail: details[soort],
      prove: () => witnessOf(model, solved, new Map(set.variables.map((one) => [one, 1n] as const))),
    }));
  });
}
