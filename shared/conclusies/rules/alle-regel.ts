import type { ConclusieRegel } from '../conclusie-regel.ts';
import { conclusieTexts as texts } from '../conclusie-texts.ts';
import { faseDetail, fasenInOrder } from '../fase-rows.ts';
import { sayShare } from '../say-share.ts';

/** How many children grow enough in every domein. */
export const alleRegel: ConclusieRegel = ({ document }) =>
  fasenInOrder.flatMap((fase) => {
    const verdeling = faseDetail(document, fase)?.verdeling;
    if (verdeling === undefined || verdeling.aantal === 0) return [];
    const naam = texts.names[fase];
    return [
      sayShare(
        `alle.${fase}`,
        naam,
        { aantal: verdeling.aantal, voldoende: verdeling.alle },
        (aantallen, deel) => texts.alle(naam, aantallen, deel),
      ),
    ];
  });
