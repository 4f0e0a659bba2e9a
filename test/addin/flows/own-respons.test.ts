import { describe, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { readOwnRespons } from '../../../addin/flows/own-respons.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import type { Recht } from '../../../shared/contract/rechten.ts';
import type { Locatie } from '../../../shared/uitvraag/locatie.ts';
import { type Answers, exampleClient } from '../../support/example-client.ts';
import { exampleRespons } from '../../support/example-respons.ts';
import { valueOf } from '../../support/open-excel.ts';

const locatie = (locatieId: string, gemeentecode: string): Locatie => ({
  ...{ locatieId, gemeentecode, organisatieId: 'org-1', soort: 'school' },
  naam: `School ${locatieId} (verzonnen)`,
});
const recht = (gemeentecode: string, ...ids: readonly string[]): Recht => ({
  rol: 'coordinator',
  gemeente: { gemeentecode, naam: `Gemeente ${gemeentecode}` },
  locaties: ids.map((id) => locatie(id, gemeentecode)),
});
const { uitvraag, regels } = exampleRespons;
const own = { ...exampleRespons, regels: regels.slice(0, 2) };

const now = new Date('2026-06-12T12:05:00Z');
function reader(rechten: readonly Recht[], answers: Answers = {}) {
  const client = exampleClient({
    readMij: () => done({ rechten }),
    listUitvragen: () =>
      done({ uitvragen: [uitvraag, { ...uitvraag, uitvraagId: 'oud', status: 'gesloten' }] }),
    readEigenRespons: () => done(own),
    ...answers,
  });
  return { client, read: () => readOwnRespons({ client, now: () => now }) };
}

describe('the own locaties', () => {
  it('are told of every open uitvraag, with the moment and the gemeente', async () => {
    const { client, read } = reader([recht('9901', 'a', 'b')]);
    expect(valueOf(await read())).toEqual([
      { ...own, readAt: now.toISOString(), gemeente: { gemeentecode: '9901', naam: 'Gemeente 9901' } },
    ]);
    const asked = client.calls.filter(([name]) => name === 'readEigenRespons');
    expect(asked).toEqual([
      ['readEigenRespons', { path: { gemeentecode: '9901', uitvraagId: uitvraag.uitvraagId } }],
    ]);
  });

  it('are asked for in each gemeente in which there are some', async () => {
    const { client, read } = reader([recht('9901', 'a'), recht('9902', 'b'), recht('9903')]);
    expect(valueOf(await read()).map(({ gemeente }) => gemeente.gemeentecode)).toEqual(['9901', '9902']);
    expect(client.calls.filter(([name]) => name === 'listUitvragen')).toHaveLength(2);
  });

  it('are left out of an uitvraag that asks none of them', async () => {
    const { read } = reader([recht('9901', 'a', 'b')], {
      readEigenRespons: () => done({ ...own, regels: [] }),
    });
    expect(valueOf(await read())).toEqual([]);
  });

  it('are a failure where the server does not answer, so that what was known is kept', async () => {
    const gone = () => failed(problemFailure('even-niet-bereikbaar'));
    const { read } = reader([recht('9901', 'a', 'b')], { readEigenRespons: gone });
    expect(await read()).toMatchObject({ ok: false, failure: { code: 'even-niet-bereikbaar' } });
  });
});
