import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../../addin/build/static-policy.js';

const dist = 'dist/addin';
const html = fs.readFileSync(path.join(dist, 'inleveren.html'), 'utf8');
const scripts = fs.readdirSync(dist).filter((name) => name.endsWith('.js'));
const zipped = (name: string) => gzipSync(fs.readFileSync(path.join(dist, name)), { level: 9 }).length / 1000;

/** First load of the page, gzipped. Measured 137 kB: choosing a file; what works on it comes while the user chooses. */
const BUDGET_KB = 141;

describe('the built page where a form is handed in', () => {
  test('is Dutch, under a policy of its own that allows nothing from elsewhere', () => {
    expect(html).toMatch(/<html lang="?nl"?>/);
    expect(html).toContain(pagePolicy);
    expect(pagePolicy).not.toContain('http');
    expect(html).not.toContain('office.js');
    expect(html).not.toMatch(/<style| style=| on\w+=/);
    for (const [, source] of html.matchAll(/<script[^>]*src="?([^"\s>]+)/g))
      expect(scripts).toContain(source);
  });

  test('loads no more script at first than its budget', () => {
    const first = [...html.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, source = '']) => source);
    expect(first.length).toBeGreaterThan(0);
    const size = first.reduce((sum, name) => sum + zipped(name), 0);
    expect(size).toBeLessThan(BUDGET_KB);
  });

  test.each(['inleveren.html', 'taskpane.html'])('%s fetches no code that reads a zip at first', (page) => {
    const first = fs.readFileSync(path.join(dist, page), 'utf8');
    const reading = scripts.filter((name) =>
      fs.readFileSync(path.join(dist, name), 'utf8').includes('EncryptedPackage'),
    );
    expect(reading.length).toBeGreaterThan(0);
    for (const name of reading) expect(first).not.toContain(name);
  });
});
