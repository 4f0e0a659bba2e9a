import type { PublicatieNiveau } from '../../shared/publication/publicatie-niveau.ts';
import {
  buildTerugkoppelingen,
  type Terugkoppelingen,
} from '../../shared/terugkoppeling/build-terugkoppeling.ts';
import type { Services } from '../services.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { readRecord } from '../uitvragen/read-record.ts';
import { keptRows } from './kept-rows.ts';
import { listResults } from './list-results.ts';
import type { VaststellingRun } from './vaststelling-run.ts';

/** Makes the documents of a release at any niveau, from what was read once. */
export type MakeDocuments = (niveau: PublicatieNiveau) => Terugkoppelingen;

/**
 * The documents of a run out of the states of the locaties, which nobody can change any more: whoever asks again gets
 * the same ones.
 */
export async function releaseDocuments(
  key: UitvraagKey,
  run: VaststellingRun,
  services: Services,
): Promise<MakeDocuments> {
  const { gemeenten } = services.store;
  const [{ value }, gemeente, locaties, organisaties, earlier] = await Promise.all([
    readRecord(key, services),
    gemeenten.findGemeente(key.gemeentecode),
    listResults(key, services),
    gemeenten.listOrganisaties(key.gemeentecode),
    keptRows(key, run, services),
  ]);
  if (gemeente === undefined) throw new Error('The gemeente of an uitvraag is not there');
  const invited = new Set(locaties.map(({ locatie }) => locatie.organisatieId));
  const input = {
    ...{ gemeente, locaties, earlier, release: run.release, vastgesteldOp: run.moment },
    uitvraag: value.uitvraag,
    organisaties: organisaties.filter(({ organisatieId }) => invited.has(organisatieId)),
    herzieningen: run.herzieningen ?? [],
  };
  return (niveau) => buildTerugkoppelingen(input, niveau);
}
