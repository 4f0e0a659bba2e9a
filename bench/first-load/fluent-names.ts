import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const FLUENT = '@fluentui/react-components';

/** Names of all that the sources in a folder import from Fluent UI, types excepted; sorted, each once. */
export function fluentNames(folder: string): readonly string[] {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
  return [...new Set(files.flatMap((file) => importedBy(file)))].sort();
}

function importedBy(file: string): readonly string[] {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    if (statement.moduleSpecifier.text !== FLUENT) return [];
    if (statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings))
      throw new Error(`${file} imports ${FLUENT} without names.`);
    return bindings.elements
      .filter((one) => !one.isTypeOnly)
      .map((one) => (one.propertyName ?? one.name).text);
  });
}
