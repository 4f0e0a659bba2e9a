import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { type Certificate, certificateIn } from '../../../local/certificate/certificate.ts';
import { buildFunctions } from '../../support/build-functions.ts';

const pane = 'https://127.0.0.1:4';
const werkbank = 'https://127.0.0.1:5';
let appDir: string;
let certificate: Certificate;
let backend: Backend;

beforeAll(async () => {
  appDir = await buildFunctions();
  certificate = await certificateIn(fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-https-')));
  backend = await startBackend({ appDir, certificate, cors: [pane], userSwitches: [werkbank] });
});
afterAll(() => backend.close());

interface Answer {
  readonly status: number | undefined;
  readonly allowed: string | undefined;
  readonly cookie: string;
}

/** Asks the issuer as a browser does that trusts its certificate. */
const askIssuer = (method: string, origin: string, body = '') =>
  new Promise<Answer>((resolve, reject) => {
    const headers = { origin, 'content-type': 'application/json' };
    https
      .request(
        `${backend.issuer.url}/session`,
        { method, headers, ca: certificate.cert },
        ({ statusCode, headers: answered }) =>
          resolve({
            status: statusCode,
            allowed: answered['access-control-allow-origin'],
            cookie: String(answered['set-cookie']),
          }),
      )
      .on('error', reject)
      .end(body);
  });

const preflight = async (origin: string) => {
  const headers = { origin, 'access-control-request-method': 'GET' };
  const { headers: answered } = await fetch(`${backend.api}/mij`, { method: 'OPTIONS', headers });
  return answered.get('access-control-allow-origin');
};

/** Status of who asks the API of this backend who they are. */
async function askMij({ api, issuer, users }: Backend): Promise<number> {
  const authorization = `Bearer ${await issuer.tokenFor(users[0]?.upn ?? '')}`;
  return (await fetch(`${api}/mij`, { headers: { authorization } })).status;
}

describe('a backend for a pane in another origin', () => {
  it('lets the pane call the API, and no other page, not even the werkbank around it', async () => {
    expect(await preflight(pane)).toBe(pane);
    expect(await preflight(werkbank)).toBeNull();
    expect(await preflight('https://kwaad.example')).toBeNull();
  });

  it('lets the werkbank switch users at the issuer, and no page elsewhere', async () => {
    const user = JSON.stringify({ upn: backend.users[0]?.upn });
    expect(await askIssuer('POST', werkbank, user)).toMatchObject({ status: 200, allowed: werkbank });
    expect(await askIssuer('POST', 'https://kwaad.example', user)).toMatchObject({ status: 403 });
  });

  it('keeps the session of the issuer to https', async () => {
    const { cookie } = await askIssuer('POST', werkbank, JSON.stringify({ upn: backend.users[0]?.upn }));
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
  });

  it('verifies tokens of the issuer over https, whose certificate it was told to trust', async () => {
    expect(backend.issuer.url).toMatch(/^https:/);
    expect(await askMij(backend)).toBe(200);
  });

  it('planted fault: functions that were not told so let nobody in', async () => {
    const distrusting = await startBackend({ appDir, certificate, env: { NODE_EXTRA_CA_CERTS: '' } });
    const status = await askMij(distrusting);
    await distrusting.close();
    expect(status).toBe(503);
  });
});
