import type { Conclusie } from '../../shared/conclusies/conclusie.ts';
import { dialoogFacts, type Change } from '../../shared/terugkoppeling/dialoog-facts.ts';
import { dialoogvragen } from '../../shared/terugkoppeling/dialoogvragen.ts';
import type { OwnFigures } from '../../shared/terugkoppeling/own-figures.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { faseOf } from '../../shared/uitvraag/locatie.ts';
import { lerenTexts as texts, verbeterenTexts } from '../texts/partner.ts';
import type { Remarks } from './partner-parts.ts';
import type { Passage } from './passages.ts';

/** The questions that the figures ask for, each with those figures. */
export function vragenRemarks(
  document: Terugkoppeling,
  figures: OwnFigures,
  changes: readonly Change[],
): Remarks {
  const vragen = dialoogvragen(dialoogFacts(document, figures, changes));
  return {
    heading: texts.vragen,
    remarks: vragen.map(({ vraag, cijfers }) => ({
      text: vraag,
      below: cijfers,
    })),
  };
}

/** What the gemeente released, each with the figures that it is about. */
export const conclusiesRemarks = (conclusies: readonly Conclusie[]): Remarks => ({
  heading: texts.conclusies,
  remarks: conclusies.map(({ tekst, bronnen }) => ({
    text: tekst,
    below: bronnen.map((bron) => texts.bron(bron.naam, bron.voldoende, bron.aantal)),
  })),
});

/** What locaties of the fase wrote and let others read. */
export function voorbeeldenPassage(
  { voorbeelden = [], domeinen }: Terugkoppeling,
  { locatie }: OwnFigures,
): Passage {
  const nameOf = (wanted: string) => domeinen.find(({ domein }) => domein === wanted)?.naam ?? wanted;
  return {
    heading: texts.voorbeelden,
    lines: voorbeelden
      .filter(({ fase }) => fase === faseOf(locatie))
      .map(({ domein, tekst }) => texts.voorbeeld(nameOf(domein), tekst)),
  };
}

/** What growth says of being behind, and what not. */
export function growthPassage({ meetwijze }: Terugkoppeling): Passage {
  const agreed = meetwijze?.groeibegrip ?? '';
  return {
    heading: verbeterenTexts.growth,
    lines: [...(agreed === '' ? [] : [verbeterenTexts.agreedGrowth(agreed)]), ...verbeterenTexts.growthLines],
  };
}

export const actionsPassage: Passage = {
  heading: verbeterenTexts.actionsHeading,
  lines: [verbeterenTexts.actions, verbeterenTexts.actionsStay],
};
