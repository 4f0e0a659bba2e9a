import { mayBeChance } from '../aggregation/difference.ts';
import { differenceWords } from '../aggregation/margin-words.ts';
import { pool } from '../aggregation/pool.ts';
import type { Share } from '../aggregation/wilson.ts';
import { faseOf } from '../uitvraag/locatie.ts';
import type { EigenCijfers } from './eigen-cijfers.ts';
import { type FeedbackFigure, figureOf, sharedStreefpercentage } from './feedback-figure.ts';
import { feedbackTexts } from './feedback-texts.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** One domein on the feedback sheet of a locatie. Figures that may not exist are absent. */
export interface PartnerLine {
  readonly domein: string;
  readonly naam: string;
  /** '7 van 9': own numbers in full, never a percentage. */
  readonly own: string;
  /** The same as numbers, where children were judged. */
  readonly ownShare?: Share;
  readonly fase?: FeedbackFigure;
  readonly gemeente?: FeedbackFigure;
  /** '75%': of the fase of the locatie. */
  readonly streefpercentage: string;
  /** How sure the difference between own and fase is. */
  readonly difference?: string;
}

export interface PartnerFeedback {
  readonly lines: readonly PartnerLine[];
  /** Sentences below the table. */
  readonly notes: readonly string[];
}

/** The feedback sheet of one locatie: own figures beside those of its fase and of the gemeente. */
export function partnerFeedback(document: Terugkoppeling, own: EigenCijfers): PartnerFeedback {
  const published = document.cijfers.length > 0;
  return {
    lines: pool(own.groepen, document.domeinen).map(({ domein, aantal, voldoende }) => {
      const share = aantal > 0 ? { aantal, voldoende } : undefined;
      const fase = document.cijfers.find(
        (one) => one.niveau === 'fase' && one.fase === faseOf(own.locatie) && one.domein === domein,
      );
      const gemeente = document.cijfers.find((one) => one.niveau === 'gemeente' && one.domein === domein);
      const target = sharedStreefpercentage(document, [faseOf(own.locatie)], domein) ?? 0;
      return {
        domein,
        naam: nameIn(document, domein),
        own: ownText(share, own.nulopgave),
        ...(share ? { ownShare: share } : {}),
        ...(fase ? { fase: figureOf(fase, document) } : {}),
        ...(gemeente ? { gemeente: figureOf(gemeente, document) } : {}),
        streefpercentage: feedbackTexts.streefpercentage(target),
        ...(share && fase ? { difference: wordsFor(share, fase) } : {}),
      };
    }),
    notes: published
      ? [feedbackTexts.promise(document.beleid.minChildren), feedbackTexts.ownAreYours, feedbackTexts.margin]
      : [feedbackTexts.ownOnly, feedbackTexts.ownAreYours],
  };
}

const nameIn = ({ domeinen }: Terugkoppeling, id: string): string =>
  domeinen.find(({ domein }) => domein === id)?.naam ?? id;

const ownText = (share: Share | undefined, nulopgave: boolean): string => {
  if (nulopgave) return feedbackTexts.nulopgave;
  return share ? feedbackTexts.numberOf(share.voldoende, share.aantal) : feedbackTexts.nobodyJudged;
};

const wordsFor = (own: Share, fase: Share): string =>
  mayBeChance(own, fase) ? differenceWords.chance : differenceWords.more;
