import type { RawRow, RowPlace } from '../storage/row-store.ts';

/** Where rows of a gemeente stand; in a place that gemeenten share, `owns` says which rows are of this one. */
export interface GemeentePlace extends RowPlace {
  readonly owns?: (row: RawRow) => boolean;
  /** Others may have put the same row there: it is no sign that the gemeente is here. */
  readonly isShared?: true;
}

const only = (row: string): NonNullable<RowPlace['range']> => ({ from: row, to: `${row}!` });

/** Which message an attempt to send was for: of all gemeenten in one partition. */
const isSendOf =
  (gemeentecode: string) =>
  ({ values }: RawRow): boolean =>
    values['json']?.[1].includes(`"gemeentecode":"${gemeentecode}"`) === true;

/** The places that every gemeente has. */
const fixedPlaces = (gemeentecode: string): readonly GemeentePlace[] => [
  { table: 'Gemeenten', partition: gemeentecode },
  { table: 'Gemeenten', partition: 'VERZONDEN', owns: isSendOf(gemeentecode) },
  { table: 'Gemeenten', partition: 'GEMEENTEN', range: only(`GEMEENTE|${gemeentecode}`) },
  { table: 'Publicaties', partition: gemeentecode },
  { table: 'Inzage', partition: gemeentecode },
  { table: 'Toegang', partition: gemeentecode },
];

/**
 * Every place where rows of a gemeente stand. It is the one list of them: an export, an import and the question whether
 * a gemeente is here all go by it.
 * @param rows those of the places that were found so far: an uitvraag and a person who has a right lead to more
 */
export function placesOf(gemeentecode: string, rows: Iterable<RawRow>): readonly GemeentePlace[] {
  const uitvragen = new Set<string>();
  const persons = new Set<string>();
  const tenants = new Set<string>();
  for (const { table, partition, row } of rows) {
    if (partition !== gemeentecode) continue;
    const [first = '', second = ''] = row.split('|');
    if (table === 'Gemeenten' && first === 'UITVRAAG') uitvragen.add(second);
    // Rows about rights stand beside the rights, and name no person first.
    if (table !== 'Toegang' || !first.includes('.')) continue;
    persons.add(first);
    tenants.add(first.slice(0, first.indexOf('.')));
  }
  return [
    ...fixedPlaces(gemeentecode),
    ...[...uitvragen].map((id): GemeentePlace => ({
      table: 'Inzendingen',
      partition: `${id}|${gemeentecode}`,
    })),
    ...[...persons].map((person): GemeentePlace => ({
      table: 'Toegang',
      partition: `PERSOON|${person}`,
      range: only(`GEMEENTE|${gemeentecode}`),
    })),
    ...[...tenants].map((tenant): GemeentePlace => ({
      table: 'Toegang',
      partition: 'TENANT',
      range: only(tenant),
      isShared: true,
    })),
  ];
}

/** Whether a row stands in a place. */
export const isIn = (place: GemeentePlace, row: RawRow): boolean =>
  place.table === row.table &&
  place.partition === row.partition &&
  (place.range === undefined || (row.row >= place.range.from && row.row < place.range.to)) &&
  (place.owns?.(row) ?? true);
