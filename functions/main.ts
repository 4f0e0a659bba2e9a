import { app } from '@azure/functions';
import { type EndpointName, endpoints } from '../shared/contract/endpoints.ts';
import path from 'node:path';
import { attackInWorker } from './attack/attack-in-worker.ts';
import { verifier } from './auth/verifier.ts';
import { backgroundWork } from './background-work.ts';
import { backUp } from './backup/back-up.ts';
import { blobBackups } from './backup/blob-backups.ts';
import { type Config, readConfig } from './config.ts';
import { type Edge, endpoint } from './http/endpoint.ts';
import { mailReportEndpoint } from './http/mail-report-endpoint.ts';
import { anyMethod, noSuchEndpoint } from './http/no-such-endpoint.ts';
import { openapiEndpoint } from './http/openapi-endpoint.ts';
import { carryPost } from './mail/carry-post.ts';
import { openPost } from './mail/open-mailer.ts';
import { keyedHash, type KeyedHash } from './keyed-hash.ts';
import { rateLimiter } from './rate/rate-limiter.ts';
import { memoryStore } from './storage/memory/memory-store.ts';
import type { Store } from './storage/store.ts';
import { keepTerms } from './retention/keep-terms.ts';
import { tableAddress } from './storage/table/table-address.ts';
import { openForCopies, type TableServiceAccess } from './storage/table/open-tables.ts';
import { tableRows } from './storage/table/table-rows.ts';
import { tableStore } from './storage/table/table-store.ts';
import type { UseCase } from './use-case.ts';
import { useCases } from './use-cases.ts';

/** What waits goes within this time, also when the process that took it on is gone. */
const EVERY_MINUTE = '0 * * * * *';

/** Four times a night: a later time makes what an earlier one could not. */
const AT_NIGHT = '0 15 1-4 * * *';

/** What goes is in the copy of the same night. */
const AFTER_THE_COPY = '0 30 4 * * *';

const config = readConfig(tableAddress);
const hash = keyedHash(config.hashKey);
const store = openStore(config, hash);
const now = () => new Date();
const tell = (line: object) => void process.stderr.write(`${JSON.stringify(line)}\n`);
const edge: Edge = {
  services: {
    store,
    hash,
    now,
    background: backgroundWork(tell),
    attack: attackInWorker(path.join(__dirname, 'attack-worker.cjs')),
    ...(config.mail && { post: openPost(config.mail) }),
  },
  verify: verifier(config),
  limiter: rateLimiter({ rates: store.rates, limits: config.limits, hash, now }),
};

for (const name of Object.keys(endpoints) as EndpointName[]) {
  const { method, route } = endpoints[name];
  app.http(name, {
    methods: [method],
    route,
    // Tokens are checked by us: a key of the platform would only add a secret.
    authLevel: 'anonymous',
    handler: endpoint(name, useCases[name] as UseCase<EndpointName>, edge),
  });
}

app.http('readOpenapi', {
  methods: ['GET'],
  route: 'openapi.json',
  authLevel: 'anonymous',
  handler: openapiEndpoint(config.publicUrl),
});

// The platform takes the most literal route first, so this one is left with what no other answers.
app.http('noSuchEndpoint', {
  methods: anyMethod,
  route: '{*path}',
  authLevel: 'anonymous',
  handler: noSuchEndpoint(edge.services),
});

if (edge.services.post)
  app.timer('sendPost', { schedule: EVERY_MINUTE, handler: () => carryPost(edge.services) });

if (config.mail?.reportKey !== undefined)
  app.http('takeMailReports', {
    methods: ['POST'],
    route: 'mail-rapporten',
    authLevel: 'anonymous',
    handler: mailReportEndpoint(config.mail.reportKey, edge.services),
  });

if (config.backup && config.storage !== 'memory') {
  const { backup } = config;
  const access = accessTo(config.storage);
  const rows = tableRows((name) => openForCopies(access, name));
  const night = { store, rows, hash, now, backups: blobBackups(backup, now), days: backup.days };
  app.timer('backUp', { schedule: AT_NIGHT, handler: () => backUp(night, tell) });
}

app.timer('keepTerms', {
  schedule: AFTER_THE_COPY,
  handler: () => keepTerms(edge.services, { terms: config.terms, isReal: true, report: tell }),
});

function openStore({ storage }: Config, hash: KeyedHash): Store {
  if (storage === 'memory') return memoryStore(hash);
  return tableStore(accessTo(storage), hash);
}

function accessTo({ connectionString, loopback }: Exclude<Config['storage'], 'memory'>): TableServiceAccess {
  return { connectionString, allowInsecureConnection: loopback };
}
