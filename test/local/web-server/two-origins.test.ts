import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Certificate, certificateIn } from '../../../local/certificate/certificate.ts';
import { PortInUse } from '../../../local/lifecycle/port-in-use.ts';
import { originsOf, startTwoOrigins } from '../../../local/web-server/start-two-origins.ts';
import { startWebServer, type WebServer } from '../../../local/web-server/start-web-server.ts';
import { freePorts } from '../../support/free-ports.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-two-origins-'));
const put = (file: string, content: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), content);
};
const common = {
  api: 'http://127.0.0.1:7071/v1',
  issuer: 'https://127.0.0.1:7072',
  clientId: 'client',
  scope: 'api://monitor/gebruiken',
  users: [],
  folders: { addin: path.join(root, 'addin'), werkbank: path.join(root, 'werkbank') },
};
let tls: Certificate;
let ports: { werkbank: number; pane: number };
let origins: { werkbank: string; pane: string };
let server: WebServer;

beforeAll(async () => {
  put('addin/taskpane.html', '<title>pane</title>');
  put('addin/signin.html', '<title>aanmelden</title>');
  put('addin/manifest.xml', '<OfficeApp/>');
  put('addin/assets/icon.png', 'png');
  put('werkbank/index.html', '<title>Werkbank</title>');
  put('werkbank/attach.js', 'attach');
  tls = await certificateIn(path.join(root, 'https'));
  const first = await freePorts(2);
  ports = { werkbank: first, pane: first + 1 };
  origins = originsOf(ports);
  server = await startTwoOrigins({ ...common, ports, tls });
});
afterAll(() => server.close());

const ask = (url: string) =>
  new Promise<{ status: number; policy: string; text: string }>((resolve, reject) => {
    https
      .get(url, { ca: tls.cert }, (answer) => {
        let text = '';
        answer.on('data', (part: Buffer) => (text += part.toString()));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            policy: String(answer.headers['content-security-policy']),
            text,
          }),
        );
      })
      .on('error', reject);
  });

/** What each origin serves, and what it answers 404 because it is of the other. */
const addresses = [
  ['/werkbank/', 'werkbank'],
  ['/werkbank/example.json', 'werkbank'],
  ['/manifest.xml', 'both'],
  ['/assets/icon.png', 'both'],
  ['/taskpane.html', 'pane'],
  ['/signin.html', 'pane'],
  ['/config.json', 'pane'],
  ['/office-js/office.js', 'pane'],
  ['/werkbank/attach.js', 'pane'],
] as const;

describe('werkbank and pane in an origin each', () => {
  it.each(addresses)('serve %s from: %s', async (address, owner) => {
    for (const origin of ['werkbank', 'pane'] as const) {
      const { status } = await ask(`${origins[origin]}${address}`);
      expect(status, origin).toBe(owner === 'both' || owner === origin ? 200 : 404);
    }
  });

  it('have one hostname, so that office.js trusts the page around it', () => {
    const [one, other] = [new URL(origins.werkbank), new URL(origins.pane)];
    expect([one.protocol, one.hostname]).toEqual([other.protocol, other.hostname]);
    expect(one.port).not.toBe(other.port);
  });

  it('let only the werkbank show the pane, and the pane its own page of signing in', async () => {
    for (const page of ['/taskpane.html', '/signin.html']) {
      const { policy } = await ask(`${origins.pane}${page}`);
      expect(policy).toMatch(new RegExp(`frame-ancestors 'self' ${origins.werkbank}$`));
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self' http://127.0.0.1:7071 https://127.0.0.1:7072;");
      expect(policy).not.toMatch(/unsafe|\*/);
    }
  });

  it('let the werkbank show the pane and nothing else, and nobody show the werkbank', async () => {
    const { policy } = await ask(`${origins.werkbank}/werkbank/`);
    expect(policy).toContain(`frame-src ${origins.pane};`);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('tell the werkbank where the pane is, and the pane where it is sent back to', async () => {
    const example = JSON.parse((await ask(`${origins.werkbank}/werkbank/example.json`)).text) as object;
    expect(example).toMatchObject({ paneOrigin: origins.pane });
    const config = JSON.parse((await ask(`${origins.pane}/config.json`)).text) as object;
    expect(config).toMatchObject({ auth: { redirectUri: `${origins.pane}/signin.html` } });
  });
});

it('leaves nothing half started when one of the ports is in use', async () => {
  const pane = await freePorts(1);
  const taken = startTwoOrigins({ ...common, tls, ports: { werkbank: ports.werkbank, pane } });
  await expect(taken).rejects.toBeInstanceOf(PortInUse);
  const again = await startWebServer({ ...common, port: pane });
  await again.close();
});
