import fs from 'node:fs';
import { attack } from '../../shared/attack/attack.ts';
import type { Leak } from '../../shared/attack/leak.ts';
import { readersOf } from '../../shared/attack/readers-of.ts';
import { readOptions, wholeNumber } from '../terminal/read-options.ts';
import { UserError } from '../terminal/user-error.ts';
import { readReleases } from './read-releases.ts';
import { texts } from './texts.ts';

const readerName = ({ kring, organisaties }: Leak['reader']): string => {
  if (kring === 'openbaar') return texts.everybody;
  return organisaties.length === 0 ? texts.partners : organisaties.join('+');
};

/** One line a leak, with tabs, so that it can be sorted and counted. */
const lineOf = ({ soort, release, since, domein, leden, kinderen, reader, detail }: Leak): string =>
  [
    texts.soort(soort),
    since === undefined ? release : `${since}-${release}`,
    domein,
    texts.leden(leden, kinderen),
    readerName(reader),
    detail,
  ].join('\t');

/**
 * Attacks the documents in a folder and prints what it finds, a line a leak.
 * @returns 1 where something was found
 * @throws UserError
 */
export function attackFolder(args: readonly string[], print: (text: string) => void): number {
  const options = readOptions(args, {
    in: { type: 'string' },
    account: { type: 'string', multiple: true },
    refresh: { type: 'string', default: '10' },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (options.help === true) {
    print(texts.help);
    return 0;
  }
  if (options.in === undefined) throw new UserError(texts.inNeeded);
  const releases = readReleases(options.in);
  const documents = releases.flatMap((release) => release.documents);
  const accounts = (options.account ?? []).map((one) => one.split(','));
  const readers = readersOf(documents, accounts);
  const refreshAfter = wholeNumber('--refresh', options.refresh, [1, 1000]);
  const leaks = attack({ releases, readers, refreshAfter });
  if (options.json !== undefined) fs.writeFileSync(options.json, `${JSON.stringify(leaks, undefined, 2)}\n`);
  for (const leak of leaks) print(lineOf(leak));
  print(leaks.length === 0 ? texts.nothing(readers.length, releases.length) : texts.count(leaks.length));
  return leaks.length === 0 ? 0 : 1;
}
