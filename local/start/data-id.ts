import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { DataId } from '../web-server/options.ts';

const fileOf = (folder: string) => path.join(folder, 'data-id.json');

/**
 * The identity of the data in a folder. Data that begin again get another one, and what they were called before is kept,
 * so that a browser can remove the workbooks that belonged to it.
 */
export function dataIdOf(folder: string): DataId {
  return readId(folder) ?? writeId(folder, { id: randomUUID(), former: [] });
}

/** The data of this folder begin again. */
export function renewDataId(folder: string): void {
  const known = readId(folder);
  if (known === undefined) return;
  writeId(folder, { id: randomUUID(), former: [...known.former, known.id] });
}

const DataIdFile = z.strictObject({ id: z.string().min(1), former: z.array(z.string()) });

/** A damaged file counts as none: the data then get an identity that no browser knows. */
function readId(folder: string): DataId | undefined {
  const file = fileOf(folder);
  if (!fs.existsSync(file)) return undefined;
  try {
    return DataIdFile.safeParse(JSON.parse(fs.readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Whole or not at all: written beside it first. */
function writeId(folder: string, data: DataId): DataId {
  fs.mkdirSync(folder, { recursive: true });
  const beside = `${fileOf(folder)}.new`;
  fs.writeFileSync(beside, JSON.stringify(data), { flush: true });
  fs.renameSync(beside, fileOf(folder));
  return data;
}
