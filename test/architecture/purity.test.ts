import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../shared');

/** Error codes that the compiler gives for one more file in shared/, with the settings of shared/. */
function errorsOf(source: string): number[] {
  const file = join(folder, 'kernel/planted.ts');
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true)
      : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  const program = ts.createProgram(
    [file],
    { ...options, composite: false, emitDeclarationOnly: false, noEmit: true },
    host,
  );
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map((one) => one.code);
}

test('shared/ compiles what is pure', () => {
  expect(errorsOf('export const three = [1, 2, 3].at(-1);')).toEqual([]);
});

test.each([
  ['the network', "export const answer = fetch('http://127.0.0.1');"],
  ['the console', "console.log('x'); export {};"],
  ['a timer', 'export const timer = setTimeout(() => undefined, 1);'],
  ['the document', 'export const body = document.body;'],
  ['Node', 'export const env = process.env;'],
  ['a file', "export { readFileSync } from 'node:fs';"],
  ['Excel', 'export const run = Excel.run;'],
])('the compiler refuses %s in shared/', (_, source) => {
  expect(errorsOf(source)).not.toEqual([]);
});
