import { build } from 'esbuild';
import { expect, test } from 'vitest';

const entries = [
  'office-host.ts',
  'export/to-xlsx.ts',
  'model/snapshot.ts',
  'user/type-in.ts',
  'user/paste.ts',
  'user/filter-table.ts',
  'user/table-rows.ts',
  'user/freeze.ts',
  'bridge/mac/mac-dialog.ts',
];

test('the host, the user actions and the export can be bundled for a browser', async () => {
  const { metafile, warnings } = await build({
    stdin: {
      contents: entries.map((entry) => `export * from './local/excel/${entry}';`).join('\n'),
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  const own = Object.keys(metafile.inputs).filter((file) => file.startsWith('local/'));
  expect(own.length).toBeGreaterThan(80);
  expect(own.filter((file) => file.startsWith('local/excel/node/'))).toEqual([]);
});
