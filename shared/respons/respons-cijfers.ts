import { sum } from '../kernel/count.ts';
import { missesChildren } from './deelname.ts';
import { type LocatieStand, type Stand, type StandFacts, stands } from './locatie-stand.ts';

/** One locatie with how it stands. */
export interface StandingLocatie extends LocatieStand, Pick<StandFacts, 'deelname'> {
  /** Number of doelgroepkinderen that the gemeente expected there, before anything was sent. */
  readonly verwacht?: number | undefined;
}

/** How the locaties of an uitvraag, or a part of them, answered. Numbers of locaties, never of children who were sent. */
export interface ResponsCijfers {
  /** Locaties that take part. */
  readonly locaties: number;
  readonly answered: number;
  readonly late: number;
  readonly perStand: Readonly<Record<Stand, number>>;
  readonly turns: { readonly locatie: number; readonly gemeente: number };
  readonly completeness: Completeness;
}

/**
 * Which part of the expected doelgroepkinderen belongs to locaties that answered. All of it is what the gemeente
 * itself expected: no number that a locatie sent is in it.
 */
export interface Completeness {
  readonly expected: number;
  readonly answered: number;
  /** Locaties for which no number was expected: they are in neither. */
  readonly unknown: number;
  /** In whole percents, rounded down so that 100 means all; absent where nothing was expected. */
  readonly percentage?: number;
}

export function responsCijfers(all: readonly StandingLocatie[]): ResponsCijfers {
  const partaking = all.filter(({ stand }) => stand !== 'doetNietMee');
  const count = (test: (one: StandingLocatie) => boolean) => all.filter(test).length;
  return {
    locaties: partaking.length,
    answered: count(({ isAnswered }) => isAnswered),
    late: count(({ isLate }) => isLate),
    perStand: Object.fromEntries(
      stands.map((stand) => [stand, count((one) => one.stand === stand)]),
    ) as Record<Stand, number>,
    turns: {
      locatie: count(({ turn }) => turn === 'locatie'),
      gemeente: count(({ turn }) => turn === 'gemeente'),
    },
    completeness: completenessOf(all.filter(isExpected)),
  };
}

const isExpected = ({ stand, deelname }: StandingLocatie): boolean =>
  stand !== 'doetNietMee' || deelname === undefined || missesChildren(deelname);

function completenessOf(all: readonly StandingLocatie[]): Completeness {
  const expected = sum(all.map(({ verwacht }) => verwacht ?? 0));
  const answered = sum(all.map(({ verwacht, isAnswered }) => (isAnswered ? (verwacht ?? 0) : 0)));
  const unknown = all.filter(({ verwacht }) => verwacht === undefined).length;
  const percentage = expected === 0 ? {} : { percentage: Math.floor((100 * answered) / expected) };
  return { expected, answered, unknown, ...percentage };
}
