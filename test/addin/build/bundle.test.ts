import fs from 'node:fs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PLACEHOLDER_ORIGIN, stampManifest } from '../../../addin/build/stamp-manifest.js';
import { staticPolicy } from '../../../addin/build/static-policy.js';

const dist = 'dist/addin';
const files = () => fs.readdirSync(dist);
const read = (name: string) => fs.readFileSync(`${dist}/${name}`, 'utf8');

/** First load of the pane, gzipped. Measured 180 kB: React, Fluent UI, zod and ours; sheets, rules and most screens come later. */
const BUDGET_KB = 190;

describe('the built add-in', () => {
  test('has the pages, the manifest and the icons beside each other', () => {
    expect(files()).toEqual(
      expect.arrayContaining(['taskpane.html', 'signin.html', 'manifest.xml', 'assets']),
    );
    expect(files().filter((name) => /^taskpane\.[0-9a-f]{20}\.js$/.test(name))).toHaveLength(1);
    const addresses = [...read('manifest.xml').matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)];
    expect(addresses.length).toBeGreaterThan(18);
    for (const [, path] of addresses) expect(fs.existsSync(`${dist}/${String(path)}`), path).toBe(true);
  });

  test('loads no more script at first than its budget', () => {
    const script = files().find((name) => name.startsWith('taskpane.') && name.endsWith('.js'));
    const size = gzipSync(fs.readFileSync(`${dist}/${String(script)}`), { level: 9 }).length / 1000;
    expect(size).toBeLessThan(BUDGET_KB);
    expect(size).toBeGreaterThan(BUDGET_KB / 2);
  });

  test.each(['taskpane.html', 'signin.html'])(
    '%s is Dutch, under the policy, without script of its own',
    (name) => {
      const html = read(name);
      expect(html).toMatch(/<html lang="?nl"?>/);
      expect(html).toContain(staticPolicy);
      for (const [, attributes, body] of html.matchAll(/<script([^>]*)>([^<]*)/g)) {
        expect(attributes).toContain('src=');
        expect(body).toBe('');
      }
      expect(html).not.toMatch(/<style| style=| on\w+=/);
    },
  );

  test('loads office.js from where Microsoft asks, only in the pane', () => {
    expect(read('taskpane.html')).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(read('signin.html')).not.toContain('office.js');
  });
});

describe('the stamp on the manifest', () => {
  const xml = fs.readFileSync('manifest.xml', 'utf8');

  test('moves every address to the origin of the installation', () => {
    const stamped = stampManifest(xml, 'https://groeiblad.voorbeeld.test');
    expect(stamped).not.toContain(PLACEHOLDER_ORIGIN);
    expect(stamped).toContain('"https://groeiblad.voorbeeld.test/taskpane.html"');
    expect(stampManifest(stamped, PLACEHOLDER_ORIGIN)).toBe(stamped);
  });

  test.each(['http://groeiblad.test', 'https://groeiblad.test/', 'https://groeiblad.test/pane', 'groeiblad'])(
    'refuses %s',
    (origin) => {
      expect(() => stampManifest(xml, origin)).toThrow();
    },
  );

  test("can be read by Microsoft's own reader", () => {
    const cli = fileURLToPath(import.meta.resolve('office-addin-manifest/cli.js'));
    const info = execFileSync(process.execPath, [cli, 'info', `${dist}/manifest.xml`], { encoding: 'utf8' });
    expect(info).toContain('Name: Groeiblad');
    expect(info).toContain('Hosts: Workbook');
    expect(info).toContain('Source Location: https://localhost:3000/taskpane.html');
  });
});
