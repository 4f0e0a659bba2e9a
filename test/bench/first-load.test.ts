import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { barePage } from '../../bench/first-load/bare-page.ts';
import { fluentNames } from '../../bench/first-load/fluent-names.ts';
import { scriptWeight } from '../../bench/first-load/script-weight.ts';

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
};

describe('the weight of a page', () => {
  it('counts each script of its own, gzipped, and not those of another server', () => {
    write(
      'page.html',
      '<script src=https://cdn.example/office.js></script><script defer src=a.js></script><script src="b.js">',
    );
    write('a.js', 'aaaaaaaaaaaaaaaaaaaaaaaaaa');
    write('b.js', 'b');
    const sizes = ['aaaaaaaaaaaaaaaaaaaaaaaaaa', 'b'].map((text) => gzipSync(text).length);
    expect(scriptWeight(folder, 'page.html')).toBe((sizes[0] ?? 0) + (sizes[1] ?? 0));
  });

  it('is not nothing for a page without scripts, but an error', () => {
    write('page.html', '<p>');
    expect(() => scriptWeight(folder, 'page.html')).toThrow('no script');
  });
});

describe('the bare page', () => {
  it('has what the sources take from Fluent UI, each once, without types', () => {
    write('a.tsx', "import { Button, type Theme, tokens } from '@fluentui/react-components';");
    write('deep/b.ts', "import { Field as F, Button } from '@fluentui/react-components';");
    write(
      'c.ts',
      "import { Other } from 'elsewhere';\nimport type { Slot } from '@fluentui/react-components';",
    );
    expect(fluentNames(folder)).toEqual(['Button', 'Field', 'tokens']);
  });

  it('draws the components and keeps the rest', () => {
    const source = barePage(['Button', 'FluentProvider', 'tokens']);
    expect(source).toContain('import { FluentProvider, Button, tokens }');
    expect(source).toContain('window.kept = [tokens]');
    expect(source).toContain('components = [Button]');
  });
});
