/**
 * Limits of Table Storage that its emulator does not enforce, so that they show here and not first in Azure.
 * https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model
 */
type Value = string | number | boolean | Uint8Array;
export type Values = Readonly<Record<string, Value | undefined>>;

const KIB = 1024;
export const MAX_PROPERTY_BYTES = 64 * KIB;
const MAX_ENTITY_BYTES = 1024 * KIB;
const MAX_TRANSACTION_BYTES = 4 * 1024 * KIB;
export const MAX_OPERATIONS = 100;
/** 255 with PartitionKey, RowKey and Timestamp. */
const MAX_PROPERTIES = 252;
const MAX_KEY_CHARACTERS = 512;

/** Size of one property as Table Storage counts it: strings are UTF-16. */
function valueBytes(value: Value): number {
  if (typeof value === 'string') return 2 * value.length + 4;
  if (typeof value === 'boolean') return 1;
  return typeof value === 'number' ? 8 : value.byteLength + 4;
}

export interface SizedEntity {
  readonly partition: string;
  readonly row: string;
  readonly values: Values;
}

/**
 * @returns the size in bytes @throws RangeError naming the limit and never a value
 * @internal exported for its test: one entity at a time
 */
export function checkEntity({ partition, row, values }: SizedEntity): number {
  const present = Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined);
  refuse(present.length > MAX_PROPERTIES, `an entity has at most ${MAX_PROPERTIES} properties`);
  refuse(
    Math.max(partition.length, row.length) > MAX_KEY_CHARACTERS,
    `a key has at most ${MAX_KEY_CHARACTERS} characters`,
  );
  let bytes = 4 + 2 * (partition.length + row.length);
  for (const [name, value] of present) {
    const size = valueBytes(value);
    refuse(size - 4 > MAX_PROPERTY_BYTES, `property ${name} holds at most ${MAX_PROPERTY_BYTES} bytes`);
    bytes += 8 + 2 * name.length + size;
  }
  refuse(bytes > MAX_ENTITY_BYTES, `an entity holds at most ${MAX_ENTITY_BYTES} bytes`);
  return bytes;
}

/** @throws RangeError naming the limit */
export function checkTransaction(entities: readonly SizedEntity[]): void {
  refuse(entities.length > MAX_OPERATIONS, `a transaction has at most ${MAX_OPERATIONS} operations`);
  const bytes = entities.reduce((total, entity) => total + checkEntity(entity), 0);
  refuse(bytes > MAX_TRANSACTION_BYTES, `a transaction holds at most ${MAX_TRANSACTION_BYTES} bytes`);
}

function refuse(tooMuch: boolean, limit: string): void {
  if (tooMuch) throw new RangeError(`Table Storage: ${limit}`);
}
