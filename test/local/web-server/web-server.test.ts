import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticPolicy } from '../../../addin/build/static-policy.js';
import { PortInUse } from '../../../local/lifecycle/port-in-use.ts';
import { startWebServer, type WebServer } from '../../../local/web-server/start-web-server.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'web-server-'));
const put = (name: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), text);
};
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const options = {
  port: 0,
  api: 'http://127.0.0.1:7071',
  issuer: 'http://127.0.0.1:7072',
  clientId: 'client',
  scope: 'api://monitor/gebruiken',
  users: [
    { upn: 'a@b.example', name: 'Anna (verzonnen)', role: 'Coördinator', description: 'Locatie De Boom' },
  ],
  data: { id: 'now', former: ['before'] },
  folders: { addin: path.join(root, 'addin'), werkbank: path.join(root, 'werkbank') },
};
let server: WebServer;

beforeAll(async () => {
  put('secret.txt', 'secret');
  put('addin/taskpane.html', `<head><script type="text/javascript" src="${cdn}"></script></head>`);
  put('addin/signin.html', '<title>aanmelden</title>');
  put('addin/taskpane.js', `const address = '${cdn}';`);
  put('addin/.env', 'secret');
  put('addin/.well-known/security.txt', 'Contact: mailto:a@b.example\n');
  put('addin/.well-known/.env', 'secret');
  put('werkbank/index.html', `<title>Werkbank</title><script src="${cdn}"></script>`);
  server = await startWebServer(options);
});
afterAll(() => server.close());

/** Sends the path as it is: fetch would tidy it up first. */
function raw(rawPath: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET') {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }>(
    (resolve, reject) => {
      const { port, host } = new URL(server.url);
      http
        .request(
          { host: '127.0.0.1', port, path: rawPath, method, headers: { host, ...headers } },
          (answer) => {
            let text = '';
            answer.on('data', (part: Buffer) => (text += part.toString()));
            answer.on('end', () =>
              resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
            );
          },
        )
        .on('error', reject)
        .end();
    },
  );
}

describe('the pages', () => {
  it('serves the pane with office.js from this machine and the attaching script before it', async () => {
    const { text } = await raw('/taskpane.html');
    expect(text).not.toContain('appsforoffice');
    expect(text).toMatch(
      /<script src="\/werkbank\/attach\.js"><\/script><script type="text\/javascript" src="\/office-js\/office\.js">/,
    );
  });

  it('finds office.js in a page from which the quotes were left out', async () => {
    put('addin/bare.html', `<script src=${cdn}></script>`);
    expect((await raw('/bare.html')).text).toBe(
      '<script src="/werkbank/attach.js"></script><script src=/office-js/office.js></script>',
    );
  });

  it('rewrites pages of the pane only: no script, no page of the werkbank, no page without office.js', async () => {
    expect((await raw('/taskpane.js')).text).toContain(cdn);
    expect((await raw('/werkbank/')).text).toContain(cdn);
    expect((await raw('/signin.html')).text).toBe('<title>aanmelden</title>');
  });

  it('serves office.js byte for byte as Microsoft ships it', async () => {
    const shipped = fs.readFileSync('node_modules/@microsoft/office-js/dist/office.js', 'utf8');
    expect((await raw('/office-js/office.js')).text).toBe(shipped);
  });

  it('leads the short addresses to the werkbank', async () => {
    expect((await raw('/')).headers.location).toBe('/werkbank/');
    expect((await raw('/werkbank')).headers.location).toBe('/werkbank/');
    const { port } = new URL(server.url);
    const other = await raw('/werkbank/', { host: `localhost:${port}` });
    expect(other.headers.location).toBe(`${server.url}/werkbank/`);
  });
});

describe('the settings', () => {
  it('tells the pane where the API and the issuer are', async () => {
    expect(JSON.parse((await raw('/config.json')).text)).toEqual({
      api: 'http://127.0.0.1:7071',
      auth: {
        kind: 'development',
        authority: 'http://127.0.0.1:7072',
        clientId: 'client',
        scope: 'api://monitor/gebruiken',
        redirectUri: `${server.url}/signin.html`,
      },
    });
  });

  it('tells the werkbank who the example users are, and which data it serves', async () => {
    expect(JSON.parse((await raw('/werkbank/example.json')).text)).toEqual({
      issuer: 'http://127.0.0.1:7072',
      paneOrigin: null,
      users: options.users,
      data: options.data,
    });
  });
});

describe('what is refused', () => {
  it('gives the file that tells whom to write about a weakness', async () => {
    const { status, headers, text } = await raw('/.well-known/security.txt');
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toContain('Contact: ');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/werkbank/..%2f..%2fsecret.txt',
    '/office-js/..%2fLICENSE.md',
    '/..%5csecret.txt',
    '/.env',
    '/.well-known/.env',
    '/taskpane.html%00.js',
    '/%',
    '/absent.html',
    '/assets',
  ])('answers nothing of the machine to %s', async (address) => {
    const { status, text } = await raw(address);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain('secret');
  });

  it('answers another host name with 421, so that no page elsewhere can read along', async () => {
    expect((await raw('/config.json', { host: 'evil.example' })).status).toBe(421);
  });

  it('answers a write with 405', async () => {
    expect((await raw('/config.json', {}, 'POST')).status).toBe(405);
  });
});

describe('the security headers', () => {
  it('lets the pane reach the API, the issuer and nothing else', async () => {
    const policy = (await raw('/taskpane.html')).headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(staticPolicy);
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:7071 http://127.0.0.1:7072;");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('lets no page frame the werkbank', async () => {
    const { headers } = await raw('/werkbank/');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("style-src 'self';");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

it('names the port when it is in use', async () => {
  const { port } = new URL(server.url);
  const second = startWebServer({ ...options, port: Number(port) });
  await expect(second).rejects.toBeInstanceOf(PortInUse);
  await expect(second).rejects.toMatchObject({ port: Number(port) });
});
