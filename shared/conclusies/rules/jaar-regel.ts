import { jaarLijnen } from '../../jaren/jaar-lijnen.ts';
import { bronOf, wordsOf } from '../bron-of.ts';
import type { Bron } from '../conclusie.ts';
import type { ConclusieRegel } from '../conclusie-regel.ts';
import { conclusieTexts as texts } from '../conclusie-texts.ts';
import { fasenInOrder } from '../fase-rows.ts';

/** Where a figure differs from that of the last year by more than chance, and both were measured alike. */
export const jaarRegel: ConclusieRegel = ({ document, reeks }) => {
  const lijnen = jaarLijnen(reeks);
  return fasenInOrder.flatMap((fase) =>
    lijnen
      .filter((lijn) => lijn.fase === fase)
      .flatMap(({ domein, punten }) => {
        const [before, now] = punten.slice(-2);
        if (before === undefined || now?.schooljaar !== document.uitvraag.schooljaar) return [];
        if (now.mayBeChance !== false) return [];
        const where = texts.where(texts.names[fase], domein.naam);
        const bronnen = [before, now].map(({ schooljaar, figure }) =>
          bronOf(`${where} (${schooljaar})`, figure.share),
        ) as [Bron, Bron];
        const [eerst, nu] = bronnen.map(deelOf) as [string, string];
        const tekst = `${texts.jaar(where, before.schooljaar, eerst, nu)} ${texts.more}`;
        return [{ id: `jaar.${fase}.${domein.domein}`, tekst, bronnen }];
      }),
  );
};

const deelOf = (bron: Bron): string => {
  const { percentage, marge } = wordsOf(bron);
  return texts.share(percentage, marge);
};
