import * as z from 'zod/mini';
import { DomeinId } from '../afspraak/domein.ts';
import { Fase } from '../afspraak/fase.ts';
import { Key, nameLine } from '../kernel/text.ts';
import { organisatieRows } from '../terugkoppeling/rij-naam.ts';
import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';

/** A published figure over the organisaties of one row, which may be several without a row of their own. */
export const JaarRij = z.strictObject({
  fase: Fase,
  /** Those behind the row, sorted: it is the same row in another year where these are the same. */
  organisaties: z.array(Key).check(z.minLength(1), z.maxLength(200)),
  naam: nameLine(120),
  domein: DomeinId,
  aantal: z.int().check(z.minimum(1)),
  voldoende: z.int().check(z.minimum(0)),
});
export type JaarRij = z.infer<typeof JaarRij>;

/** The rows of organisaties in a published document. */
export function jaarRijen(document: Terugkoppeling): JaarRij[] {
  const owners = new Map(document.locaties.map(({ locatieId, organisatieId }) => [locatieId, organisatieId]));
  return Fase.options
    .flatMap((fase) =>
      document.domeinen.flatMap(({ domein }) =>
        organisatieRows(document, fase, domein).map(({ naam, leden, aantal, voldoende }) => {
          const own = leden.flatMap((lid) => owners.get(lid.split('/')[0] ?? '') ?? []);
          return { fase, organisaties: [...new Set(own)].sort(), naam, domein, aantal, voldoende };
        }),
      ),
    )
    .filter(({ organisaties }) => organisaties.length > 0);
}
