import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { freePorts } from '../../support/free-ports.ts';
import { Program } from '../../support/program.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-start-web-'));
let first = 0;
let running: Program | undefined;

beforeAll(async () => {
  first = await freePorts(5);
});
afterEach(async () => {
  await running?.interrupt();
  running = undefined;
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function started(): Promise<Program> {
  running = new Program(['--web', '--folder', folder, '--port', String(first)]);
  await running.printed('Stoppen: druk op Ctrl en C.');
  return running;
}

const certificate = () => fs.readFileSync(path.join(folder, 'https', 'cert.pem'), 'utf8');

/** Status and headers of an answer, for who trusts the certificate in the folder. */
const ask = (url: string) =>
  new Promise<{ status: number | undefined; policy: string }>((resolve, reject) => {
    https
      .get(url, { ca: certificate() }, ({ statusCode, headers }) =>
        resolve({ status: statusCode, policy: String(headers['content-security-policy']) }),
      )
      .on('error', reject);
  });

test(
  'with --web the werkbank and the pane are two origins over https, and the warning is explained',
  { timeout: 180_000 },
  async () => {
    const { output } = await started();
    const [werkbank, pane] = [`https://127.0.0.1:${first}`, `https://127.0.0.1:${first + 4}`];
    expect(output).toContain(`  ${werkbank}/werkbank/`);
    expect(output).toContain(`${pane}/taskpane.html`);
    expect(output).toContain('Doorgaan naar 127.0.0.1');
    expect(await ask(`${werkbank}/werkbank/`)).toMatchObject({ status: 200 });
    expect((await ask(`${pane}/taskpane.html`)).policy).toContain(`frame-ancestors 'self' ${werkbank}`);
    expect(
      (await ask(`https://127.0.0.1:${first + 2}/common/v2.0/.well-known/openid-configuration`)).status,
    ).toBe(200);
  },
);

test('the certificate is the same the next time', async () => {
  const before = certificate();
  await started();
  expect(certificate()).toBe(before);
});
