import type { Domein } from '../afspraak/domein.ts';
import { Fase } from '../afspraak/fase.ts';
import type { Cijfer } from './cijfer.ts';
import { organisatieRows, rijLeden } from './rij-naam.ts';
import type { RijDetail } from './rij-detail.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** A published row with what more is known of it. */
export interface DetailRow {
  readonly fase: Fase;
  readonly naam: string;
  /** The organisaties that it is the sum of, where these have no row of their own; else none. */
  readonly members: readonly string[];
  readonly detail: RijDetail;
}

const detailOf = ({ details = [] }: Terugkoppeling, row: Cijfer, fase: Fase): RijDetail | undefined =>
  details.find((one) => one.niveau === row.niveau && one.id === row.id && one.fase === fase);

/** Each fase, and below it its organisaties: the rows of which details are published. */
export const detailRows = (document: Terugkoppeling): readonly DetailRow[] =>
  Fase.options.flatMap((fase) => {
    const [first] = document.domeinen;
    const whole = document.cijfers.find((one) => one.niveau === 'fase' && one.fase === fase);
    if (first === undefined || whole === undefined) return [];
    return [whole, ...organisatieRows(document, fase, first.domein)].flatMap((row) => {
      const detail = detailOf(document, row, fase);
      return detail === undefined ? [] : [{ fase, naam: row.naam, members: rijLeden(row, document), detail }];
    });
  });

/** Of a whole fase in one domein. */
export interface DomeinRow {
  readonly fase: Fase;
  readonly domein: Domein;
  /** Children judged. */
  readonly aantal: number;
  readonly detail: RijDetail['domeinen'][number];
}

/** Each fase by domein, with what more is known. */
export const domeinRows = (document: Terugkoppeling): readonly DomeinRow[] =>
  Fase.options.flatMap((fase) =>
    document.domeinen.flatMap((domein) => {
      const cijfer = document.cijfers.find(
        (one) => one.niveau === 'fase' && one.fase === fase && one.domein === domein.domein,
      );
      if (cijfer === undefined) return [];
      const detail = detailOf(document, cijfer, fase)?.domeinen.find((one) => one.domein === domein.domein);
      return detail === undefined ? [] : [{ fase, domein, aantal: cijfer.aantal, detail }];
    }),
  );
