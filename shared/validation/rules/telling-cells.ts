import type { DomeinTelling, GroepTelling, GroepTellingVolledig } from '../../inzending/inzending.ts';
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
  readonly domein: string;
}

/** The outcomes of rows of counts: of `subject.rows` as they are sent, or of `subject.parts` as they are mended. */
export const tellingCells = (
  rows: readonly GroepTelling[],
  { domeinen }: Pick<TellingSubject, 'domeinen'>,
): readonly TellingCell[] =>
  rows.flatMap((row) =>
    row.domeinen.map((telling) => ({
      row,
      groep: nameOfRow(row),
      naam: domeinen.find(({ domein }) => domein === telling.domein)?.naam ?? telling.domein,
      telling,
      judged: telling.voldoende + telling.onvoldoende,
      domein: telling.domein,
    })),
  );

/** Whether each doelgroepkind has one outcome in each domein. */
export const addsUp = ({ domeinen, doelgroepkinderen }: GroepTelling): boolean =>
  domeinen.every((one) => one.voldoende + one.onvoldoende + one.nietTeBeoordelen === doelgroepkinderen);

/** A row of counts, and the column of the child list that it was counted from. */
export const placeOf = ({ groepen }: Pick<GroepTelling, 'groepen'>, column: string): Place => ({
  table: 'Groepen',
  row: groepen.join('+'),
  column,
});

/** What the child list says of a domein: the column from which a count was made. */
export const placeIn = ({ row, domein }: TellingCell, said: 'oordeel' | 'reden' | 'hulp'): Place =>
  placeOf(row, `${said}.${domein}`);

export const fullRows = (rows: readonly GroepTelling[]): readonly GroepTellingVolledig[] =>
  rows.filter((row) => row.omvang === 'volledig');

/** Reasons and help, where the row is large enough to carry them. */
export const detailOf = ({ telling }: TellingCell): DomeinTelling | undefined =>
  'redenen' in telling ? telling : undefined;
