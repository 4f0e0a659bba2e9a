import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Bundles the functions as they stand now into a folder of its own, so that a test never runs on an older build.
 */
export async function buildFunctions(): Promise<string> {
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
    // As functions/webpack.config.js does.
    alias: { '@azure/storage-common': createRequire(import.meta.url).resolve('@azure/storage-common') },
    logLevel: 'error',
  });
  await cp('functions/host.json', join(folder, 'host.json'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'groeiblad', main: 'main.cjs' }));
  return folder;
}
