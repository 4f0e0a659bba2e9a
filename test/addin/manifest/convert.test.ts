import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { convert } from 'office-addin-manifest-converter';
import { afterAll, expect, test, vi } from 'vitest';

/** The version of Microsoft's schema that takes everything that the converter writes. */
const SCHEMA = 'v1.28';
const ADDRESS = 'https://developer.microsoft.com/json-schemas/teams/VERSION/MicrosoftTeams.schema.json';
const schemas = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'manifest-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** The unified manifest that Microsoft's converter makes; undefined where it refuses, as it never says so otherwise. */
async function converted(xml: string): Promise<Record<string, unknown> | undefined> {
  const run = fs.mkdtempSync(path.join(folder, 'run-'));
  const input = path.join(run, 'manifest.xml');
  const output = path.join(run, 'json');
  fs.writeFileSync(input, xml);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await convert(input, output).catch(() => undefined);
  log.mockRestore();
  error.mockRestore();
  const file = path.join(output, 'manifest.json');
  if (!fs.existsSync(file)) return undefined;
  const json = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
  return { ...json, manifestVersion: SCHEMA.slice(1), $schema: ADDRESS.replace('VERSION', SCHEMA) };
}

/** The schema as Microsoft ships it, without the mark of its draft: Ajv reads all that it uses of draft 4. */
function schemaOf(version: string): object {
  const { $schema, ...rest } = readSchema(version);
  expect($schema).toContain('draft-04');
  return rest;
}

const readSchema = (version: string) =>
  JSON.parse(fs.readFileSync(path.join(schemas, version, 'MicrosoftTeams.schema.json'), 'utf8')) as Record<
    string,
    unknown
  >;

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const xml = fs.readFileSync('manifest.xml', 'utf8');

test('the manifest converts to a unified manifest that fits the schema of Microsoft', async () => {
  const validate = ajv.compile(schemaOf(SCHEMA));
  validate(await converted(xml));
  expect(validate.errors ?? []).toEqual([]);
});

test('a name that is too long does not fit the schema', async () => {
  const validate = ajv.compile(schemaOf(SCHEMA));
  const json = await converted(xml);
  expect(validate({ ...json, name: { short: 'x'.repeat(31), full: 'x' } })).toBe(false);
});

test('a button without its function does not convert', async () => {
  expect(await converted(xml.replace('<FunctionName>check</FunctionName>', ''))).toBeUndefined();
});
