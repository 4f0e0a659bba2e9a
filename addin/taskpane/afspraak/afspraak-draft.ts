import * as z from 'zod/mini';
import { Meegeteld } from '../../../shared/afspraak/afspraak.ts';
import { Domein } from '../../../shared/afspraak/domein.ts';
import { Fase } from '../../../shared/afspraak/fase.ts';
import { Gemeentecode, Key } from '../../../shared/kernel/text.ts';

/** The steps of the wizard, in this order. */
export const WizardStep = z.enum([
  'kinderen',
  'locaties',
  'groei',
  'streef',
  'cijfers',
  'rijen',
  'geldigheid',
  'overzicht',
]);
export type WizardStep = z.infer<typeof WizardStep>;

const Typed = z.string().check(z.maxLength(2000));

/**
 * A versie as it stands in the fields, which need not be one that can be kept yet: every number and date is what
 * somebody typed. The file keeps it so.
 */
export const AfspraakDraft = z.strictObject({
  gemeentecode: Gemeentecode,
  afspraakId: Key,
  versie: z.int(),
  /** The revision that was seen; 0 for a versie that is new. */
  revision: z.int(),
  step: WizardStep,
  /** Steps that were left once: what misses there is said from then on. */
  left: z.array(WizardStep),
  titel: Typed,
  geldigVan: Typed,
  geldigTot: Typed,
  wetsartikel: Typed,
  fasen: z.array(Fase),
  doelgroepPeuter: Typed,
  doelgroepKleuter: Typed,
  telling: Meegeteld,
  groep1: z.enum(['ernaast', 'niet']),
  groeibegrip: Typed,
  excludedLocaties: z.array(Key),
  domeinen: z.array(z.strictObject({ domein: Domein.shape.domein, naam: Typed })),
  /** By the key of their place. */
  streef: z.record(z.string(), Typed),
  /** Whether groep 1 and groep 2 have streefpercentages of their own. */
  perGroep: z.boolean(),
  minChildren: Typed,
  coalition: z.union([z.literal(1), z.literal(2)]),
  /** These four are absent in what a file kept before they could be set: then what is usual holds. */
  minVoldoende: z.optional(Typed),
  refreshAfter: z.optional(Typed),
  /** Per fase the organisaties that agreed to smaller rows. */
  toestemming: z.optional(z.partialRecord(Fase, z.array(Key))),
  locatiesVan: z.optional(z.array(Key)),
  inzage: z.boolean(),
  grondslag: Typed,
  dpia: Typed,
  /** The versie that this one replaces; absent for a first one. */
  vervangtVersie: z.optional(z.int()),
  reden: Typed,
  leaDatum: Typed,
});
export type AfspraakDraft = z.infer<typeof AfspraakDraft>;
