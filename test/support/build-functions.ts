import { build, type Plugin } from 'esbuild';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A source that is built otherwise than it stands: a fault, for a test that must find it. */
export interface Planted {
  readonly file: string;
  readonly change: (source: string) => string;
}

/**
 * Bundles the functions as they stand now into a folder of its own, so that a test never runs on an older build.
 */
export async function buildFunctions(...planted: readonly Planted[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'groeiblad-functions-'));
  await build({
    entryPoints: { main: 'functions/main.ts', 'attack-worker': 'functions/attack/attack-worker.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['@azure/functions-core'],
    // A library asks where it is; webpack answers that by itself.
    define: { 'import.meta.url': 'ownUrl' },
    banner: { js: "const ownUrl = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'error',
    plugins: planted.map(planting),
  });
  await cp('functions/host.json', join(folder, 'host.json'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'groeiblad', main: 'main.cjs' }));
  return folder;
}

const planting = ({ file, change }: Planted): Plugin => ({
  name: 'planted-fault',
  setup: (builder) => {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (path !== resolve(file)) return undefined;
      const source = await readFile(path, 'utf8');
      const contents = change(source);
      if (contents === source) throw new Error(`The fault for ${file} changes nothing`);
      return { contents, loader: 'ts' };
    });
  },
});
