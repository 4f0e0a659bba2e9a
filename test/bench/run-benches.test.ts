import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scriptWeight } from '../../bench/first-load/script-weight.ts';
import { type Bench, measured } from '../../bench/measure.ts';
import { runBenches } from '../../bench/run-benches.ts';
import { UserError } from '../../local/terminal/user-error.ts';
import { Program, runProgram } from '../support/program.ts';

let folder: string;
let printed: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Writes a page with one script of its own. */
function page(name: string, script: string): string {
  fs.writeFileSync(path.join(folder, `${name}.js`), script);
  fs.writeFileSync(path.join(folder, `${name}.html`), `<script defer src="${name}.js"></script>`);
  return `${name}.html`;
}

/** Weighs two pages: the same bytes every time. */
const cheap: Bench = {
  name: 'cheap',
  needs: [],
  run: () => {
    const [value, baseline] = [page('large', 'abcdefgh'.repeat(3) + '123456'), page('small', 'a')].map(
      (name) => scriptWeight(folder, name),
    );
    return Promise.resolve([measured('page', 'bytes', value ?? NaN, baseline ?? NaN)]);
  },
};

describe('runBenches', () => {
  it('writes the agreed form, and prints the same as a table', async () => {
    const file = path.join(folder, 'new', 'bench.json');
    expect(await runBenches(['--json', file], [cheap, cheap])).toBe(0);
    const written = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>[];
    expect(written).toHaveLength(2);
    for (const one of written) {
      expect(Object.keys(one)).toEqual(['name', 'value', 'unit', 'baseline', 'ratio']);
      expect([one['name'], one['unit']]).toEqual(['page', 'bytes']);
      expect(one['ratio']).toBeCloseTo(Number(one['value']) / Number(one['baseline']), 3);
    }
    const lines = printed.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^measure +value +baseline +unit +ratio$/);
    expect(lines).toHaveLength(4);
    for (const line of lines.slice(2)) expect(line).toMatch(/^page +\d+ +\d+ +bytes +1\.\d\d$/);
  });

  it('leaves the file of an earlier run alone when a measure fails', async () => {
    const file = path.join(folder, 'bench.json');
    fs.writeFileSync(file, 'earlier');
    const broken: Bench = { ...cheap, run: () => Promise.reject(new Error('out of order')) };
    await expect(runBenches(['--json', file], [cheap, broken])).rejects.toThrow('out of order');
    expect(fs.readFileSync(file, 'utf8')).toBe('earlier');
  });

  it('measures nothing when the file cannot be written', async () => {
    const run = vi.fn(cheap.run);
    await expect(runBenches(['--json', folder], [{ ...cheap, run }])).rejects.toThrow(UserError);
    expect(run).not.toHaveBeenCalled();
  });
});

describe('npm run bench', () => {
  it('ends without a complaint and without a file when it is interrupted', async () => {
    const file = path.join(folder, 'bench.json');
    const program = new Program(['--json', file], 'bench');
    await program.printed('Measuring syncs');
    // Halfway: by then the servers are there.
    await wait(1500);
    expect(await program.interrupt()).toBe(130);
    expect(program.output).not.toContain('Error');
    expect(fs.existsSync(file)).toBe(false);
    // The command builds first when something changed.
  }, 180_000);

  it('refuses an option that it does not know', async () => {
    const { code, output } = await runProgram(['--jsn'], 'bench');
    expect([code, output]).toEqual([2, expect.stringContaining('--jsn')]);
  });
});
