import { differMoreThanChance } from '../aggregation/spread.ts';
import type { Share } from '../aggregation/wilson.ts';
import { factorNames } from '../inzending/factor.ts';
import type { DialoogFeiten, Hulp } from './dialoog-feiten.ts';
import { dialoogTexts } from './dialoog-texts.ts';
import type { FeedbackFigure } from './feedback-figure.ts';
import type { PartnerLine } from './partner-feedback.ts';
import { numberWords, rangeOf, shareWords } from './share-words.ts';
import type { FactorTelling } from './rij-detail.ts';

const { together, vraag, cijfer, fasen } = dialoogTexts;

/** A question for the conversation, with the figures that ask for it. */
export interface Dialoogvraag {
  readonly id: string;
  readonly vraag: string;
  /** At least one sentence. */
  readonly cijfers: readonly string[];
}

/** One question, and when its figures ask for it. */
interface DialoogRegel {
  readonly id: string;
  readonly ask: (feiten: DialoogFeiten) => Omit<Dialoogvraag, 'id'> | undefined;
}

/** One child of five without an oordeel: then the figure says little of all of them. */
const MANY_UNJUDGED = 0.2;

type WithFase = PartnerLine & { readonly fase: FeedbackFigure };

const withFase = ({ lines }: DialoogFeiten): readonly WithFase[] =>
  lines.filter((line): line is WithFase => line.fase !== undefined);

const faseLine = ({ fase }: DialoogFeiten, line: WithFase): string =>
  cijfer.fase(fasen[fase], line.naam, shareWords(line.fase.share, line.fase.streefpercentage));

/** Asks about the domeinen that were found; nothing where there are none. */
const about = <T extends { readonly naam: string }>(
  found: readonly T[],
  ask: (domeinen: string) => string,
  say: (one: T) => string,
) =>
  found.length === 0
    ? undefined
    : { vraag: ask(together(found.map(({ naam }) => naam))), cijfers: found.map(say) };

const withOutcome = (feiten: DialoogFeiten, outcome: FeedbackFigure['outcome']) =>
  withFase(feiten).filter(({ fase }) => fase.outcome === outcome);

/** A domein in which rows differ more than chance does. */
const differingDomeinen = ({ organisaties, domeinNames }: DialoogFeiten) =>
  [...domeinNames].flatMap(([domein, naam]) => {
    const shares = organisaties.flatMap((row) => row.shares.get(domein) ?? []);
    return differMoreThanChance(shares) ? [{ naam, shares }] : [];
  });

const mostNamed = ({ factoren }: DialoogFeiten, soort: FactorTelling['soort']) =>
  factoren
    .filter((one) => one.soort === soort && one.factor !== 'anders')
    .sort((a, b) => b.locaties - a.locaties || a.factor.localeCompare(b.factor))[0];

function lowestDomein(feiten: DialoogFeiten): WithFase | undefined {
  const lines = withFase(feiten);
  if (!differMoreThanChance(lines.map(({ fase }) => fase.share))) return undefined;
  const shareOf = ({ fase: { share } }: WithFase) => share.voldoende / share.aantal;
  return [...lines].sort((a, b) => shareOf(a) - shareOf(b))[0];
}

/** The domein in which the most children with too little growth are without help. */
const mostWithout = (all: readonly Hulp[]): readonly Hulp[] =>
  all
    .filter(({ onvoldoende, geregeld }) => geregeld < onvoldoende)
    .sort((a, b) => b.onvoldoende - b.geregeld - (a.onvoldoende - a.geregeld))
    .slice(0, 1);

/** Of own children, where there are no figures to lay them beside, and enough of them to speak of a difference. */
function lowestOwn(feiten: DialoogFeiten): { readonly naam: string; readonly share: Share } | undefined {
  if (withFase(feiten).length > 0) return undefined;
  const own = ownShares(feiten).filter(({ share }) => share.aantal >= feiten.minChildren);
  if (!differMoreThanChance(own.map(({ share }) => share))) return undefined;
  const part = ({ share }: (typeof own)[number]) => share.voldoende / share.aantal;
  return [...own].sort((a, b) => part(a) - part(b))[0];
}

const ownShares = ({ lines }: DialoogFeiten) =>
  lines.flatMap(({ naam, ownShare }) => (ownShare ? [{ naam, share: ownShare }] : []));

const namedFactor = (feiten: DialoogFeiten, soort: FactorTelling['soort'], ask: (naam: string) => string) => {
  const most = mostNamed(feiten, soort);
  return most && { vraag: ask(factorNames[most.factor]), cijfers: [cijfer.locaties(most.locaties)] };
};

/** Every question that there is, the most pressing first. A question appears only when its figures ask for it. */
export const dialoogRegels: readonly DialoogRegel[] = [
  {
    id: 'streef-niet-gehaald',
    ask: (feiten) =>
      about(withOutcome(feiten, 'notReached'), vraag.streefNiet, (line) =>
        [
          faseLine(feiten, line),
          ...(line.streefpercentage ? [cijfer.target(line.streefpercentage)] : []),
        ].join(' '),
      ),
  },
  {
    id: 'eigen-cijfers-anders',
    ask: (feiten) =>
      about(
        withFase(feiten).filter(({ isOwnMore }) => isOwnMore),
        vraag.eigenAnders,
        (line) =>
          `${line.ownShare ? cijfer.own(line.naam, numberWords(line.ownShare)) : ''} ${faseLine(feiten, line)}`,
      ),
  },
  {
    id: 'eigen-weinig-kinderen',
    ask: (feiten) => {
      const own = ownShares(feiten);
      const few = own.every(({ share }) => share.aantal < feiten.minChildren) ? own : [];
      return about(
        few,
        () => vraag.eigenKlein,
        ({ naam, share }) => cijfer.own(naam, numberWords(share)),
      );
    },
  },
  {
    id: 'eigen-minste-groei',
    ask: (feiten) => {
      const lowest = lowestOwn(feiten);
      return about(lowest ? [lowest] : [], vraag.eigenMinst, ({ naam, share }) =>
        cijfer.own(naam, numberWords(share)),
      );
    },
  },
  {
    id: 'eigen-ondersteuning',
    ask: ({ ownHulp }) =>
      about(mostWithout(ownHulp), vraag.eigenHulp, ({ naam, onvoldoende, geregeld }) =>
        cijfer.ownHulp(naam, onvoldoende, geregeld),
      ),
  },
  {
    id: 'anders-dan-vorig-jaar',
    ask: ({ veranderingen }) =>
      about(veranderingen, vraag.veranderd, ({ naam, before, now }) =>
        cijfer.change(naam, shareWords(before), shareWords(now)),
      ),
  },
  {
    id: 'voorschool-en-vroegschool',
    ask: (feiten) =>
      about(
        feiten.fasen.filter(({ mayBeChance }) => !mayBeChance),
        vraag.fasen,
        ({ naam, figures }) =>
          cijfer.twoFasen(naam, shareWords(figures.voorschool.share), shareWords(figures.vroegschool.share)),
      ),
  },
  {
    id: 'verschil-tussen-organisaties',
    ask: (feiten) =>
      about(differingDomeinen(feiten), vraag.organisaties, ({ naam, shares }) =>
        cijfer.between(naam, ...rangeOf(shares), shares.length),
      ),
  },
  {
    id: 'ondersteuning',
    ask: ({ detail, domeinNames }) => {
      const all = (detail?.domeinen ?? []).flatMap(({ domein, ondersteuning }) =>
        ondersteuning ? [{ ...ondersteuning, naam: domeinNames.get(domein) ?? domein }] : [],
      );
      return about(mostWithout(all), vraag.ondersteuning, ({ naam, onvoldoende, geregeld }) =>
        cijfer.hulp(naam, onvoldoende, geregeld),
      );
    },
  },
  {
    id: 'veel-zonder-oordeel',
    ask: (feiten) => {
      const many = withFase(feiten).flatMap(({ domein, naam, fase: { share } }) => {
        const zonder = feiten.detail?.domeinen.find((one) => one.domein === domein)?.nietTeBeoordelen ?? 0;
        const alle = zonder + share.aantal;
        return zonder >= MANY_UNJUDGED * alle ? [{ naam, zonder, alle }] : [];
      });
      const [most] = many.sort((a, b) => b.zonder / b.alle - a.zonder / a.alle);
      return about(most ? [most] : [], vraag.nietTeBeoordelen, ({ naam, zonder, alle }) =>
        cijfer.geenOordeel(naam, zonder, alle),
      );
    },
  },
  { id: 'factor-remt', ask: (feiten) => namedFactor(feiten, 'belemmerend', vraag.remt) },
  { id: 'factor-helpt', ask: (feiten) => namedFactor(feiten, 'bevorderend', vraag.helpt) },
  {
    id: 'sterk-naast-zwak',
    ask: (feiten) => {
      const not = together(withOutcome(feiten, 'notReached').map(({ naam }) => naam));
      if (not === '') return undefined;
      return about(
        withOutcome(feiten, 'reached'),
        (reached) => vraag.streefWel(reached, not),
        (line) => faseLine(feiten, line),
      );
    },
  },
  {
    id: 'minste-groei',
    ask: (feiten) => {
      const lowest = lowestDomein(feiten);
      return about(lowest ? [lowest] : [], vraag.laagste, (line) => faseLine(feiten, line));
    },
  },
  {
    id: 'streef-overal-gehaald',
    ask: (feiten) => {
      const lines = withFase(feiten);
      const all = withOutcome(feiten, 'reached').length === lines.length ? lines : [];
      return about(
        all,
        () => vraag.streefPast,
        (line) => faseLine(feiten, line),
      );
    },
  },
];
