import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Core, installCore } from './core-module.ts';

export interface LoadedApp {
  readonly core: Core;
  /** What stands before every route: `api`, unless host.json says otherwise. */
  readonly routePrefix: string;
}

interface HostJson {
  readonly extensions?: { readonly http?: { readonly routePrefix?: string } };
}

const workerCapabilities = {
  RawHttpBodyBytes: 'true',
  RpcHttpBodyOnly: 'true',
  UseNullableValueDictionaryForHttp: 'true',
};

function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** Loads the app in `appDir` as Azure does: package.json's `main`, as the module kind that its name and type say. */
export async function loadApp(appDir: string): Promise<LoadedApp> {
  const core = installCore();
  const { main, type } = readJson(path.join(appDir, 'package.json')) as { main?: string; type?: string };
  if (main === undefined) throw new Error(`${appDir}/package.json has no "main".`);
  const file = path.resolve(appDir, main);
  const isModule = file.endsWith('.mjs') || (type === 'module' && !file.endsWith('.cjs'));
  if (isModule) await import(pathToFileURL(file).href);
  else createRequire(path.join(appDir, 'package.json'))(file);
  await start(core, appDir);
  return { core, routePrefix: routePrefix(appDir) };
}

async function start(core: Core, appDir: string): Promise<void> {
  const { model, hooks, functions } = core;
  if (model === undefined || functions.size === 0) throw new Error('The app registered no functions.');
  await hooks.run('appStart', { hookData: {}, appHookData: hooks.appHookData, functionAppDirectory: appDir });
  const capabilities = await model.getCapabilities({ ...workerCapabilities });
  if (capabilities['HttpUri'] !== undefined) throw new Error('This host does not serve enableHttpStream.');
  core.locked = true;
}

function routePrefix(appDir: string): string {
  const file = path.join(appDir, 'host.json');
  if (!fs.existsSync(file)) return 'api';
  const { extensions } = readJson(file) as HostJson;
  return (extensions?.http?.routePrefix ?? 'api').replace(/^\/+|\/+$/g, '');
}
