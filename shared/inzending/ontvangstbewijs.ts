import * as z from 'zod/mini';
import { DomeinId } from '../afspraak/domein.ts';
import { CountOfLocatie, sum } from '../kernel/count.ts';
import { IsoDateTime, Key, Uuid } from '../kernel/text.ts';
import type { Inzending } from './inzending.ts';

/** Totals by which sender and receiver see that they hold the same. */
export const Controletotalen = z.strictObject({
  doelgroepkinderen: CountOfLocatie,
  beoordelingen: z.int().check(z.minimum(0)),
  toelichtingen: z.int().check(z.minimum(0)),
  voldoende: z.array(z.strictObject({ domein: DomeinId, aantal: CountOfLocatie })),
});
export type Controletotalen = z.infer<typeof Controletotalen>;

export const Ontvangstbewijs = z.strictObject({
  inzendingId: Uuid,
  uitvraagId: Key,
  locatieId: Key,
  versie: z.int().check(z.minimum(1)),
  ontvangenOp: IsoDateTime,
  /** Number to name on the telephone: `GB-` and eight letters or digits. */
  nummer: z.string().check(z.regex(/^GB-[A-Z0-9]{8}$/)),
  status: z.enum(['geaccepteerd', 'ingediend']),
  totalen: Controletotalen,
});
export type Ontvangstbewijs = z.infer<typeof Ontvangstbewijs>;

/** Control totals of an inzending: children, judgments given (voldoende and onvoldoende), texts, sums per domein. */
export function controletotalenOf({ groepen, toelichtingen }: Inzending): Controletotalen {
  const tellingen = groepen.flatMap((groep) => groep.domeinen);
  const domeinen = [...new Set(tellingen.map((telling) => telling.domein))];
  return {
    doelgroepkinderen: sum(groepen.map((groep) => groep.doelgroepkinderen)),
    beoordelingen: sum(tellingen.map((telling) => telling.voldoende + telling.onvoldoende)),
    toelichtingen: toelichtingen.filter(({ tekst, watDoenWe }) => tekst !== '' || watDoenWe !== '').length,
    voldoende: domeinen.map((domein) => ({
      domein,
      aantal: sum(tellingen.filter((one) => one.domein === domein).map((one) => one.voldoende)),
    })),
  };
}
