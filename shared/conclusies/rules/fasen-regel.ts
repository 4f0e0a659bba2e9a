import { mayBeChance } from '../../aggregation/difference.ts';
import { bronOf, wordsOf } from '../bron-of.ts';
import type { Bron } from '../conclusie.ts';
import type { ConclusieRegel } from '../conclusie-regel.ts';
import { conclusieTexts as texts } from '../conclusie-texts.ts';
import { faseRows } from '../fase-rows.ts';

/** Where voorscholen and vroegscholen differ by more than chance. */
export const fasenRegel: ConclusieRegel = ({ document }) => {
  const rows = faseRows(document);
  return document.domeinen.flatMap(({ domein, naam }) => {
    const of = (fase: 'voorschool' | 'vroegschool') =>
      rows.find((row) => row.fase === fase && row.domein.domein === domein)?.cijfer;
    const [first, second] = [of('voorschool'), of('vroegschool')];
    if (first === undefined || second === undefined || mayBeChance(first, second)) return [];
    const bronnen = [
      bronOf(texts.where(texts.names.voorschool, naam), first),
      bronOf(texts.where(texts.names.vroegschool, naam), second),
    ] as const;
    const tekst = `${texts.fasen(naam, deelOf(bronnen[0]), deelOf(bronnen[1]))} ${texts.more}`;
    return [{ id: `fasen.beide.${domein}`, tekst, bronnen: [...bronnen] }];
  });
};

const deelOf = (bron: Bron): string => {
  const { percentage, marge } = wordsOf(bron);
  return texts.share(percentage, marge);
};
