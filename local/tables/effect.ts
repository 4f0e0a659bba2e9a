/** A row as the table service keeps it: an entity, a table or the service's properties. */
export type Doc = Readonly<Record<string, unknown>>;

/** What a write did to one row. Doing it twice is the same as doing it once. */
export type Effect =
  { readonly put: string; readonly doc: Doc } | { readonly remove: string; readonly key: readonly unknown[] };

/** The collection in which the service lists its tables. A table that leaves it takes its entities along. */
export const tablesCollection = '$TABLES_COLLECTION$';

/** What identifies a row within its collection. */
export function keyOf(doc: Doc): readonly unknown[] {
  if ('RowKey' in doc) return [doc['PartitionKey'], doc['RowKey']];
  if ('table' in doc) return [doc['account'], doc['table']];
  return [doc['accountName']];
}

/** The collection that holds the entities of a table. */
export function collectionOf(table: Doc): string {
  return `${String(table['account'])}$${String(table['table'])}`;
}
