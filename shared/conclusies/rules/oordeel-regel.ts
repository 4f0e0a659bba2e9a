import type { ConclusieRegel } from '../conclusie-regel.ts';
import { conclusieTexts as texts } from '../conclusie-texts.ts';
import { faseDetail, faseRows } from '../fase-rows.ts';
import { sayShare } from '../say-share.ts';

/** Percents of the children without an oordeel from which it is worth saying. */
const MANY = 10;

/** Where many children could not be judged. */
export const oordeelRegel: ConclusieRegel = ({ document }) =>
  faseRows(document).flatMap(({ fase, domein: { domein, naam }, cijfer }) => {
    const known = faseDetail(document, fase)?.domeinen.find((one) => one.domein === domein);
    const aantal = cijfer.aantal + (known?.nietTeBeoordelen ?? 0);
    const without = aantal - cijfer.aantal;
    if (100 * without < MANY * aantal) return [];
    const where = texts.where(texts.names[fase], naam);
    return [
      sayShare(`oordeel.${fase}.${domein}`, where, { aantal, voldoende: without }, (aantallen, deel) =>
        texts.withoutOordeel(where, aantallen, deel),
      ),
    ];
  });
