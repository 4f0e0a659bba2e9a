import type { Conclusie } from '../../../shared/conclusies/conclusie.ts';
import { conclusiesTexts as texts } from '../../texts/pane-conclusies.ts';
import { type ConclusieDrafts, isEmpty, namesCause, namesIn, strangeNumbers } from './conclusie-draft.ts';

/** What somebody must have looked at before partners read a text. */
export interface ConclusiePoint {
  /** Another text makes another point: what was said yes to is that text. */
  readonly key: string;
  readonly wat: string;
}

/** What the published figures say: the numbers, and whose they are. */
export interface Published {
  readonly numbers: readonly string[];
  readonly names: readonly string[];
}

/** The points of all texts that stand in the place of a proposal, in the order of the list. */
export const pointsOf = (
  voorstellen: readonly Conclusie[],
  drafts: ConclusieDrafts,
  { numbers, names }: Published,
): readonly ConclusiePoint[] =>
  voorstellen.flatMap(({ id, tekst: proposed }, i) => {
    const draft = drafts[id];
    if (draft?.keuze !== 'aanpassen' || isEmpty(draft) || draft.tekst.trim() === proposed) return [];
    const wat = [
      ...strangeNumbers(draft, proposed, numbers).map(texts.point.number),
      ...(namesCause(draft) ? [texts.point.cause] : []),
      ...namesIn(draft, proposed, names).map(texts.point.name),
    ];
    return wat.map((one) => ({ key: `${id}: ${one} ${draft.tekst}`, wat: texts.point.at(i + 1, one) }));
  });
