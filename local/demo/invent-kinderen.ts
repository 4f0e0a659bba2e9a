import type { Domein, DomeinId } from '../../shared/afspraak/domein.ts';
import { type Groep, groepNames } from '../../shared/afspraak/fase.ts';
import type { KindRegel } from '../../shared/inzending/kind-regel.ts';
import { type Oordeel, oordeelNames, redenNames, yesNoUnknownNames } from '../../shared/inzending/oordeel.ts';
import type { Random } from './random.ts';

/** Share of the children that grows enough, before the differences between locaties: around the usual 75 %. */
const usualShares: Readonly<Record<DomeinId, number>> = {
  taal: 0.69,
  rekenen: 0.75,
  sociaalEmotioneel: 0.78,
  motoriek: 0.85,
};

export interface KinderenBrief {
  readonly groepen: readonly Groep[];
  readonly domeinen: readonly Domein[];
  /** First day of the month up to which children count. */
  readonly peildatum: string;
  /** A child who is there for a shorter time is not judged. */
  readonly minMaanden: number;
  readonly count: number;
}

/** Invents the child list of one locatie as a careful person would fill it in: no rule finds an error in it. */
export function inventKinderen(brief: KinderenBrief, random: Random): readonly KindRegel[] {
  const ofLocatie = (random.fraction() - 0.5) * 0.3;
  const groepen = brief.groepen as readonly [Groep, ...Groep[]];
  return Array.from({ length: brief.count }, (_, i) =>
    inventKind({ ...brief, groep: random.pick(groepen), nth: i + 1, ofLocatie }, random.split()),
  );
}

interface KindBrief extends KinderenBrief {
  readonly groep: Groep;
  readonly nth: number;
  readonly ofLocatie: number;
}

function inventKind(brief: KindBrief, random: Random): KindRegel {
  const { groep, domeinen, minMaanden, nth } = brief;
  const months =
    minMaanden > 0 && random.chance(0.06) ? random.int(0, minMaanden - 1) : random.int(minMaanden + 1, 20);
  const tooShort = months < minMaanden;
  const ofKind = (random.fraction() - 0.5) * 0.3;
  const judge = ({ domein }: Domein): Oordeel => {
    if (tooShort || random.chance(0.02)) return 'nietTeBeoordelen';
    const share = (usualShares[domein] ?? 0.76) + brief.ofLocatie + ofKind;
    return random.chance(share) ? 'voldoende' : 'onvoldoende';
  };
  const judged = domeinen.map((domein) => [domein.domein, judge(domein)] as const);
  const notJudged = judged.some(([, oordeel]) => oordeel === 'nietTeBeoordelen');
  const reasons = redenNames.map(([text]) => text) as [string, ...string[]];
  return {
    code: `K${String(nth).padStart(2, '0')}`,
    groep: groepNames[groep],
    indicatie: yesNoUnknownNames.ja,
    startmaand: monthsBefore(brief.peildatum, months),
    veGevolgd: groep === 'peuters' ? '' : random.pick(['ja', 'ja', 'ja', 'nee', 'onbekend']),
    oordelen: Object.fromEntries(judged.map(([domein, oordeel]) => [domein, oordeelNames[oordeel]])),
    reden: notJudged ? (tooShort ? reasons[0] : random.pick(reasons)) : '',
    hulp: Object.fromEntries(
      judged.map(([domein, oordeel]) => [
        domein,
        oordeel === 'onvoldoende' ? random.pick(['ja', 'ja', 'nee']) : '',
      ]),
    ),
  };
}

/** `yyyy-mm`, a number of months before a date. */
function monthsBefore(date: string, months: number): string {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}
