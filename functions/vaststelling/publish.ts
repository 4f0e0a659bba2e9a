import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { kringen } from '../storage/publicatie-store.ts';
import { releaseDocuments } from './release-documents.ts';
import { resultText } from './result-text.ts';
import type { StepInput, StepOutcome } from './step.ts';
import { niveauOf } from './vaststelling-run.ts';

const compress = promisify(gzip);

/**
 * Keeps the bytes of the documents that were judged. What may not be published is not in them and so not in the store
 * of documents either.
 */
export async function publish({ key, run, services }: StepInput): Promise<StepOutcome> {
  const niveau = niveauOf(run);
  const documents = (await releaseDocuments(key, run, services))(niveau);
  for (const kring of kringen) {
    // Strict: a field that the contract does not name would be published to everyone.
    const bytes = await compress(JSON.stringify(Terugkoppeling.parse(documents[kring])));
    await services.store.publicaties.save({ ...key, release: run.release, kring }, bytes);
  }
  return { result: resultText(documents) };
}
