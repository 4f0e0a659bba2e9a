import { AuditEvent, AuditHead, AuditRow, chainStart, link } from '../../audit/audit-chain.ts';
import type { KeyedHash } from '../../keyed-hash.ts';
import type { Marked } from '../marked.ts';
import type { KeyRange } from './keys.ts';
import type { StoredValues, Table, Write } from './table.ts';

/** Where a chain lives: its head row, and the row of each sequence number. */
export interface ChainPlace {
  readonly partition: string;
  readonly head: string;
  /** Row of the checkpoint, where older rows were removed. */
  readonly begin: string;
  readonly rowOf: (sequence: number) => string;
  readonly rows: KeyRange;
}

/**
 * Writes that append an event to a chain, to be part of the transaction of the change itself. The head goes under
 * the mark that was read, so two appends at once cannot both succeed.
 */
export async function appendAudit(
  table: Table,
  place: ChainPlace,
  event: AuditEvent,
  hash: KeyedHash,
): Promise<readonly Write[]> {
  const stored = await table.get(place.partition, place.head);
  const row = link(stored ? readHead(stored) : chainStart, event, hash);
  const head = { row: place.head, values: { sequence: row.sequence, hash: row.hash } };
  return [
    stored ? { kind: 'replace', mark: stored.mark, ...head } : { kind: 'insert', ...head },
    {
      kind: 'insert',
      row: place.rowOf(row.sequence),
      values: { sequence: row.sequence, hash: row.hash, ...row.event },
    },
  ];
}

export async function listAudit(table: Table, place: ChainPlace): Promise<readonly AuditRow[]> {
  return (await table.list(place.partition, place.rows)).map(({ value }) => readRow(value));
}

export const readHead = ({ value: { sequence, hash } }: Marked<StoredValues>) =>
  AuditHead.parse({ sequence, hash });

function readRow({ sequence, hash, moment, actor, rol, action, object, versie }: StoredValues): AuditRow {
  const event = AuditEvent.parse({ moment, actor, rol, action, object, versie });
  return AuditRow.parse({ sequence, hash, event });
}
