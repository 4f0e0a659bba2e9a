import path from 'node:path';
import ts from 'typescript';

/** The files as the compiler sees them, with Microsoft's own types of Office.js. */
export const officeProgram = (files: readonly string[]): ts.Program =>
  ts.createProgram(files, {
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    jsx: ts.JsxEmit.ReactJSX,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    typeRoots: [path.resolve('node_modules/@types')],
    types: ['office-js'],
  });

export const isOfOffice = (declaration: ts.Node): boolean =>
  declaration.getSourceFile().fileName.includes('@types/office-js');

export function sourceOf(program: ts.Program, file: string): ts.SourceFile {
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} cannot be read.`);
  return source;
}
