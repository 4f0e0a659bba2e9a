import type { DomeinTelling, GroepTelling, GroepTellingVolledig } from '../../inzending/inzending.ts';
import { oordeelColumn } from '../../inzending/kinderen-columns.ts';
import type { Place } from '../finding.ts';
import { nameOfRow, type TellingSubject } from '../subjects/telling-subject.ts';

/** The outcome in one domein of one row of counts. */
export interface TellingCell {
  readonly row: GroepTelling;
  readonly groep: string;
  readonly naam: string;
  readonly telling: GroepTelling['domeinen'][number];
  /** Children judged: what a percentage is taken of. */
  readonly judged: number;
  /** The column in which the user mends it. */
  readonly place: Place;
}

export const tellingCells = ({ rows, domeinen }: TellingSubject): readonly TellingCell[] =>
  rows.flatMap((row) =>
    row.domeinen.map((telling) => ({
      row,
      groep: nameOfRow(row),
      naam: domeinen.find(({ domein }) => domein === telling.domein)?.naam ?? telling.domein,
      telling,
      judged: telling.voldoende + telling.onvoldoende,
      place: placeOf(row, oordeelColumn(telling.domein)),
    })),
  );

/** A row of counts, and the column of the child list that it was counted from. */
export const placeOf = ({ groepen }: Pick<GroepTelling, 'groepen'>, column: string): Place => ({
  table: 'Groepen',
  row: groepen.join('+'),
  column,
});

export const fullRows = ({ rows }: TellingSubject): readonly GroepTellingVolledig[] =>
  rows.filter((row) => row.omvang === 'volledig');

/** Reasons and help, where the row is large enough to carry them. */
export const detailOf = ({ telling }: TellingCell): DomeinTelling | undefined =>
  'redenen' in telling ? telling : undefined;
