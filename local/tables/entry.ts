import { crc32 } from 'node:zlib';
import type { Effect } from './effect.ts';

/**
 * One line of a journal or snapshot: a checksum and the effects of everything that became durable together. Takes the
 * effects as JSON texts, as they are written when they happen.
 */
export function toLine(effects: readonly string[]): string {
  const json = `[${effects.join(',')}]`;
  return `${checksum(json)} ${json}\n`;
}

export interface Entries {
  readonly effects: readonly Effect[];
  /** Bytes of whole lines, from the start. */
  readonly goodBytes: number;
  /** Bytes after them: a line that was never finished, so nobody was told that it was written. */
  readonly tornBytes: number;
}

/** A line that is damaged has whole lines after it: the file was changed after it was written. */
export class DamagedJournal extends Error {
  override readonly name = 'DamagedJournal';

  constructor(name: string, where: string) {
    super(`${name} is damaged ${where}. Nothing was changed; restore the file from a copy.`);
  }
}

/**
 * Reads all whole lines of a file.
 * @throws DamagedJournal when a line that is not the last one is damaged
 */
export function readEntries(name: string, content: Buffer): Entries {
  const effects: Effect[] = [];
  let goodBytes = 0;
  for (let line = 1; goodBytes < content.length; line += 1) {
    const end = content.indexOf(0x0a, goodBytes);
    const found = end < 0 ? undefined : readLine(content.toString('utf8', goodBytes, end));
    if (found === undefined && end >= 0 && end < content.length - 1)
      throw new DamagedJournal(name, `in line ${line}`);
    if (found === undefined) break;
    for (const effect of found) effects.push(effect);
    goodBytes = end + 1;
  }
  return { effects, goodBytes, tornBytes: content.length - goodBytes };
}

function readLine(line: string): readonly Effect[] | undefined {
  const json = line.slice(9);
  return line.startsWith(`${checksum(json)} `) ? (JSON.parse(json) as Effect[]) : undefined;
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}
