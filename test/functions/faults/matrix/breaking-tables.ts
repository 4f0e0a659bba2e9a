import type { Table } from '../../../../functions/storage/table/table.ts';
import { Crash } from '../../fixtures/breaking-store.ts';
import type { MemoryTables } from '../../fixtures/memory-tables.ts';
import type { Stop } from './write-path.ts';

interface BreakingTables {
  readonly open: (name: string) => Table;
  /** What was called, in order. */
  readonly calls: readonly ('read' | 'write' | 'put')[];
  /** Whether the stop was reached. */
  hasStopped(): boolean;
}

/** Tables under a process that stops at one of its calls, and from then on makes none. */
export function breakingTables(tables: Pick<MemoryTables, 'open'>, stop?: Stop): BreakingTables {
  const calls: BreakingTables['calls'][number][] = [];
  let stopped = false;
  const isDead = () => stopped && stop?.kind !== 'unsure';
  const call = async <T>(kind: BreakingTables['calls'][number], work: () => Promise<T>): Promise<T> => {
    if (isDead()) throw new Crash();
    const isHere = calls.push(kind) - 1 === stop?.at;
    if (isHere) stopped = true;
    if (isHere && stop.kind === 'before') throw new Crash();
    const result = await work();
    if (isDead()) throw new Crash();
    return isHere && kind === 'write' ? ('conflict' as T) : result;
  };
  return {
    calls,
    hasStopped: () => stopped,
    open: (name) => {
      const table = tables.open(name);
      return {
        get: (...asked) => call('read', () => table.get(...asked)),
        list: (...asked) => call('read', () => table.list(...asked)),
        write: (partition, writes) =>
          call(writes.every(({ kind }) => kind === 'put') ? 'put' : 'write', () =>
            table.write(partition, writes),
          ),
      };
    },
  };
}
