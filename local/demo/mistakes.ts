import type { Domein } from '../../shared/afspraak/domein.ts';
import { yesNoUnknownNames } from '../../shared/inzending/oordeel.ts';
import type { Form } from '../../shared/inzending/form.ts';
import type { KindRegel } from '../../shared/inzending/kind-regel.ts';
import { hulpColumn, oordeelColumn } from '../../shared/inzending/kinderen-columns.ts';
import type { Random } from './random.ts';

/** One cell of the child list that says something else than the truth, as people do when they fill in or paste. */
export interface Mistake {
  /** Code of the child. */
  readonly row: string;
  /** Id of the column. */
  readonly column: string;
  /** What the cell says first. */
  readonly wrong: string;
  /** What it should say. */
  readonly right: string;
  /** The rule that must find it there. */
  readonly rule: string;
}

interface Kind {
  readonly rule: string;
  /** Whether the mistake can be made with this child. */
  readonly fits: (kind: KindRegel, domein: string) => boolean;
  readonly make: (kind: KindRegel, domein: string) => Pick<Mistake, 'column' | 'wrong' | 'right'>;
}

const judged = (kind: KindRegel) => kind.reden === '';

/** Mistakes that people make, each with the rule that is there for it. */
const kinds: readonly Kind[] = [
  {
    rule: 'K-08',
    fits: judged,
    make: (kind, domein) => ({
      column: oordeelColumn(domein),
      wrong: '',
      right: kind.oordelen[domein] ?? '',
    }),
  },
  {
    rule: 'K-07',
    fits: judged,
    make: (kind, domein) => ({
      column: oordeelColumn(domein),
      wrong: 'gaat goed',
      right: kind.oordelen[domein] ?? '',
    }),
  },
  {
    rule: 'K-05',
    fits: judged,
    make: (kind) => ({ column: 'groep', wrong: 'Groep 3', right: kind.groep }),
  },
  {
    rule: 'K-09',
    fits: (kind) => !judged(kind),
    make: (kind) => ({ column: 'reden', wrong: '', right: kind.reden }),
  },
  {
    rule: 'K-20',
    fits: (kind, domein) => judged(kind) && kind.hulp[domein] === yesNoUnknownNames.ja,
    make: (kind, domein) => ({ column: hulpColumn(domein), wrong: '', right: kind.hulp[domein] ?? '' }),
  },
];

/**
 * Draws a mistake that fits one of the children.
 * @param nth makes the kinds of mistake take turns
 */
export function drawMistake(
  kinderen: readonly KindRegel[],
  domeinen: readonly Domein[],
  { nth, random }: { readonly nth: number; readonly random: Random },
): Mistake | undefined {
  const { domein } = random.pick(domeinen as readonly [Domein, ...Domein[]]);
  const inTurn = kinds.map((_, i) => kinds[(nth + i) % kinds.length] ?? kinds[0]);
  for (const kind of inTurn) {
    const found = random.shuffle(kinderen).find((one) => kind?.fits(one, domein));
    if (kind && found) return { row: found.code, rule: kind.rule, ...kind.make(found, domein) };
  }
  return undefined;
}

/** The form as it is filled in first: with the mistake in it. */
export function withMistake(form: Form, mistake: Mistake | undefined): Form {
  if (mistake === undefined) return form;
  const kinderen = form.kinderen.map((kind) => (kind.code === mistake.row ? spoil(kind, mistake) : kind));
  return { ...form, kinderen };
}

function spoil(kind: KindRegel, { column, wrong }: Mistake): KindRegel {
  const [field = '', domein] = column.split('.');
  if (domein === undefined) return { ...kind, [field]: wrong };
  return field === 'oordeel'
    ? { ...kind, oordelen: { ...kind.oordelen, [domein]: wrong } }
    : { ...kind, hulp: { ...kind.hulp, [domein]: wrong } };
}
