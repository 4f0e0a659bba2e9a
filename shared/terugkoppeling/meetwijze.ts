import * as z from 'zod/mini';
import { Meegeteld } from '../afspraak/afspraak.ts';
import { Fase } from '../afspraak/fase.ts';
import { Groeimethode } from '../inzending/kindvolgsysteem.ts';
import { prose } from '../kernel/text.ts';
import { Meetmoment, type Uitvraag } from '../uitvraag/uitvraag.ts';

/** A fact about fewer locaties than this would be one about single locaties. */
const MIN_LOCATIES = 3;

/** How many locaties of a fase decide on growth in one way: a fact about organisaties, counted in locaties. */
const Methode = z.strictObject({
  fase: Fase,
  groeimethode: Groeimethode,
  locaties: z.int().check(z.minimum(MIN_LOCATIES)),
});

/** What must be alike in two years for their figures to compare, as it was when the figures were adopted. */
export const Meetwijze = z.strictObject({
  meetmoment: Meetmoment,
  doelgroepPeuter: prose(1000),
  doelgroepKleuter: prose(1000),
  telling: Meegeteld,
  /** Whether groep 1 is counted beside groep 2. */
  groep1: z.enum(['ernaast', 'niet']),
  groeibegrip: prose(1000),
  fasen: z.array(Fase),
  minMaanden: z.int(),
  methoden: z.array(Methode),
});
export type Meetwijze = z.infer<typeof Meetwijze>;

/** How one locatie of which something counts decided on growth. */
export interface UsedMethode {
  readonly fase: Fase;
  readonly groeimethode: Groeimethode;
}

/** @param used one for each locatie whose children are behind a published figure */
export function meetwijzeOf(uitvraag: Uitvraag, used: readonly UsedMethode[]): Meetwijze {
  const { afspraak, meetmoment = 'eindSchooljaar', minMaanden } = uitvraag;
  const { doelgroepPeuter, doelgroepKleuter, groeibegrip } = afspraak;
  const { telling = 'peildatum', groep1 = 'ernaast' } = afspraak;
  return {
    ...{ meetmoment, doelgroepPeuter, doelgroepKleuter, telling, groep1, groeibegrip, minMaanden },
    fasen: [...afspraak.fasen],
    methoden: methodenOf(used),
  };
}

const methodenOf = (used: readonly UsedMethode[]): Meetwijze['methoden'] =>
  Fase.options.flatMap((fase) =>
    Groeimethode.options
      .map((groeimethode) => ({
        fase,
        groeimethode,
        locaties: used.filter((one) => one.fase === fase && one.groeimethode === groeimethode).length,
      }))
      .filter(({ locaties }) => locaties >= MIN_LOCATIES),
  );
