import { DamagedJournal, readEntries, toLine } from './entry.ts';
import type { Effect } from './effect.ts';
import type { JournalFile, JournalFolder } from './journal-folder.ts';
import { State } from './state.ts';

/**
 * The files of a store. Generation n is `snapshot-n` with `journal-n` on top of it; generation 0 has no snapshot. A
 * snapshot gets its name only when it is whole and safe; the journal of its generation is begun before it is taken.
 */
const shape = /^(snapshot|journal)-(\d+)$/;
const rowsPerLine = 500;

interface Found {
  readonly kind: string;
  readonly generation: number;
  readonly name: string;
}

export interface Recovered {
  readonly state: State;
  /** The newest generation, to go on in. */
  readonly generation: number;
  /** Bytes of unfinished lines that were cut off, by file. */
  readonly torn: readonly { readonly name: string; readonly bytes: number }[];
}

async function list(folder: JournalFolder): Promise<readonly Found[]> {
  const found = (await folder.names()).flatMap((name) => {
    const [, kind, generation] = shape.exec(name) ?? [];
    return kind === undefined ? [] : [{ kind, generation: Number(generation), name }];
  });
  return found.sort((a, b) => a.generation - b.generation);
}

/**
 * Reads the newest snapshot and every journal since, and cuts off what was never finished.
 * @throws DamagedJournal
 */
export async function recover(folder: JournalFolder): Promise<Recovered> {
  const files = await list(folder);
  const base = Math.max(0, ...files.filter(({ kind }) => kind === 'snapshot').map((file) => file.generation));
  const needed = files.filter(({ kind, generation }) =>
    kind === 'snapshot' ? generation === base : generation >= base,
  );
  // The snapshot goes first: its own journal goes on top of it.
  needed.sort((a, b) => a.generation - b.generation || (a.kind === 'snapshot' ? -1 : 1));
  const state = new State();
  const torn: { name: string; bytes: number }[] = [];
  for (const { name } of needed) {
    const { effects, goodBytes, tornBytes } = readEntries(name, await folder.read(name));
    effects.forEach((effect) => state.apply(effect));
    if (tornBytes === 0) continue;
    if (name === `snapshot-${base}`) throw new DamagedJournal(name, 'at its end');
    await folder.truncate(name, goodBytes);
    torn.push({ name, bytes: tornBytes });
  }
  return { state, generation: Math.max(0, ...files.map((file) => file.generation)), torn };
}

export async function openJournal(folder: JournalFolder, generation: number): Promise<JournalFile> {
  const file = await folder.open(`journal-${generation}`);
  await folder.sync();
  return file;
}

/**
 * Writes the snapshot of a generation and then removes what it replaces. Rows may change while it is being written,
 * as the journal of the generation has them too; a row that nobody was told of yet may stand in it, as whole as its
 * transaction.
 */
export async function writeSnapshot(
  folder: JournalFolder,
  generation: number,
  rows: Iterable<Effect>,
): Promise<void> {
  const name = `snapshot-${generation}`;
  const file = await folder.open(`${name}.new`);
  for (const line of toLines(rows)) await file.append(line);
  await file.sync();
  await file.close();
  await folder.rename(`${name}.new`, name);
  await folder.sync();
  const old = (await list(folder)).filter((one) => one.generation < generation);
  for (const one of old) await folder.remove(one.name);
}

function* toLines(rows: Iterable<Effect>): Generator<string> {
  let group: string[] = [];
  for (const row of rows) {
    group.push(JSON.stringify(row));
    if (group.length < rowsPerLine) continue;
    yield toLine(group);
    group = [];
  }
  if (group.length > 0) yield toLine(group);
}

/** Removes snapshots that were never finished. */
export async function removeUnfinished(folder: JournalFolder): Promise<void> {
  for (const name of await folder.names()) if (name.endsWith('.new')) await folder.remove(name);
}
