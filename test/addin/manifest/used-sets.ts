import ts from 'typescript';

/** Sets that the code may only use after asking whether they are there. */
const askedAtRunTime = new Set(['RibbonApi']);

/** Sets of Outlook, which the documentation of members that every application has names too. */
const ofOutlook = new Set(['Mailbox']);

/** How the types of Office.js name a set: `[Api set: ExcelApi 1.9]`, and elsewhere `**Requirement set**: {@link x | SharedRuntime 1.1}`. */
const API_SET = /\[Api set: (\w+) (\d+\.\d+)|\*\*Requirement set\*\*: \{@link [^|}]+\| (\w+) (\d+\.\d+)\}/;

/**
 * The API sets that files call, with the highest version of each: read from the documentation of every member of
 * Office.js that they name, as the compiler resolves it.
 */
export function usedSets(files: readonly string[]): ReadonlyMap<string, string> {
  const program = ts.createProgram(files, {
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['office-js'],
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) note(checker.getSymbolAtLocation(node), found);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} cannot be read.`);
    visit(source);
  }
  return found;
}

function note(symbol: ts.Symbol | undefined, found: Map<string, string>): void {
  const ofOffice = (symbol?.declarations ?? []).filter((declaration) =>
    declaration.getSourceFile().fileName.includes('@types/office-js'),
  );
  for (const { name, version } of ofOffice.flatMap(setsNamedBy)) {
    const highest = found.get(name) ?? '0.0';
    if (Number(version.slice(2)) > Number(highest.slice(2))) found.set(name, version);
  }
}

/** The set that a member needs, unless the code asks for it at run time or it is of another application. */
function setsNamedBy(declaration: ts.Declaration): { readonly name: string; readonly version: string }[] {
  const [, excel, excelVersion, common, commonVersion] = API_SET.exec(commentOf(declaration)) ?? [];
  const name = excel ?? common;
  const version = excelVersion ?? commonVersion;
  if (name === undefined || version === undefined) return [];
  return askedAtRunTime.has(name) || ofOutlook.has(name) ? [] : [{ name, version }];
}

/** All comments before a declaration: an enumeration member or an overload may have its set in any of them. */
const commentOf = (declaration: ts.Declaration): string =>
  ts
    .getJSDocCommentsAndTags(declaration)
    .map((comment) => comment.getText())
    .join('\n');
