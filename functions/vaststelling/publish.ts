import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { takesNoPart } from '../../shared/respons/locatie-stand.ts';
import { buildTerugkoppeling, type LocatieResult } from '../../shared/terugkoppeling/build-terugkoppeling.ts';
import { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { Services } from '../services.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { vaststellingTexts } from '../texts.ts';
import { noRowsText } from './no-rows-text.ts';
import type { StepInput, StepOutcome } from './step.ts';

const compress = promisify(gzip);

/**
 * Makes the document out of the states of the locaties, which nobody can change any more, and keeps its bytes. What
 * may not be published is not in the document and so not in the store of documents either.
 */
export async function publish({ key, run, services }: StepInput): Promise<StepOutcome> {
  const { gemeenten, uitvragen, publicaties } = services.store;
  const [found, gemeente, locaties, organisaties] = await Promise.all([
    uitvragen.find(key),
    gemeenten.findGemeente(key.gemeentecode),
    listResults(key, services),
    gemeenten.listOrganisaties(key.gemeentecode),
  ]);
  if (found === undefined || gemeente === undefined) throw new Error('What is to be published is not there');
  const invited = new Set(locaties.map(({ locatie }) => locatie.organisatieId));
  const { terugkoppeling, withoutRows } = buildTerugkoppeling({
    gemeente,
    uitvraag: found.value.uitvraag,
    organisaties: organisaties.filter(({ organisatieId }) => invited.has(organisatieId)),
    locaties,
    kring: 'partners',
    release: run.release,
    vastgesteldOp: run.moment,
    herzieningen: run.herzieningen ?? [],
  });
  // Strict: a field that the contract does not name would be published to everyone.
  const bytes = await compress(JSON.stringify(Terugkoppeling.parse(terugkoppeling)));
  await publicaties.save({ ...key, release: run.release, kring: 'partners' }, bytes);
  return { result: withoutRows ? noRowsText(withoutRows) : vaststellingTexts.figures };
}

async function listResults(key: UitvraagKey, { store }: Services): Promise<readonly LocatieResult[]> {
  const [rows, locaties] = await Promise.all([
    store.inzendingen.listRespons(key),
    store.gemeenten.listLocaties(key.gemeentecode),
  ]);
  const byId = new Map(locaties.map((locatie) => [locatie.locatieId, locatie]));
  return rows.map(({ value }) => {
    const locatie = byId.get(value.locatieId);
    // Without it the figures would be wrong and nobody would see that.
    if (locatie === undefined) throw new Error('An invited locatie is not in the register');
    const { status, ontvangenOp, accepted, deelname } = value;
    const facts = { status, ontvangenOp, counting: accepted?.versie, deelname };
    return { locatie, inzending: accepted, takesNoPart: takesNoPart(facts) };
  });
}
