import { sum } from '../../kernel/count.ts';
import { figuresOf, type LastYearFigures } from '../../inzending/last-year.ts';
import type { Rule } from '../rule.ts';
import { directionOf } from './direction-of.ts';
import type { TellingSubject } from '../subjects/telling-subject.ts';
import { addsUp } from './telling-cells.ts';

const shared = { severity: 'waarschuwing', level: 'A', runsOn: 'both', asksReason: true } as const;

/** Children judged in both years: with fewer a percentage moves by one child. */
const MIN_JUDGED = 10;

/** How a domein went in one year: children who grew enough, of all who were judged. */
interface Outcome {
  readonly voldoende: number;
  readonly judged: number;
}

/** Rules that look at counts beside those of the year before. */
export const tellingYearRules: readonly Rule<TellingSubject>[] = [
  {
    ...shared,
    id: 'A-11',
    texts: {
      wat: 'Vorig jaar had u {vorige} doelgroepkinderen. Nu zijn het er {aantal}.',
      waarom: 'Bij een groot verschil missen er misschien kinderen. Of er staan er te veel in de lijst.',
      oplossing: 'Kijk of alle kinderen goed in de lijst staan. Klopt uw aantal? Schrijf dan waarom.',
      voorbeeld: 'Er is een groep gestopt. Daarom hebben wij minder kinderen dan vorig jaar.',
    },
    check: ({ lastYear, nulopgave, doelgroepkinderen: aantal }) => {
      const vorige = figuresOf(lastYear)?.doelgroepkinderen;
      if (vorige === undefined || (aantal === 0 && !nulopgave)) return [];
      const difference = Math.abs(aantal - vorige);
      return difference >= 5 && 2 * difference > vorige
        ? [
            {
              place: { table: 'Kinderen' },
              values: { vorige, aantal },
              direction: directionOf(aantal - vorige),
            },
          ]
        : [];
    },
  },
  {
    ...shared,
    id: 'A-13',
    texts: {
      wat: 'Bij {domein} groeide vorig jaar {vorige} procent voldoende. Nu is dat {nu} procent.',
      waarom: 'Zo’n groot verschil roept vragen op. Met uw uitleg begrijpt de gemeente het.',
      oplossing: 'Kijk de oordelen na. Kloppen ze? Leg het verschil dan kort uit.',
      voorbeeld: 'Wij lezen nu elke dag voor. Daardoor groeien meer kinderen bij Taal.',
    },
    check: (subject) =>
      subject.domeinen.flatMap(({ domein, naam }) => {
        const before = outcomeBefore(figuresOf(subject.lastYear), domein);
        const now = outcomeNow(subject, domein);
        return isFarApart(before, now)
          ? [
              {
                place: { table: 'Toelichting', row: domein, column: 'tekst' } as const,
                values: { domein: naam, vorige: percent(before), nu: percent(now) },
                direction: directionOf(shareOf(now) - shareOf(before)),
              },
            ]
          : [];
      }),
  },
];

const outcomeBefore = (figures: LastYearFigures | undefined, domein: string): Outcome => {
  const { voldoende, onvoldoende } = figures?.domeinen.find((one) => one.domein === domein) ?? none;
  return { voldoende, judged: voldoende + onvoldoende };
};

const none = { voldoende: 0, onvoldoende: 0 };

/** Only when all that was filled in is counted, and adds up. */
function outcomeNow({ rows, parts, complete }: TellingSubject, domein: string): Outcome {
  const tellingen = complete && parts.every(addsUp) ? rows.flatMap((row) => row.domeinen) : [];
  const own = tellingen.filter((telling) => telling.domein === domein);
  const voldoende = sum(own.map((one) => one.voldoende));
  return { voldoende, judged: voldoende + sum(own.map((one) => one.onvoldoende)) };
}

/** 25 points or more, in whole numbers: 4 * |v1/n1 - v2/n2| >= 1. */
const isFarApart = (a: Outcome, b: Outcome): boolean =>
  a.judged >= MIN_JUDGED &&
  b.judged >= MIN_JUDGED &&
  4 * Math.abs(a.voldoende * b.judged - b.voldoende * a.judged) >= a.judged * b.judged;

const shareOf = ({ voldoende, judged }: Outcome): number => voldoende / judged;
const percent = (outcome: Outcome): number => Math.round(100 * shareOf(outcome));
