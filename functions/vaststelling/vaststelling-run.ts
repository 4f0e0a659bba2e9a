import * as z from 'zod/mini';
import { Rol } from '../../shared/contract/rechten.ts';
import { PublicatieNiveau, Vaststelling } from '../../shared/contract/vaststelling-messages.ts';
import type { PublicatieNiveau as Niveau } from '../../shared/publication/publicatie-niveau.ts';
import { IsoDateTime, Key } from '../../shared/kernel/text.ts';
import { Herziening } from '../../shared/terugkoppeling/herziening.ts';
import { Finding } from '../../shared/validation/finding.ts';

/** A vaststelling that was asked for. What its result depends on is fixed here, so every attempt makes the same. */
export const VaststellingRun = z.strictObject({
  /** The versie of the uitvraag that was seen when it was asked. */
  seen: z.int().check(z.minimum(1)),
  moment: IsoDateTime,
  actor: z.string(),
  rol: Rol,
  release: z.int().check(z.minimum(1)),
  /** The warnings that were said yes to. */
  confirmed: z.optional(z.array(Finding)),
  /** The notes of this release, which is the last, and of those before it; absent for the first release. */
  herzieningen: z.optional(z.array(Herziening)),
  /** How much is shown at most; absent in a run of before it could be chosen. */
  niveau: z.optional(PublicatieNiveau),
  /** The release of which rows are kept, so that releases and years compare; absent: there is none. */
  keeps: z.optional(z.strictObject({ uitvraagId: Key, release: z.int() })),
  progress: Vaststelling,
  /** How often the attack came to no end. */
  failures: z.optional(z.int().check(z.minimum(1))),
  /** Sentence to end with, once it is known what could be published. */
  result: z.optional(z.string()),
});
export type VaststellingRun = z.infer<typeof VaststellingRun>;

/** As much as the afspraak allows where nothing less was asked. */
export const niveauOf = ({ niveau }: Pick<VaststellingRun, 'niveau'>): Niveau => niveau ?? 'locaties';
