import type { Domein } from '../afspraak/domein.ts';
import { Fase } from '../afspraak/fase.ts';
import { mayBeChance } from '../aggregation/difference.ts';
import type { Cijfer } from './cijfer.ts';
import { type FeedbackFigure, figureOf } from './feedback-figure.ts';
import { organisatieRows, rijLeden } from './rij-naam.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** One row of organisaties, or all of the fase together. */
export interface OrganisatieLine {
  readonly naam: string;
  /** The organisaties that it is the sum of, where these have no row of their own; else none. */
  readonly members: readonly string[];
  /** Number of locaties behind it. */
  readonly locaties: number;
  /** By domein, in the order of `domeinen`. */
  readonly figures: readonly FeedbackFigure[];
  /** The names of the domeinen in which it differs from all of the fase by more than chance. */
  readonly differs: readonly string[];
}

/** The organisaties of one fase beside each other. */
export interface OrganisatiesFeedback {
  readonly fase: Fase;
  readonly domeinen: readonly Domein[];
  /** In alphabetical order; never in the order of the outcome. */
  readonly lines: readonly OrganisatieLine[];
  /** All of the fase; absent where that is not published. */
  readonly whole?: OrganisatieLine;
}

/** The fasen that have rows of organisaties, the vroegschool first. */
export const organisatiesFeedback = (document: Terugkoppeling): readonly OrganisatiesFeedback[] =>
  [...Fase.options].reverse().flatMap((fase) => {
    const domeinen = document.domeinen;
    const [first] = domeinen;
    const heads = first === undefined ? [] : organisatieRows(document, fase, first.domein);
    if (heads.length === 0) return [];
    const whole = document.cijfers.find((one) => one.niveau === 'fase' && one.fase === fase);
    return [
      {
        fase,
        domeinen,
        lines: heads.map((head) => lineOf(head, document)),
        ...(whole && { whole: lineOf(whole, document) }),
      },
    ];
  });

function lineOf(head: Cijfer, document: Terugkoppeling): OrganisatieLine {
  const own = document.domeinen.flatMap((domein) => {
    const cijfer = document.cijfers.find((one) => isSameRow(one, head) && one.domein === domein.domein);
    return cijfer === undefined ? [] : [{ domein, cijfer }];
  });
  return {
    naam: head.naam,
    members: rijLeden(head, document),
    locaties: new Set(head.leden.map((lid) => lid.split('/')[0])).size,
    figures: own.map(({ cijfer }) => figureOf(cijfer, document)),
    differs: own
      .filter(({ cijfer }) => differsFromFase(cijfer, document))
      .map(({ domein: { naam } }) => naam),
  };
}

const faseOf = (cijfer: Cijfer): Fase | undefined => (cijfer.niveau === 'gemeente' ? undefined : cijfer.fase);

const isSameRow = (a: Cijfer, b: Cijfer): boolean =>
  a.niveau === b.niveau && a.id === b.id && faseOf(a) === faseOf(b);

function differsFromFase(cijfer: Cijfer, { cijfers }: Terugkoppeling): boolean {
  const whole = cijfers.find(
    (one) => one.niveau === 'fase' && one.fase === faseOf(cijfer) && one.domein === cijfer.domein,
  );
  return whole !== undefined && !mayBeChance(cijfer, whole);
}
