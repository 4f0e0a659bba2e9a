import type { Reader } from './attack-input.ts';
import { type Base, baseOf } from './base.ts';
import { type Model, modelOf, type Moment } from './cells.ts';
import { isTakenApart } from './is-taken-apart.ts';
import { type Solved, solve } from './integers/solve.ts';
import { judgeChanges } from './judge-changes.ts';
import { judgeSets } from './judge-sets.ts';
import type { FoundLeak } from './leak.ts';
import { movedBetween } from './ownership.ts';
import type { Subject } from './subject.ts';
import { modelWithOwn } from './with-own.ts';

/** What all readers of one kring see of one subject, of one release or of two. */
export interface Attempt {
  readonly moments: readonly Moment[];
  readonly subject: Subject;
  readonly overridden: boolean;
  readonly refreshAfter: number;
}

interface Known {
  readonly model: Model;
  readonly solved: Solved | undefined;
}

/** Solves with units taken together where they can be, and apart where that would hide something. */
function known(modelWith: (apart: boolean) => Model): Known {
  const model = modelWith(false);
  const solved = solve(model.system);
  if (solved === undefined || !isTakenApart(model, solved)) return { model, solved };
  const apart = modelWith(true);
  return { model: apart, solved: solve(apart.system) };
}

function judge({ model, solved }: Known, reader: Reader, attempt: Attempt): readonly FoundLeak[] {
  const { subject, overridden, refreshAfter } = attempt;
  if (solved !== undefined) {
    const judged = { model, solved, reader, subject, overridden };
    return [...judgeSets(judged), ...judgeChanges({ ...judged, refreshAfter })];
  }
  const detail = 'No assignment satisfies all rows that this reader sees.';
  const release = model.moments.at(-1)?.view.release ?? 0;
  return [{ soort: 'tegenspraak', reader, release, domein: subject.naam, leden: [], kinderen: 0, detail }];
}

/**
 * Everything that readers of one kring find. Who has own figures looks only further than who has none where these
 * tell something, if who has none is among the readers; the rest would be the same leaks again.
 */
export function attemptAll(readers: readonly Reader[], attempt: Attempt): readonly FoundLeak[] {
  const { moments } = attempt;
  const without = readers.find(({ organisaties }) => organisaties.length === 0);
  if (without === undefined) {
    return readers.flatMap((reader) =>
      judge(
        known((apart) => modelOf(moments, reader.organisaties, apart)),
        reader,
        attempt,
      ),
    );
  }
  const { model, solved } = known((apart) => modelOf(moments, [], apart));
  const first = judge({ model, solved }, without, attempt);
  if (solved === undefined) return first;
  const base: Base = baseOf(model, solved);
  const others = readers.filter(({ organisaties }) => organisaties.length > 0);
  const moved = movedBetween(moments);
  const modelWith = ({ organisaties }: Reader, apart: boolean): Model =>
    organisaties.some((one) => moved.has(one))
      ? modelOf(moments, organisaties, apart)
      : modelWithOwn(base, organisaties, apart);
  return [
    ...first,
    ...others.flatMap((reader) =>
      judge(
        known((apart) => modelWith(reader, apart)),
        reader,
        attempt,
      ),
    ),
  ];
}
