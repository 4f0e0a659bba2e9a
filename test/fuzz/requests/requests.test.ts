import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyedHash } from '../../../functions/keyed-hash.ts';
import { tableStore } from '../../../functions/storage/table/table-store.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { growth } from './memory.ts';
import { type OpenRun, openRun } from './open-run.ts';
import { isGood, type RequestsReport } from './report.ts';
import { runRequests } from './run-requests.ts';
import { type Tamper, tamperedApi, without } from './tampered-api.ts';
import { writesIn } from './watch-tables.ts';

let run: OpenRun;

beforeAll(async () => {
  run = await openRun(await buildFunctions());
});
afterAll(() => run.close());

/** Enough that every kind of fault is met by some of them. */
const FEW = 60;

async function tampered(tamper: Tamper, requests = FEW): Promise<RequestsReport> {
  const between = await tamperedApi(run.backend.api, tamper);
  try {
    return await runRequests({ ...run, api: between.api, requests, seed: 5 });
  } finally {
    await between.close();
  }
}

describe('requests that something is wrong with', () => {
  it('are answered as the document says, without a failure and without a trace', async () => {
    const report = await runRequests({ ...run, requests: 400, seed: 20_260_602 });
    expect(report.faults).toEqual([]);
    expect(report).toMatchObject({ requests: 400, serverErrors: 0, differsFromDocument: 0 });
    expect(report.storedFromRefused).toBe(0);
    expect(report.operations).toBeGreaterThan(40);
    expect(report.callers).toBeGreaterThan(20);
    for (const status of [400, 401, 403, 404, 412, 415]) expect(report.byStatus).toHaveProperty(`${status}`);
  });
});

describe('a planted fault', () => {
  const refused = (status: number) => status >= 400 && status < 500;

  it('of an endpoint that answers 500 is seen', async () => {
    const report = await tampered((answer) =>
      answer.path.endsWith('/status') ? { ...answer, status: 500 } : answer,
    );
    expect(report.serverErrors).toBeGreaterThan(0);
    expect(report).toMatchObject({ differsFromDocument: 0, storedFromRefused: 0 });
    expect(isGood(report)).toBe(false);
  });

  const differing: readonly (readonly [what: string, tamper: Tamper])[] = [
    [
      'of a field that is not in the document',
      (answer) =>
        refused(answer.status) && answer.body !== ''
          ? { ...answer, body: answer.body.replace('{', '{"stack":"at x",') }
          : answer,
    ],
    [
      'of a status that is not in the document',
      (answer) => ({ ...answer, ...(answer.status === 403 && { status: 402 }) }),
    ],
    [
      'of another content type',
      (answer) => ({
        ...answer,
        headers: { ...answer.headers, ...(refused(answer.status) && { 'content-type': 'text/html' }) },
      }),
    ],
    [
      'of a header that is left out',
      (answer) => ({ ...answer, headers: without(answer.headers, ['x-content-type-options']) }),
    ],
    [
      'of a refusal that does not say how to sign in',
      (answer) => ({ ...answer, headers: without(answer.headers, ['www-authenticate']) }),
    ],
    [
      'of an answer that tells what runs here',
      (answer) => ({ ...answer, headers: { ...answer.headers, 'x-powered-by': 'x' } }),
    ],
  ];
  it.each(differing)('%s is seen', async (_what, tamper) => {
    const report = await tampered(tamper);
    expect(report.differsFromDocument).toBeGreaterThan(0);
    expect(report).toMatchObject({ serverErrors: 0, storedFromRefused: 0 });
  });

  it('of a body that is taken although it does not fit is seen', async () => {
    const report = await tampered((answer) => {
      if (answer.status !== 400 || !answer.path.endsWith('/intrekking')) return answer;
      const headers = { ...answer.headers, 'content-type': 'application/json' };
      return { ...answer, status: 200, headers, body: '{}' };
    }, 400);
    const said = report.faults.flatMap((fault) => fault.said).join('\n');
    expect(said).toContain('takes what is not described');
  });

  it('of a refused write that stores all the same is seen', async () => {
    const store = tableStore(
      { connectionString: run.tables.connectionString, allowInsecureConnection: true },
      keyedHash(Buffer.alloc(32)),
    );
    const report = await tampered(async (answer) => {
      if (answer.method === 'PUT' && refused(answer.status)) await store.toegang.saveTenant('planted');
      return answer;
    });
    expect(report.storedFromRefused).toBeGreaterThan(0);
    expect(report).toMatchObject({ serverErrors: 0, differsFromDocument: 0 });
    expect(report.faults[0]?.said.join()).toContain('Toegang');
  });

  it('of memory that is never given back is seen', () => {
    const saws = (grow: number) => Array.from({ length: 100 }, (_, nth) => 100 + (nth % 10) * 5 + nth * grow);
    expect(growth(saws(0))).toBe(0);
    expect(growth(saws(0.1))).toBeLessThan(0.2);
    expect(growth(saws(1))).toBeGreaterThan(0.2);
    expect(growth([100, 90])).toBe(0);
  });
});

describe('what counts as a write', () => {
  const place = 'http://127.0.0.1:1/devstoreaccount1';

  it('is each row of a transaction, and nothing that is read or counted', () => {
    const batch = [
      `POST ${place}/Gemeenten HTTP/1.1`,
      `PUT ${place}/Toegang(PartitionKey='9901',RowKey='a%7Cb') HTTP/1.1`,
      `PUT ${place}/Rates(PartitionKey='account-000000',RowKey='NU') HTTP/1.1`,
    ].join('\r\n');
    expect(writesIn('POST', '/devstoreaccount1/$batch', batch)).toEqual([
      'Gemeenten',
      "Toegang(PartitionKey='9901',RowKey='a|b')",
    ]);
    const use = (more: string) =>
      `PUT ${place}/Toegang(PartitionKey='9901',RowKey='a') HTTP/1.1\r\n\r\n{"usedOn":"2026-06-02"${more}}`;
    expect(writesIn('POST', '/devstoreaccount1/$batch', use(''))).toEqual([]);
    expect(writesIn('POST', '/devstoreaccount1/$batch', use(',"withdrawnAt":"2026-06-02"'))).toHaveLength(1);
    expect(writesIn('GET', '/devstoreaccount1/Gemeenten()', '')).toEqual([]);
    expect(writesIn('POST', '/devstoreaccount1/Tables', '{}')).toEqual([]);
    expect(writesIn('DELETE', "/devstoreaccount1/Inzage(PartitionKey='1',RowKey='2')", '')).toHaveLength(1);
  });
});
