import { sharedStreefpercentage } from '../../afspraak/streefpercentage.ts';
import { type TargetOutcome, targetOutcome } from '../../aggregation/streef.ts';
import { bronOf, wordsOf } from '../bron-of.ts';
import type { Conclusie } from '../conclusie.ts';
import type { ConclusieRegel } from '../conclusie-regel.ts';
import { conclusieTexts as texts } from '../conclusie-texts.ts';
import { type FaseRow, faseRows } from '../fase-rows.ts';

/** What is sure comes before what may be chance. */
const order: Readonly<Record<TargetOutcome, number>> = { reached: 0, notReached: 0, around: 1 };

/** How each fase stands to its streefpercentage in each domein. */
export const streefRegel: ConclusieRegel = ({ document }) =>
  faseRows(document)
    .flatMap((row) => {
      const streef = sharedStreefpercentage(document, [row.fase], row.domein.domein);
      return streef === undefined ? [] : [said(row, streef)];
    })
    .sort((a, b) => order[a.outcome] - order[b.outcome])
    .map(({ conclusie }) => conclusie);

function said(
  { fase, domein, cijfer }: FaseRow,
  streef: number,
): { readonly conclusie: Conclusie; readonly outcome: TargetOutcome } {
  const where = texts.where(texts.names[fase], domein.naam);
  const bron = bronOf(where, cijfer);
  const { aantallen, percentage, marge } = wordsOf(bron, streef);
  const outcome = targetOutcome(cijfer, streef);
  const tekst = `${texts.streef(where, aantallen, texts.share(percentage, marge))} ${texts.stand[outcome](streef)}`;
  return { conclusie: { id: `streef.${fase}.${domein.domein}`, tekst, bronnen: [bron] }, outcome };
}
