import { Fase } from '../afspraak/fase.ts';
import { sharedStreefpercentage } from '../afspraak/streefpercentage.ts';
import { groeimethodeNames, type Groeimethode } from '../inzending/kindvolgsysteem.ts';
import type { Meetwijze } from '../terugkoppeling/meetwijze.ts';
import type { BreukRegel } from './breuk.ts';
import type { Jaar } from './jaar.ts';
import { inFase, jarenTexts as texts } from './jaren-texts.ts';
import { answeredShare } from './respons-share.ts';

/** Points of respons from which another part of the locaties may be what moved a figure. */
const RESPONS_POINTS = 20;

/** Whether a part of how was measured is known of both years, and differs. Blanks around words change nothing. */
const differ = (earlier: Jaar, later: Jaar, part: (one: Meetwijze) => string | number): boolean =>
  earlier.meetwijze !== undefined &&
  later.meetwijze !== undefined &&
  plain(part(earlier.meetwijze)) !== plain(part(later.meetwijze));
const plain = (value: string | number): string => String(value).trim().replace(/\s+/g, ' ').toLowerCase();

const doelgroepOf: Readonly<Record<Fase, (one: Meetwijze) => string>> = {
  voorschool: ({ doelgroepPeuter }) => doelgroepPeuter,
  vroegschool: ({ doelgroepKleuter }) => doelgroepKleuter,
};

/** The method of most locaties of a fase; undefined where two are even, or none is named. */
function mainMethode({ meetwijze }: Jaar, fase: Fase): Groeimethode | undefined {
  const [most, next] = (meetwijze?.methoden ?? [])
    .filter((one) => one.fase === fase)
    .sort((a, b) => b.locaties - a.locaties);
  return most?.locaties === next?.locaties ? undefined : most?.groeimethode;
}

/** Everything by which years may differ, in the order in which it is said. */
export const breukRegels: readonly BreukRegel[] = [
  {
    ernst: 'breuk',
    differs: (earlier, later) =>
      Fase.options
        .filter((fase) => differ(earlier, later, doelgroepOf[fase]))
        .map((fase) => ({ fase, tekst: texts.doelgroep[fase](later.schooljaar) })),
  },
  {
    ernst: 'breuk',
    differs: (earlier, later) =>
      later.meetwijze && differ(earlier, later, ({ telling }) => telling)
        ? [{ tekst: texts.telling[later.meetwijze.telling](later.schooljaar) }]
        : [],
  },
  {
    ernst: 'breuk',
    differs: (earlier, later) =>
      later.meetwijze && differ(earlier, later, ({ groep1 }) => groep1)
        ? [{ fase: 'vroegschool', tekst: texts.groep1[later.meetwijze.groep1](later.schooljaar) }]
        : [],
  },
  {
    ernst: 'breuk',
    differs: (earlier, later) =>
      later.meetwijze && differ(earlier, later, ({ minMaanden }) => minMaanden)
        ? [{ tekst: texts.minMaanden(later.schooljaar, later.meetwijze.minMaanden) }]
        : [],
  },
  {
    ernst: 'breuk',
    differs: (earlier, later) =>
      differ(earlier, later, ({ groeibegrip }) => groeibegrip)
        ? [{ tekst: texts.groeibegrip(later.schooljaar) }]
        : [],
  },
  {
    ernst: 'breuk',
    differs: (earlier, later) =>
      Fase.options.flatMap((fase) => {
        const [before, now] = [mainMethode(earlier, fase), mainMethode(later, fase)];
        return before !== undefined && now !== undefined && before !== now
          ? [{ fase, tekst: texts.methode(later.schooljaar, inFase[fase], groeimethodeNames[now]) }]
          : [];
      }),
  },
  {
    ernst: 'let op',
    differs: (earlier, later) =>
      Fase.options.flatMap((fase) =>
        later.domeinen
          .filter(({ domein }) => hasFigure(earlier, fase, domein) && hasFigure(later, fase, domein))
          .flatMap(({ domein, naam }) => {
            const [eerst, nu] = [
              sharedStreefpercentage(earlier, [fase], domein),
              sharedStreefpercentage(later, [fase], domein),
            ];
            return eerst === nu || eerst === undefined || nu === undefined
              ? []
              : [
                  {
                    fase,
                    domein,
                    tekst: texts.streefpercentage(
                      later.schooljaar,
                      { domein: naam, fase: inFase[fase] },
                      nu,
                      eerst,
                    ),
                  },
                ];
          }),
      ),
  },
  {
    ernst: 'let op',
    differs: (earlier, later) =>
      Fase.options.flatMap((fase) => {
        const [eerst, nu] = [answeredShare(earlier, fase), answeredShare(later, fase)];
        return eerst !== undefined && nu !== undefined && Math.abs(nu - eerst) >= RESPONS_POINTS
          ? [{ fase, tekst: texts.respons(later.schooljaar, inFase[fase], nu, eerst) }]
          : [];
      }),
  },
  {
    ernst: 'let op',
    differs: (earlier, later) =>
      Number(later.schooljaar.slice(0, 4)) - Number(earlier.schooljaar.slice(0, 4)) > 1
        ? [{ tekst: texts.gap(later.schooljaar) }]
        : [],
  },
  {
    ernst: 'let op',
    differs: (earlier, later) =>
      earlier.meetwijze === undefined || later.meetwijze === undefined
        ? [{ tekst: texts.unknown(later.schooljaar) }]
        : [],
  },
];

const hasFigure = ({ cijfers }: Jaar, fase: Fase, domein: string): boolean =>
  cijfers.some((one) => one.fase === fase && one.domein === domein);
