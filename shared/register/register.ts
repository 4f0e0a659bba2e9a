import * as z from 'zod/mini';
import { MAX_LOCATIES, MAX_ORGANISATIES } from '../kernel/largest-register.ts';
import { Locatie, Organisatie } from '../uitvraag/locatie.ts';

/**
 * A set of changes to a register: each locatie and organisatie as it becomes. Whoever is not in it stays as it was;
 * nobody is ever removed.
 */
export const RegisterChange = z.strictObject({
  organisaties: z.array(Organisatie).check(z.maxLength(MAX_ORGANISATIES)),
  locaties: z.array(Locatie).check(z.maxLength(MAX_LOCATIES)),
});
export type RegisterChange = z.infer<typeof RegisterChange>;

/** The organisaties and locaties of one gemeente. */
export interface Register {
  readonly organisaties: readonly Organisatie[];
  readonly locaties: readonly Locatie[];
}

export const isNoChange = ({ organisaties, locaties }: RegisterChange): boolean =>
  organisaties.length + locaties.length === 0;

/** The register as it is after a change. */
export const withChange = (before: Register, change: RegisterChange): Register => ({
  organisaties: merged(before.organisaties, change.organisaties, ({ organisatieId }) => organisatieId),
  locaties: merged(before.locaties, change.locaties, ({ locatieId }) => locatieId),
});

function merged<T>(before: readonly T[], changed: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const all = new Map([...before, ...changed].map((one) => [keyOf(one), one]));
  return [...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}
