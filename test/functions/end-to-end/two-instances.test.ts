import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TableClient } from '@azure/data-tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { hashKeyFor } from '../../../local/backend/hash-key.ts';
import { exampleUsers } from '../../../local/seed/example-users.ts';
import {
  type FunctionsHost,
  startFunctionsHost,
} from '../../../local/functions-host/start-functions-host.ts';
import type { ToegangOverzicht } from '../../../shared/contract/uitnodiging-messages.ts';
import { keyedHash } from '../../../functions/keyed-hash.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { ask, uitvraagPath } from './client.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-two-'));
let backend: Backend;
let other: FunctionsHost;
/** Both instances of the app, on one table service. */
let instances: readonly Backend[];

beforeAll(async () => {
  const appDir = await buildFunctions();
  backend = await startBackend({ appDir, folder });
  other = await startFunctionsHost({
    appDir,
    env: {
      GROEIBLAD_TABLES: backend.tables.connectionString,
      GROEIBLAD_HASH_KEY: hashKeyFor(folder),
      GROEIBLAD_ISSUERS: `development:${backend.issuer.url}`,
      GROEIBLAD_AUDIENCE: application.audience,
      GROEIBLAD_CLIENTS: application.clientId,
      GROEIBLAD_SCOPE: application.scope,
    },
  });
  instances = [backend, { ...backend, api: `${other.url}/v1` }];
});
afterAll(async () => {
  await other.close();
  await backend.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const statusAt = async (instance: Backend, user: string) =>
  (await ask(instance, user, 'readUitvraag')).status;
const statuses = (user: string) => Promise.all(instances.map((one) => statusAt(one, user)));
const userOf = (name: string) => exampleUsers.find(({ upn }) => upn.startsWith(`${name}@`))!;
const personOf = (name: string) => `${userOf(name).tid}.${userOf(name).oid}`;
const gijs = { gemeentecode: '9901', rol: 'lezer', scope: 'gemeente' } as const;

describe('two instances of the app on one table service', () => {
  it('refuse the first request after a right was withdrawn at one of them', async () => {
    expect(await statuses('gijs')).toEqual([200, 200]);
    const [first, second] = instances as [Backend, Backend];
    const { gemeentecode } = uitvraagPath;
    const list = await ask(first, 'els', 'listToegang', { path: { gemeentecode } });
    const { regels } = (await list.json()) as ToegangOverzicht;
    const { toegangId = '' } = regels.find(({ rol }) => rol === 'lezer') ?? {};
    const answer = await ask(first, 'els', 'withdrawToegang', {
      path: { gemeentecode, toegangId },
      body: {},
    });
    expect(answer.status).toBe(200);
    expect(await statusAt(second, 'gijs')).toBe(403);
    expect(await statuses('gijs')).toEqual([403, 403]);
  });

  it('refuse the first request after an organisatie was shut out, whatever rights its people have', async () => {
    const { toegang } = backend.storing.store;
    const { tid: tenantId } = userOf('bram');
    expect(await statuses('bram')).toEqual([200, 200]);
    await toegang.replaceTenant({ tenantId, closedAt: '2026-06-02T09:00:00.000Z' });
    expect(await statuses('bram')).toEqual([403, 403]);
    await toegang.replaceTenant({ tenantId });
    expect(await statuses('bram')).toEqual([200, 200]);
  });

  it('keep the day on which a right was used, and tell in no log line whose it is', async () => {
    const { toegang } = backend.storing.store;
    await statuses('faye');
    const person = personOf('faye');
    await expect
      .poll(async () => (await toegang.findGrant({ ...gijs, person, rol: 'bureau' }))?.value.usedOn)
      .toMatch(/^\d{4}-\d\d-\d\d$/);
    const logs = [...backend.logs(), ...other.logs()].join('\n');
    expect(logs).toContain('readUitvraag');
    for (const part of person.split('.')) expect(logs).not.toContain(part);
  });

  it('keep an uitnodiging as a hash, and give it to one of two accounts that come at once', async () => {
    const { uitnodigingen, toegang } = backend.storing.store;

    const hash = keyedHash(Buffer.from(hashKeyFor(folder), 'base64'));
    const people = ['noor', 'anna'] as const;
    for (let nth = 1; nth <= 5; nth++) {
      const uitnodigingId = `9901-${String(nth).repeat(32)}`;
      const geheim = `secret-${nth}`.padEnd(22, 'x');
      const moment = new Date().toISOString();
      await uitnodigingen.insertUitnodiging(
        {
          ...{ uitnodigingId, gemeentecode: '9901', rol: 'lezer', scopes: ['gemeente'], status: 'open' },
          ...{ adres: `a${nth}@b.example`, madeAt: moment, expiresAt: '2099-06-02T09:00:00.000Z' },
          secrets: [hash(geheim)],
        },
        [],
        { moment, actor: 'test', rol: 'beheer', action: 'uitnodiging-gemaakt', object: 'x', versie: 1 },
      );
      expect(await everyRow()).not.toContain(geheim);
      const claims = await Promise.all(
        people.map((user, at) =>
          ask(instances[at]!, user, 'claimUitnodiging', { path: { uitnodigingId }, body: { geheim } }),
        ),
      );
      const won = claims.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      const lost = claims.find(({ status }) => status !== 200)!;
      expect(await lost.json()).toMatchObject({ type: 'urn:groeiblad:probleem:uitnodiging-gebruikt' });
      const rows = await toegang.listAt(gijs);
      expect(rows.filter(({ value }) => value.via === uitnodigingId)).toHaveLength(1);
    }
  });
});

/** All that is stored, as text. */
async function everyRow(): Promise<string> {
  const rows: unknown[] = [];
  for (const name of ['Gemeenten', 'Toegang']) {
    const options = { allowInsecureConnection: true };
    const client = TableClient.fromConnectionString(backend.tables.connectionString, name, options);
    for await (const row of client.listEntities()) rows.push(row);
  }
  return JSON.stringify(rows);
}
