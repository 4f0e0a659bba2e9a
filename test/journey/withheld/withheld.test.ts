import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { figuresCsv, responseCsv } from '../../../shared/terugkoppeling/feedback-csv.ts';
import { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { ask, uitvraagPath } from '../../functions/end-to-end/client.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { openExcel, valueOf } from '../../support/open-excel.ts';
import { clientAs } from '../../support/people.ts';
import { type Recording, recordingFetch } from '../../support/recording-fetch.ts';
import { adoptAll, sendEverybody } from './adopt-all.ts';
import { askAll, others } from './ask-all.ts';
import { PLANTED } from './planted.ts';
import { showOnlyPlanted } from './show-only-planted.ts';
import { findPlanted, partsOfXlsx, type Readable } from './search.ts';

const wire = recordingFetch();
let backend: Backend;
let progress: readonly string[] = [];

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
  await sendEverybody(backend);
  progress = await adoptAll(backend, wire.fetch);
});
afterAll(() => backend.close());

const named = (what: string, texts: readonly string[]): readonly Readable[] =>
  texts.map((text) => ({ what, text }));

const documentFor = async (user: string): Promise<Terugkoppeling> =>
  Terugkoppeling.parse(await (await ask(backend, user, 'readTerugkoppeling')).json());

/** Workbooks of the gemeente and of a partner of another organisatie, with all their sheets drawn. */
async function workbooks(recording: Recording): Promise<readonly Readable[]> {
  const gemeente = await openExcel({ client: clientAs(backend, 'els', recording.fetch) });
  valueOf(await gemeente.run('showFeedback', uitvraagPath));
  const partner = await openExcel({ client: clientAs(backend, 'bram', recording.fetch) });
  valueOf(await partner.run('newForm', formOfPartner));
  valueOf(await partner.run('showFeedback'));
  const files = await Promise.all([gemeente, partner].map(({ workbook }) => toXlsx(workbook)));
  for (const excel of [gemeente, partner]) excel.close();
  return files.flatMap((file, i) => partsOfXlsx(i === 0 ? 'gemeente.xlsx' : 'partner.xlsx', file));
}

/** The form of a locatie, as it is chosen from the list while the uitvraag is open. */
const formOfPartner = {
  ...uitvraagPath,
  ...{ gemeente: 'Voorbeeldstad (verzonnen)', uitvraag: 'Voorbeelduitvraag 2025-2026 (verzonnen)' },
  ...{ locatieId: 'school-linde', locatie: 'Voorbeeldschool Linde' },
};

describe('counts of a locatie of which only its organisatie is shown', () => {
  it('were really sent and counted: who sent them sees them', async () => {
    expect(findPlanted(await askAll(backend, [PLANTED.bestuurder]))).not.toEqual([]);
    const rows = (await documentFor('els')).cijfers;
    expect(rows.filter(({ leden }) => leden.includes(PLANTED.locatieId)).map(({ niveau }) => niveau)).toEqual(
      expect.arrayContaining(['gemeente', 'fase', 'organisatie']),
    );
    expect(rows.filter(({ niveau }) => niveau === 'locatie')).toEqual([]);
  });

  it('are in no body, header, tag or refusal that anybody else gets', async () => {
    const answers = await askAll(backend, others);
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses]).toEqual(expect.arrayContaining([200, 403]));
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(findPlanted(answers)).toEqual([]);
  });

  it('are in no progress, log line or audit row', async () => {
    const { uitvragen } = backend.storing.store;
    const audit = (await uitvragen.listAudit('9901')).map((row) => JSON.stringify(row));
    expect([progress.length, audit.length, backend.logs().length].every((count) => count > 0)).toBe(true);
    const all = [...named('progress', progress), ...named('audit', audit), ...named('log', backend.logs())];
    expect(findPlanted([...all, ...named('wire', wire.texts)])).toEqual([]);
  });

  it('are in no part of a workbook of the gemeente or of another partner, nor in a csv', async () => {
    const document = await documentFor('bram');
    const csv = named('csv', [figuresCsv(document), responseCsv(document)]);
    const parts = await workbooks(wire);
    const names = parts.map(({ what }) => what).join(' ');
    for (const part of ['sharedStrings', 'charts/chart', 'docProps', 'workbook.xml'])
      expect(names).toContain(part);
    expect(findPlanted([...parts, ...csv, ...named('wire', wire.texts)])).toEqual([]);
  });
});

it('they are found everywhere when the rows of its organisatie and fase are of it alone', async () => {
  await showOnlyPlanted(backend);
  const document = await documentFor('bram');
  const found = findPlanted([
    ...(await askAll(backend, ['gijs'])),
    ...(await workbooks(recordingFetch())),
    ...named('csv', [figuresCsv(document)]),
  ]).join('\n');
  for (const what of ['readTerugkoppeling as gijs', 'gemeente.xlsx xl/', 'partner.xlsx xl/', 'csv: '])
    expect(found).toContain(what);
});
