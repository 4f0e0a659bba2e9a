import * as z from 'zod/mini';
import { Fase, Groep } from '../../shared/afspraak/fase.ts';
import type { UnitCounts } from '../../shared/attack/attack-input.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';

const Count = z.int().check(z.minimum(0));
const Counts = z.strictObject({ voldoende: Count, onvoldoende: Count, nietTeBeoordelen: Count });

/** The counts behind a publication, as the demo writes them down. */
export const Truth = z.object({
  locaties: z.array(
    z.strictObject({
      locatieId: z.string(),
      organisatieId: z.string(),
      fase: Fase,
      groepen: z.partialRecord(Groep, z.record(z.string(), Counts)),
    }),
  ),
});
export type Truth = z.infer<typeof Truth>;

/** The counts of the locaties that sent: of the others nothing was added up. */
export function countsOf({ locaties }: Truth, document: Terugkoppeling): readonly UnitCounts[] {
  const sent = new Set(
    document.locaties.filter(({ respons }) => respons === 'ingezonden').map(({ locatieId }) => locatieId),
  );
  return locaties
    .filter(({ locatieId }) => sent.has(locatieId))
    .flatMap(({ locatieId, organisatieId, fase, groepen }) =>
      Groep.options.flatMap((groep) =>
        Object.entries(groepen[groep] ?? {}).map(([domein, counts]) => ({
          ...{ locatieId, organisatieId, fase, groepen: groep, domein },
          aantal: counts.voldoende + counts.onvoldoende,
          voldoende: counts.voldoende,
          nietTeBeoordelen: counts.nietTeBeoordelen,
        })),
      ),
    );
}
