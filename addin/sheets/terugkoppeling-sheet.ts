import type { Conclusie } from '../../shared/conclusies/conclusie.ts';
import { allDomeinen, type SpreadLine } from '../../shared/terugkoppeling/all-domeinen.ts';
import type { OwnFigures } from '../../shared/terugkoppeling/own-figures.ts';
import type { EigenCijfers } from '../../shared/terugkoppeling/eigen-cijfers.ts';
import { feedbackTexts } from '../../shared/terugkoppeling/feedback-texts.ts';
import { type PartnerLine, partnerFeedback } from '../../shared/terugkoppeling/partner-feedback.ts';
import { numberWords } from '../../shared/terugkoppeling/share-words.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { faseOf, type Locatie } from '../../shared/uitvraag/locatie.ts';
import { allDomeinenTexts, lerenTexts, partTexts } from '../texts/partner.ts';
import { fasenTexts, terugkoppelingTexts as texts } from '../texts/terugkoppeling.ts';
import { fasenSection } from './fasen-section.ts';
import { herzieningPassage } from './herziening-passage.ts';
import { lastYearPassage, lastYearSection, changesOf, type YearBefore } from './last-year-section.ts';
import { sheetNames, tableNames } from './names.ts';
import { besideOthers } from './partner-beside.ts';
import { chosenPassage, factorenSection, locatiesSection, organisatiesSection } from './partner-delen.ts';
import {
  actionsPassage,
  conclusiesRemarks,
  growthPassage,
  voorbeeldenPassage,
  vragenRemarks,
} from './partner-leren.ts';
import { allDomeinenSection, groep2Section } from './partner-meten.ts';
import { partnerPage } from './partner-page.ts';
import { under } from './partner-parts.ts';
import type { Passage } from './passages.ts';
import type { SheetModel } from './sheet-model.ts';

/** What is known beside the document and the own figures of the locatie; what is absent takes no room. */
export interface PartnerExtras extends Partial<YearBefore> {
  /** Figures of the other locaties of the same organisatie and fase that the reader may see. */
  readonly others?: readonly EigenCijfers[];
  /** Sentences that the gemeente released. */
  readonly conclusies?: readonly Conclusie[];
}

/**
 * Own figures first and in full, then beside those of the organisatie, the fase and the gemeente, then the questions that
 * they ask: that is what an hour together is about. Below it more of what was measured, how that is elsewhere, what it
 * may mean, and what people will do. What has no figures is not there.
 * @param own absent for a locatie of which nothing was received
 */
export function terugkoppelingSheet(
  document: Terugkoppeling,
  locatie: Locatie,
  own: EigenCijfers | undefined,
  extras: PartnerExtras = {},
): SheetModel {
  const { others = [], conclusies = [], reeks = [], lastYear } = extras;
  const figures: OwnFigures = { locatie, own, others };
  const before: YearBefore = { reeks, lastYear };
  const { lines, notes } = partnerFeedback(document, figures);
  const below = notes.filter((note) => note !== feedbackTexts.nothingReceived);
  const vragen = vragenRemarks(document, figures, changesOf(locatie, before));
  const isPublished = lines.some(({ fase }) => fase !== undefined);
  return partnerPage(document, {
    who: locatie.naam,
    name: sheetNames.terugkoppeling,
    title: texts.partnerTitle,
    about: texts.about(locatie.naam, document.uitvraag.titel),
    main: tableNames.terugkoppeling,
    parts: [
      ...under(partTexts.kort, [
        herzieningPassage(document.herzieningen),
        ownPassage(lines, own, allDomeinen(document, figures)),
        besideOthers(lines, fasenTexts.names[faseOf(locatie)]),
        vragen,
        { heading: texts.notesHeading, lines: isPublished ? [...below, texts.around] : below },
      ]),
      ...under(partTexts.meten, [
        allDomeinenSection(document, figures),
        groep2Section(document, figures),
        lastYearSection(locatie, before, tableNames.terugkoppelingJaren),
        lastYearPassage(locatie, before),
        fasenSection(document, tableNames.terugkoppelingFasen),
      ]),
      ...under(partTexts.delen, [
        organisatiesSection(document, figures),
        locatiesSection(document, figures),
        chosenPassage(document, figures),
        factorenSection(document, figures),
      ]),
      ...under(partTexts.leren, [
        conclusiesRemarks(conclusies),
        voorbeeldenPassage(document, figures),
        { heading: lerenTexts.vragen, lines: vragen.remarks.length > 0 ? [lerenTexts.vragenAbove] : [] },
      ]),
      ...under(partTexts.verbeteren, [growthPassage(document), actionsPassage]),
    ],
  });
}

/** Own figures in one line, those of all domeinen first, and what they mean; one sentence where there are none. */
function ownPassage(
  lines: readonly PartnerLine[],
  own: EigenCijfers | undefined,
  spreads: readonly SpreadLine[],
): Passage {
  const heading = texts.ownHeading;
  if (own === undefined) return { heading, lines: [feedbackTexts.nothingReceived] };
  const together = spreads.filter(({ who }) => who === 'locatie').map(({ spread }) => spread);
  const said = [
    ...together.map(({ alle, aantal }) =>
      texts.ownLine(allDomeinenTexts.ownName, numberWords({ voldoende: alle, aantal })),
    ),
    ...lines.flatMap((line) => (line.own === undefined ? [] : [texts.ownLine(line.naam, line.own)])),
  ];
  const isCounted = lines.some(({ ownShare }) => ownShare !== undefined);
  return {
    heading,
    lines: [
      own.nulopgave ? texts.ownNulopgave : said.join(' '),
      ...(isCounted ? [texts.ownMeaning] : []),
      [texts.ownVersie(own.ontvangstbewijs.versie), ...(own.isSuperseded ? [texts.ownSuperseded] : [])].join(
        ' ',
      ),
    ],
  };
}
