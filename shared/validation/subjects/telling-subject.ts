import { MAX_CHILDREN, sum } from '../../kernel/count.ts';
import type { Domein } from '../../afspraak/domein.ts';
import { type Fase, type Groep, groepNames } from '../../afspraak/fase.ts';
import { doelgroepkindOf } from '../../inzending/doelgroepkind.ts';
import { countForm, listShapeOf, totalsOf } from '../../inzending/form-counts.ts';
import type { Form, FormContext } from '../../inzending/form.ts';
import type { GroepTelling, Inzending } from '../../inzending/inzending.ts';
import { withRowKeys } from '../../inzending/kind-regel.ts';
import { mergeSmallGroepen } from '../../inzending/merge-small-groepen.ts';
import { faseOf, type Locatie } from '../../uitvraag/locatie.ts';
import type { Uitvraag } from '../../uitvraag/uitvraag.ts';
import type { Place } from '../finding.ts';
import { inKinderen } from './kind-subject.ts';

/** The number of all children of a groep, as far as it can be read, beside its doelgroepkinderen. */
interface GroepTotal {
  /** Key of the row of table Groepen: a groep, or the groepen of a merged row. */
  readonly row: string;
  readonly naam: string;
  readonly kinderen: number | undefined;
  readonly doelgroepkinderen: number;
}

/** What A rules look at: the counts as they are sent, whether they come from the child list or from a payload. */
export interface TellingSubject {
  readonly fase: Fase;
  readonly domeinen: readonly Domein[];
  /** Number of doelgroepkinderen that the gemeente expects. */
  readonly verwacht: number | undefined;
  /** Children behind any figure that others see, by the afspraak. */
  readonly minChildren: number;
  /** "Wij hebben geen doelgroepkinderen." */
  readonly nulopgave: boolean;
  readonly totals: readonly GroepTotal[];
  readonly rows: readonly GroepTelling[];
  /** Cells of children of whom it is not said whether they followed VE; none in a payload, which has no list. */
  readonly withoutDeelname: readonly { readonly groep: Groep; readonly place: Place }[];
}

/** What the server knows of the sender. */
export interface Invitation {
  readonly uitvraag: Uitvraag;
  readonly locatie: Locatie;
  readonly verwacht?: number | undefined;
}

export function tellingenOfForm(form: Form, context: FormContext, nulopgave: boolean): TellingSubject {
  const shape = listShapeOf(context);
  const counted = countForm(form, shape);
  const totals = totalsOf(form, shape);
  return {
    ...shape,
    verwacht: context.verwacht,
    minChildren: context.uitvraag.afspraak.publicatie.minChildren,
    nulopgave,
    totals: counted.flatMap(({ groepen, doelgroepkinderen }) =>
      groepen.map((groep) => ({
        row: groep,
        naam: groepNames[groep],
        kinderen: totals.get(groep),
        doelgroepkinderen,
      })),
    ),
    rows: mergeSmallGroepen(counted),
    withoutDeelname: withRowKeys(form.kinderen).flatMap(({ rowKey, kind }) => {
      const counts = doelgroepkindOf(kind, shape);
      return counts === undefined || counts.deelname !== undefined
        ? []
        : [{ groep: counts.groep, place: inKinderen(rowKey, 'veGevolgd') }];
    }),
  };
}

export const tellingenOfInzending = (
  { groepen, nulopgave }: Inzending,
  { uitvraag, locatie, verwacht }: Invitation,
): TellingSubject => ({
  fase: faseOf(locatie),
  domeinen: uitvraag.afspraak.domeinen,
  verwacht,
  minChildren: uitvraag.afspraak.publicatie.minChildren,
  nulopgave,
  totals: groepen.map((row) => ({
    row: row.groepen.join('+'),
    naam: nameOfRow(row),
    kinderen: row.kinderen <= MAX_CHILDREN * row.groepen.length ? row.kinderen : undefined,
    doelgroepkinderen: row.doelgroepkinderen,
  })),
  rows: groepen,
  withoutDeelname: [],
});

/** How a sentence names the groepen of a row: 'Groep 1 en Groep 2'. */
export const nameOfRow = ({ groepen }: Pick<GroepTelling, 'groepen'>): string =>
  groepen.map((groep) => groepNames[groep]).join(' en ');

/** Number of doelgroepkinderen in all rows. */
export const doelgroepOf = ({ rows }: Pick<TellingSubject, 'rows'>): number =>
  sum(rows.map((row) => row.doelgroepkinderen));
