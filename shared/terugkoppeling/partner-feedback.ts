import { sharedStreefpercentage } from '../afspraak/streefpercentage.ts';
import { mayBeChance } from '../aggregation/difference.ts';
import { differenceWords } from '../aggregation/margin-words.ts';
import { pool } from '../aggregation/pool.ts';
import type { Share } from '../aggregation/wilson.ts';
import { faseOf, type Locatie } from '../uitvraag/locatie.ts';
import type { EigenCijfers } from './eigen-cijfers.ts';
import { type FeedbackFigure, figureOf } from './feedback-figure.ts';
import { feedbackTexts } from './feedback-texts.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** One domein on the feedback sheet of a locatie. Figures that may not exist are absent. */
export interface PartnerLine {
  readonly domein: string;
  readonly naam: string;
  /** '7 van 9': own numbers in full, never a percentage; absent where nothing was sent. */
  readonly own?: string;
  /** The same as numbers, where children were judged. */
  readonly ownShare?: Share;
  readonly fase?: FeedbackFigure;
  readonly gemeente?: FeedbackFigure;
  /** Whole percents: of the fase of the locatie; absent where its groepen do not share one. */
  readonly streefpercentage?: number;
  /** How sure the difference between own and fase is. */
  readonly difference?: string;
}

export interface PartnerFeedback {
  readonly lines: readonly PartnerLine[];
  /** Sentences below the table. */
  readonly notes: readonly string[];
}

/**
 * The feedback sheet of one locatie: own figures beside those of its fase and of the gemeente.
 * @param own absent for a locatie of which nothing was received
 */
export function partnerFeedback(
  document: Terugkoppeling,
  locatie: Locatie,
  own: EigenCijfers | undefined,
): PartnerFeedback {
  return {
    lines: document.domeinen.map(({ domein, naam }) => ({
      domein,
      naam,
      ...(own ? ownPart(document, own, domein) : {}),
      ...othersPart(document, locatie, domein),
    })),
    notes: notesFor(document, own !== undefined),
  };
}

function ownPart(
  document: Terugkoppeling,
  { locatie, groepen, nulopgave }: EigenCijfers,
  domein: string,
): Pick<PartnerLine, 'own' | 'ownShare' | 'difference'> {
  const { aantal, voldoende } = pool(groepen, document.domeinen).find((one) => one.domein === domein) ?? {
    aantal: 0,
    voldoende: 0,
  };
  const share = aantal > 0 ? { aantal, voldoende } : undefined;
  const fase = figureOfFase(document, locatie, domein);
  return {
    own: ownText(share, nulopgave),
    ...(share ? { ownShare: share } : {}),
    ...(share && fase ? { difference: wordsFor(share, fase, document.beleid.minChildren) } : {}),
  };
}

function othersPart(
  document: Terugkoppeling,
  locatie: Locatie,
  domein: string,
): Pick<PartnerLine, 'fase' | 'gemeente' | 'streefpercentage'> {
  const fase = figureOfFase(document, locatie, domein);
  const gemeente = document.cijfers.find((one) => one.niveau === 'gemeente' && one.domein === domein);
  const streefpercentage = sharedStreefpercentage(document, [faseOf(locatie)], domein);
  return {
    ...(fase ? { fase: figureOf(fase, document) } : {}),
    ...(gemeente ? { gemeente: figureOf(gemeente, document) } : {}),
    ...(streefpercentage === undefined ? {} : { streefpercentage }),
  };
}

const figureOfFase = ({ cijfers }: Terugkoppeling, locatie: Locatie, domein: string) =>
  cijfers.find((one) => one.niveau === 'fase' && one.fase === faseOf(locatie) && one.domein === domein);

function notesFor({ cijfers, beleid }: Terugkoppeling, hasOwn: boolean): readonly string[] {
  const published = cijfers.length > 0;
  const promise = feedbackTexts.promise(beleid.minChildren);
  if (hasOwn) {
    return published
      ? [feedbackTexts.promiseOfOthers(beleid.minChildren), feedbackTexts.ownAreYours, feedbackTexts.margin]
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
function wordsFor(own: Share, fase: Share, minChildren: number): string {
  if (own.aantal < minChildren) return differenceWords.few;
  return mayBeChance(own, fase) ? differenceWords.chance : differenceWords.more;
}
