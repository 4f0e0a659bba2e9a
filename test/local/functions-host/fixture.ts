import { build } from 'esbuild';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Bundles the fixture app as the product's is: one CommonJS file beside a package.json and a host.json. */
export async function buildFixtureApp(entry = 'test/local/functions-host/app/main.ts'): Promise<string> {
  const appDir = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-app-'));
  await build({
    entryPoints: [entry],
    outfile: path.join(appDir, 'main.cjs'),
    bundle: true,
    platform: 'node',
    external: ['@azure/functions-core'],
    logLevel: 'error',
  });
  fs.writeFileSync(path.join(appDir, 'package.json'), JSON.stringify({ main: 'main.cjs' }));
  return appDir;
}

export async function eventually<Value>(
  look: () => Promise<Value>,
  good: (value: Value) => boolean,
): Promise<Value> {
  for (const end = Date.now() + 8000; Date.now() < end;) {
    const value = await look().catch(() => undefined);
    if (value !== undefined && good(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error('It did not happen in time.');
}
