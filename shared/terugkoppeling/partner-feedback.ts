import { sharedStreefpercentage } from '../afspraak/streefpercentage.ts';
import { mayBeChance } from '../aggregation/difference.ts';
import { differenceWords } from '../aggregation/margin-words.ts';
import type { Share } from '../aggregation/wilson.ts';
import { faseOf } from '../uitvraag/locatie.ts';
import type { EigenCijfers } from './eigen-cijfers.ts';
import { type FeedbackFigure, figureOf } from './feedback-figure.ts';
import { feedbackTexts } from './feedback-texts.ts';
import { type OwnFigures, ownShareOf } from './own-figures.ts';
import { type BesideNiveau, cijferBeside } from './rows-beside.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** One domein on the feedback sheet of a locatie. Figures that may not exist are absent. */
export interface PartnerLine {
  readonly domein: string;
  readonly naam: string;
  /** '7 van 9': own numbers in full, never a percentage; absent where nothing was sent. */
  readonly own?: string;
  /** The same as numbers, where children were judged. */
  readonly ownShare?: Share;
  /** The same of all own locaties together; absent for who has one, and where it is what `organisatie` says. */
  readonly together?: string;
  /** The published row of the own organisatie. */
  readonly organisatie?: FeedbackFigure;
  readonly fase?: FeedbackFigure;
  readonly gemeente?: FeedbackFigure;
  /** Whole percents: of the fase of the locatie; absent where its groepen do not share one. */
  readonly streefpercentage?: number;
  /** How sure the difference between own and fase is. */
  readonly difference?: string;
  /** The difference is more than chance. */
  readonly isOwnMore?: boolean;
}

export interface PartnerFeedback {
  readonly lines: readonly PartnerLine[];
  /** Sentences below the table. */
  readonly notes: readonly string[];
}

/** The feedback sheet of one locatie: own figures beside those of its organisatie, its fase and the gemeente. */
export function partnerFeedback(document: Terugkoppeling, figures: OwnFigures): PartnerFeedback {
  const lines = linesOf(document, figures);
  const hasOwnRow = lines.some(({ organisatie }) => organisatie !== undefined);
  return { lines, notes: notesFor(document, figures.own !== undefined, hasOwnRow) };
}

function linesOf(document: Terugkoppeling, figures: OwnFigures): readonly PartnerLine[] {
  const lineWith = (all: OwnFigures) =>
    document.domeinen.map(({ domein, naam }) => ({
      ...{ domein, naam },
      ...(figures.own ? ownPart(document, figures, { own: figures.own, domein }) : {}),
      ...togetherPart(document, all, domein),
      ...othersPart(document, figures, domein),
    }));
  const lines = lineWith(figures);
  // A reader who may see all locaties of the organisatie would read the same numbers twice.
  const isTwice = lines.every(({ together, organisatie }) => together === organisatie?.number);
  return isTwice ? lineWith({ ...figures, others: [] }) : lines;
}

function ownPart(
  document: Terugkoppeling,
  figures: OwnFigures,
  { own, domein }: { readonly own: EigenCijfers; readonly domein: string },
): Pick<PartnerLine, 'own' | 'ownShare' | 'difference' | 'isOwnMore'> {
  const share = ownShareOf(document, [own], domein);
  const fase = cijferBeside(document, figures.locatie, { niveau: 'fase', domein });
  return {
    own: ownText(share, own.nulopgave),
    ...(share ? { ownShare: share } : {}),
    ...(share && fase ? differenceOf(share, fase, document.beleid.minChildren) : {}),
  };
}

function togetherPart(
  document: Terugkoppeling,
  { own, others }: OwnFigures,
  domein: string,
): Pick<PartnerLine, 'together'> {
  if (others.length === 0) return {};
  const all = [...(own ? [own] : []), ...others];
  const nobody = all.every(({ nulopgave }) => nulopgave);
  return { together: ownText(ownShareOf(document, all, domein), nobody) };
}

function othersPart(
  document: Terugkoppeling,
  { locatie }: OwnFigures,
  domein: string,
): Pick<PartnerLine, BesideNiveau | 'streefpercentage'> {
  const at = (niveau: BesideNiveau) => {
    const cijfer = cijferBeside(document, locatie, { niveau, domein });
    return cijfer ? { [niveau]: figureOf(cijfer, document) } : {};
  };
  const streefpercentage = sharedStreefpercentage(document, [faseOf(locatie)], domein);
  return {
    ...at('organisatie'),
    ...at('fase'),
    ...at('gemeente'),
    ...(streefpercentage === undefined ? {} : { streefpercentage }),
  };
}

function notesFor(
  { cijfers, beleid }: Terugkoppeling,
  hasOwn: boolean,
  hasOwnRow: boolean,
): readonly string[] {
  const published = cijfers.length > 0;
  const hasSmaller = (beleid.toestemming ?? []).length > 0;
  const say = feedbackTexts[hasSmaller ? 'promiseExcept' : 'promiseOfOthers'];
  const promise = [say(beleid.minChildren), ...(hasOwnRow ? [feedbackTexts.colleagues] : [])].join(' ');
  if (hasOwn) {
    return published
      ? [promise, feedbackTexts.ownAreYours, feedbackTexts.margin]
      : [feedbackTexts.ownOnly, feedbackTexts.ownAreYours];
  }
  return published
    ? [feedbackTexts.nothingReceived, promise, feedbackTexts.margin]
    : [feedbackTexts.nothingReceived, feedbackTexts.noFigures];
}

const ownText = (share: Share | undefined, nulopgave: boolean): string => {
  if (nulopgave) return feedbackTexts.nulopgave;
  return share ? feedbackTexts.numberOf(share.voldoende, share.aantal) : feedbackTexts.nobodyJudged;
};

/** No verdict over fewer children than a published figure has: it would be one over single children. */
function differenceOf(
  own: Share,
  fase: Share,
  minChildren: number,
): Pick<PartnerLine, 'difference' | 'isOwnMore'> {
  if (own.aantal < minChildren) return { difference: differenceWords.few };
  const isOwnMore = !mayBeChance(own, fase);
  return { difference: isOwnMore ? differenceWords.more : differenceWords.chance, isOwnMore };
}
