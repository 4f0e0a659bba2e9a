import fs from 'node:fs';
import type { AttackedRelease } from '../../shared/attack/attack-input.ts';
import { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { UserError } from '../terminal/user-error.ts';
import { readJson } from './read-json.ts';
import { countsOf, Truth } from './read-truth.ts';
import { texts } from './texts.ts';

function filesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    throw new UserError(texts.noFolder(folder));
  }
}

/** The counts of a release: its own file, and for the last one `waarheid.json` where that lacks. */
function truthOf(folder: string, release: number, isLast: boolean, files: readonly string[]): Truth {
  const own = `waarheid-${release}.json`;
  const file = isLast && !files.includes(own) ? 'waarheid.json' : own;
  if (!files.includes(file)) throw new UserError(texts.noTruth(file));
  return readJson(folder, file, (value) => Truth.parse(value));
}

/**
 * The releases of which the documents are in a folder, the first one first.
 * @throws UserError for a folder that is not complete
 */
export function readReleases(folder: string): readonly AttackedRelease[] {
  const files = filesIn(folder);
  const documents = files
    .filter((file) => /^terugkoppeling-.*\.json$/.test(file))
    .map((file) => readJson(folder, file, (value) => Terugkoppeling.parse(value)));
  if (documents.length === 0) throw new UserError(texts.noDocuments(folder));
  if (new Set(documents.map(({ uitvraag }) => uitvraag.uitvraagId)).size > 1)
    throw new UserError(texts.mixed);
  const numbers = [...new Set(documents.map(({ release }) => release))].sort((one, other) => one - other);
  return numbers.map((release) => {
    const own = documents.filter((document) => document.release === release);
    const truth = truthOf(folder, release, release === numbers.at(-1), files);
    return { documents: own, counts: own[0] === undefined ? [] : countsOf(truth, own[0]) };
  });
}
