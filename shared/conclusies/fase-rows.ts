import type { Domein } from '../afspraak/domein.ts';
import type { Fase } from '../afspraak/fase.ts';
import type { Cijfer } from '../terugkoppeling/cijfer.ts';
import type { RijDetail } from '../terugkoppeling/rij-detail.ts';
import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';

/** The vroegschool stands first: groep 2 is the legal end point. */
export const fasenInOrder: readonly Fase[] = ['vroegschool', 'voorschool'];

/** A published figure of a whole fase in one domein. */
export interface FaseRow {
  readonly fase: Fase;
  readonly domein: Domein;
  readonly cijfer: Cijfer;
}

export const faseRows = ({ domeinen, cijfers }: Terugkoppeling): readonly FaseRow[] =>
  fasenInOrder.flatMap((fase) =>
    domeinen.flatMap((domein) => {
      const cijfer = cijfers.find(
        (one) => one.niveau === 'fase' && one.fase === fase && one.domein === domein.domein,
      );
      return cijfer === undefined ? [] : [{ fase, domein, cijfer }];
    }),
  );

/** What more is known of a whole fase; undefined where its row or its details are not published. */
export const faseDetail = ({ details = [] }: Terugkoppeling, fase: Fase): RijDetail | undefined =>
  details.find((one) => one.niveau === 'fase' && one.fase === fase);
