import type { ConclusieRegel } from '../conclusie-regel.ts';
import { conclusieTexts as texts } from '../conclusie-texts.ts';
import { faseDetail, fasenInOrder } from '../fase-rows.ts';
import { sayShare } from '../say-share.ts';

/** How many children with too little growth get help. */
export const hulpRegel: ConclusieRegel = ({ document }) =>
  fasenInOrder.flatMap((fase) =>
    document.domeinen.flatMap(({ domein, naam }) => {
      const known = faseDetail(document, fase)?.domeinen.find((one) => one.domein === domein)?.ondersteuning;
      if (known === undefined || known.onvoldoende === 0) return [];
      const where = texts.where(texts.names[fase], naam);
      const share = { aantal: known.onvoldoende, voldoende: known.geregeld };
      return [
        sayShare(`hulp.${fase}.${domein}`, where, share, (aantallen, deel) =>
          texts.hulp(where, aantallen, deel),
        ),
      ];
    }),
  );
