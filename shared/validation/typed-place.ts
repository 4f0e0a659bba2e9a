import type { Place } from './finding.ts';

/** Which cell of table Aantallen stands for what the child list, and a message, say of a domein. */
const cellFor = { oordeel: 'voldoende', reden: 'teKort', hulp: 'ondersteuning' } as const;
type Said = keyof typeof cellFor;
const isSaid = (word: string | undefined): word is Said => word !== undefined && word in cellFor;

/** Columns of table Groepen for what the child list says of a groep. */
const ownColumns: Readonly<Record<string, string>> = { veGevolgd: 'veJa', groep: 'doelgroepkinderen' };

/**
 * The cell in which typed counts are mended. A rule over counts names a column of the child list, from which they are
 * counted as a rule; where they were typed it is a cell of Groepen or Aantallen.
 */
export function typedPlace(place: Place): Place {
  const { table, row, column = '' } = place;
  if (table === 'Kinderen' && row === undefined) return { table: 'Groepen', column: 'doelgroepkinderen' };
  if (table !== 'Groepen' || row === undefined) return place;
  const own = ownColumns[column];
  if (own !== undefined) return { table, row, column: own };
  const [said, domein] = column.split('.');
  return isSaid(said) ? { table: 'Aantallen', row: `${row}.${domein ?? ''}`, column: cellFor[said] } : place;
}

/** The place as a message names it, which does not say whether counts were typed: the other way round. */
export function sentPlace(place: Place): Place {
  const { table, row = '', column = '' } = place;
  if (table === 'Groepen' && place.row === undefined) return { table: 'Kinderen' };
  if (table !== 'Aantallen') return place;
  const [groep = '', domein = ''] = row.split('.');
  const said = (Object.keys(cellFor) as Said[]).find((one) => cellFor[one] === column) ?? 'oordeel';
  return { table: 'Groepen', row: groep, column: `${said}.${domein}` };
}
