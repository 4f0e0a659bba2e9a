import * as z from 'zod/mini';
import { Key } from '../../shared/kernel/text.ts';
import { type Locatie, Voorheen } from '../../shared/uitvraag/locatie.ts';

/** What a coordinator said that a locatie was last year: a proposal, for as long as the register does not say it. */
export const Koppeling = z.strictObject({
  locatieId: Key,
  voorheen: Voorheen,
  /** The gemeente says that it was not so: then nobody said it, until the coordinator says something else. */
  afgewezen: z.optional(z.literal(true)),
});
export type Koppeling = z.infer<typeof Koppeling>;

/** Everything on which it depends what a locatie was last year. */
export interface KoppelingFacts {
  readonly locatie: Pick<Locatie, 'locatieId' | 'voorheen'>;
  readonly chosen: Koppeling | undefined;
  /** Ids that were invited in the uitvraag of last year. */
  readonly invited: ReadonlySet<string>;
}

/**
 * The locaties of last year that this one was. The register goes before a proposal, and a locatie that kept its id is
 * itself, beside what joined it. Empty: it took no part. Undefined: nobody said, which is not the same.
 */
export function predecessorsOf({ locatie, chosen, invited }: KoppelingFacts): readonly string[] | undefined {
  const { locatieId, voorheen } = locatie;
  const proposed = chosen?.afgewezen === true ? undefined : chosen?.voorheen;
  if (!isToldByRegister({ locatie, invited }) && proposed === undefined) return undefined;
  const said = voorheen ?? proposed ?? [];
  return [...new Set([locatieId, ...said])].filter((id) => invited.has(id));
}

/** Whether nobody has to say it: then a proposal changes nothing. */
export const isToldByRegister = ({ locatie, invited }: Omit<KoppelingFacts, 'chosen'>): boolean =>
  locatie.voorheen !== undefined || invited.has(locatie.locatieId);
