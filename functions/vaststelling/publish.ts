import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { kringen } from '../storage/publicatie-store.ts';
import { attackRelease } from './attack-release.ts';
import { judge } from './judge.ts';
import { releaseDocuments } from './release-documents.ts';
import { resultText } from './result-text.ts';
import type { StepInput, StepOutcome } from './step.ts';
import { niveauOf } from './vaststelling-run.ts';

const compress = promisify(gzip);

/**
 * Keeps the bytes of the documents. What may not be published is not in them and so not in the store of documents
 * either. Nobody can change a figure any more, but the register can: where a locatie went to another organisatie since
 * it was judged, rows are others. So the very documents that are kept are attacked, and judged again where they
 * disclose something.
 */
export async function publish(input: StepInput): Promise<StepOutcome> {
  const { key, run, services } = input;
  const [documentsAt, attack] = await Promise.all([
    releaseDocuments(key, run, services),
    attackRelease(key, run, services),
  ]);
  const documents = documentsAt(niveauOf(run));
  if ((await attack(documents)).length > 0) {
    const refused = await judge(input);
    if (refused === undefined) throw new Error('The register changed while the documents were made');
    return refused;
  }
  for (const kring of kringen) {
    // Strict: a field that the contract does not name would be published to everyone.
    const bytes = await compress(JSON.stringify(Terugkoppeling.parse(documents[kring])));
    await services.store.publicaties.save({ ...key, release: run.release, kring }, bytes);
  }
  return { result: resultText(documents) };
}
