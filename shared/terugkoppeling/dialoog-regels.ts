import { differMoreThanChance } from '../aggregation/spread.ts';
import type { Share } from '../aggregation/wilson.ts';
import { factorNames } from '../inzending/factor.ts';
import type { DialoogFacts, Hulp } from './dialoog-facts.ts';
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
  readonly ask: (facts: DialoogFacts) => Omit<Dialoogvraag, 'id'> | undefined;
}

/** One child of five without an oordeel: then the figure says little of all of them. */
const MANY_WITHOUT = 0.2;

type WithFase = PartnerLine & { readonly fase: FeedbackFigure };

const withFase = ({ lines }: DialoogFacts): readonly WithFase[] =>
  lines.filter((line): line is WithFase => line.fase !== undefined);

const faseLine = ({ fase }: DialoogFacts, line: WithFase): string =>
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

const withOutcome = (facts: DialoogFacts, outcome: FeedbackFigure['outcome']) =>
  withFase(facts).filter(({ fase }) => fase.outcome === outcome);

/** A domein in which rows differ more than chance does. */
const differingDomeinen = ({ organisaties, domeinNames }: DialoogFacts) =>
  [...domeinNames].flatMap(([domein, naam]) => {
    const shares = organisaties.flatMap((row) => row.shares.get(domein) ?? []);
    return differMoreThanChance(shares) ? [{ naam, shares }] : [];
  });

const mostNamed = ({ factoren }: DialoogFacts, soort: FactorTelling['soort']) =>
  factoren
    .filter((one) => one.soort === soort && one.factor !== 'anders')
    .sort((a, b) => b.locaties - a.locaties || a.factor.localeCompare(b.factor))[0];

function lowestDomein(facts: DialoogFacts): WithFase | undefined {
  const lines = withFase(facts);
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
function lowestOwn(facts: DialoogFacts): { readonly naam: string; readonly share: Share } | undefined {
  if (withFase(facts).length > 0) return undefined;
  const own = ownShares(facts).filter(({ share }) => share.aantal >= facts.minChildren);
  if (!differMoreThanChance(own.map(({ share }) => share))) return undefined;
  const part = ({ share }: (typeof own)[number]) => share.voldoende / share.aantal;
  return [...own].sort((a, b) => part(a) - part(b))[0];
}

const ownShares = ({ lines }: DialoogFacts) =>
  lines.flatMap(({ naam, ownShare }) => (ownShare ? [{ naam, share: ownShare }] : []));

const namedFactor = (facts: DialoogFacts, soort: FactorTelling['soort'], ask: (naam: string) => string) => {
  const most = mostNamed(facts, soort);
  return most && { vraag: ask(factorNames[most.factor]), cijfers: [cijfer.locaties(most.locaties)] };
};

/** Every question that there is, the most pressing first. A question appears only when its figures ask for it. */
export const dialoogRegels: readonly DialoogRegel[] = [
  {
    id: 'streef-niet-gehaald',
    ask: (facts) =>
      about(withOutcome(facts, 'notReached'), vraag.streefNiet, (line) =>
        [
          faseLine(facts, line),
          ...(line.streefpercentage ? [cijfer.target(line.streefpercentage)] : []),
        ].join(' '),
      ),
  },
  {
    id: 'eigen-cijfers-anders',
    ask: (facts) =>
      about(
        withFase(facts).filter(({ isOwnMore }) => isOwnMore),
        vraag.eigenAnders,
        (line) =>
          `${line.ownShare ? cijfer.own(line.naam, numberWords(line.ownShare)) : ''} ${faseLine(facts, line)}`,
      ),
  },
  {
    id: 'eigen-weinig-kinderen',
    ask: (facts) => {
      const own = ownShares(facts);
      const few = own.every(({ share }) => share.aantal < facts.minChildren) ? own : [];
      return about(
        few,
        () => vraag.eigenKlein,
        ({ naam, share }) => cijfer.own(naam, numberWords(share)),
      );
    },
  },
  {
    id: 'eigen-minste-groei',
    ask: (facts) => {
      const lowest = lowestOwn(facts);
      return about(lowest ? [lowest] : [], vraag.eigenLowest, ({ naam, share }) =>
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
    ask: ({ changes }) =>
      about(changes, vraag.changed, ({ naam, before, now }) =>
        cijfer.change(naam, shareWords(before), shareWords(now)),
      ),
  },
  {
    id: 'voorschool-en-vroegschool',
    ask: (facts) =>
      about(
        facts.fasen.filter(({ mayBeChance }) => !mayBeChance),
        vraag.fasen,
        ({ naam, figures }) =>
          cijfer.twoFasen(naam, shareWords(figures.voorschool.share), shareWords(figures.vroegschool.share)),
      ),
  },
  {
    id: 'verschil-tussen-organisaties',
    ask: (facts) =>
      about(differingDomeinen(facts), vraag.organisaties, ({ naam, shares }) =>
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
    ask: (facts) => {
      const many = withFase(facts).flatMap(({ domein, naam, fase: { share } }) => {
        const unknown = facts.detail?.domeinen.find((one) => one.domein === domein)?.nietTeBeoordelen ?? 0;
        const alle = unknown + share.aantal;
        return unknown >= MANY_WITHOUT * alle ? [{ naam, unknown, alle }] : [];
      });
      const [most] = many.sort((a, b) => b.unknown / b.alle - a.unknown / a.alle);
      return about(most ? [most] : [], vraag.nietTeBeoordelen, ({ naam, unknown, alle }) =>
        cijfer.geenOordeel(naam, unknown, alle),
      );
    },
  },
  { id: 'factor-remt', ask: (facts) => namedFactor(facts, 'belemmerend', vraag.hinders) },
  { id: 'factor-helpt', ask: (facts) => namedFactor(facts, 'bevorderend', vraag.helps) },
  {
    id: 'sterk-naast-zwak',
    ask: (facts) => {
      const not = together(withOutcome(facts, 'notReached').map(({ naam }) => naam));
      if (not === '') return undefined;
      return about(
        withOutcome(facts, 'reached'),
        (reached) => vraag.streefWel(reached, not),
        (line) => faseLine(facts, line),
      );
    },
  },
  {
    id: 'minste-groei',
    ask: (facts) => {
      const lowest = lowestDomein(facts);
      return about(lowest ? [lowest] : [], vraag.lowest, (line) => faseLine(facts, line));
    },
  },
  {
    id: 'streef-overal-gehaald',
    ask: (facts) => {
      const lines = withFase(facts);
      const all = withOutcome(facts, 'reached').length === lines.length ? lines : [];
      return about(
        all,
        () => vraag.streefPast,
        (line) => faseLine(facts, line),
      );
    },
  },
];
