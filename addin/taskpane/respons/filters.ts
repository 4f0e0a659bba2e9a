import type { LocatieStand } from '../../../shared/respons/locatie-stand.ts';

/** Which locaties are in the list. */
export const filters = {
  todo: ({ turn }: LocatieStand) => turn !== undefined,
  gemeente: ({ turn }: LocatieStand) => turn === 'gemeente',
  late: ({ isLate }: LocatieStand) => isLate,
  answered: ({ isAnswered }: LocatieStand) => isAnswered,
  out: ({ stand }: LocatieStand) => stand === 'doetNietMee',
  all: () => true,
} as const satisfies Record<string, (stand: LocatieStand) => boolean>;
export type Filter = keyof typeof filters;

export interface FilterChoice {
  readonly filter: Filter;
  readonly count: number;
}

/** What can be chosen: only what there is, and always everything. Open work comes first. */
export const choicesFor = (regels: readonly LocatieStand[]): readonly FilterChoice[] =>
  (Object.keys(filters) as Filter[])
    .map((filter) => ({ filter, count: regels.filter(filters[filter]).length }))
    .filter(({ filter, count }) => count > 0 || filter === 'all');

/** A choice that holds no more gives way to the first that does. */
export const heldFilter = (choices: readonly FilterChoice[], wanted: Filter | undefined): Filter =>
  choices.find(({ filter }) => filter === wanted)?.filter ?? choices[0]?.filter ?? 'all';
